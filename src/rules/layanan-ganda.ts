import { toA1 } from '../sheet/address';
import { serviceBlocks } from '../policy/blocks';
import type { Table } from '../layouts/model';
import { PERMENSOS_9_2018 } from './kit/basis';
import { selNama } from './kit/cells';
import { daftarLayanan, daftarSubLayanan, ringkas, type Written } from './kit/daftar';
import { CAPAIAN, dengan, FORMULIR } from './kit/contoh';
import type { Rule, RuleContext } from './model';

function checkList(
  context: RuleContext,
  table: Table,
  message: 'layanan' | 'subLayanan',
  written: readonly Written<string>[],
): void {
  for (const entry of written) {
    if (entry.slug) context.checked();
    if (!entry.repeats) continue;
    const { repeats } = entry;
    context.report({
      table,
      row: entry.sheetRow,
      column: entry.column,
      message,
      values: {
        sel: toA1(entry.sheetRow, entry.column),
        nama: ringkas(entry.text),
        selPertama: toA1(repeats.row, entry.column),
      },
      found: entry.text,
      related: [selNama(table, repeats)],
    });
  }
}

export const layananGanda: Rule = {
  id: 'layanan-ganda',
  severity: 'error',
  source: PERMENSOS_9_2018,
  summary: {
    id: 'Memeriksa apakah tiap layanan dan sub layanan hanya tercantum satu kali.',
    en: 'Checks that each service and sub-service is listed once only.',
  },
  messages: {
    layanan: {
      id: '{sel} mencantumkan lagi layanan yang sudah ada di {selPertama}: "{nama}". Satu layanan hanya boleh satu baris agar tidak dihitung dua kali. Hapus baris yang tidak dipakai, atau perbaiki namanya bila maksudnya layanan lain.',
      en: '{sel} lists again the service that stands in {selPertama}: "{nama}". A service has one row only, or it counts twice. Delete the row that is not used, or correct its name if another service is meant.',
    },
    subLayanan: {
      id: '{sel} mencantumkan lagi sub layanan yang sudah ada di {selPertama}: "{nama}". Satu sub layanan hanya boleh satu baris pada tiap layanan. Hapus baris yang tidak dipakai, atau perbaiki namanya.',
      en: '{sel} lists again the sub-service that stands in {selPertama}: "{nama}". A sub-service has one row only in each service. Delete the row that is not used, or correct its name.',
    },
  },
  examples: {
    wrong: [
      {
        layout: 'spm-capaian-triwulan',
        table: dengan(FORMULIR, { B10: '4. Penyediaan sandang' }),
        findings: ['B10'],
      },
      {
        layout: 'spm-capaian',
        table: dengan(CAPAIAN, { B4: 'Rehabilitasi sosial dasar anak terlantar di luar panti' }),
        findings: ['B4'],
      },
    ],
    right: [{ layout: 'spm-capaian-triwulan', table: FORMULIR, findings: [] }],
  },
  onlyWords: true,
  check: (context) => {
    for (const table of context.tables) {
      checkList(context, table, 'layanan', daftarLayanan(table));
      for (const block of serviceBlocks(table)) {
        checkList(context, table, 'subLayanan', daftarSubLayanan(block, table));
      }
    }
  },
};
