import { type Table, type TableRow } from '../layouts/model';
import { persentase } from '../policy/arithmetic';
import { type CapaianCase, capaianCases } from '../policy/capaian';
import { directionOf } from '../policy/direction';
import { tampakSama } from '../policy/printed';
import { LKJIP } from './kit/basis';
import { alamat, namaBaris, sel } from './kit/cells';
import type { Rule, RuleContext } from './model';

/** A capaian printed above this, percent points, is more than good work. */
const JANGGAL = 120;
/** Where the table caps at 100, realisasi this much above its target, percent points. */
const JANGGAL_DIBATASI = 150;

/** Where less is better, more realised than planned is bad work, no low target. */
const isMakinKecilMakinBaik = ({ row }: CapaianCase): boolean => directionOf(row.label) === 'turun';

/** Which of the two thresholds a row is above; null where it is an ordinary one. */
function kejanggalan(entry: CapaianCase): 'tinggi' | 'dibatasi' | null {
  const rate = persentase(entry.realisasi, entry.target);
  if (rate === null || entry.target < 0) return null;
  // A year that its quarters do not make up is wrong itself, and says nothing of the target.
  if (entry.dariTriwulan.length && !entry.dariTriwulan.includes(entry.realisasi)) return null;
  if (entry.printed > JANGGAL && rate > JANGGAL) return 'tinggi';
  const isCapped = tampakSama(entry.printed, entry.decimals, 100);
  return isCapped && rate > JANGGAL_DIBATASI ? 'dibatasi' : null;
}

function laporkan(
  context: RuleContext,
  table: Table,
  entry: CapaianCase,
  message: 'tinggi' | 'dibatasi',
): void {
  const { columns } = entry;
  const row: TableRow = entry.row;
  context.report({
    ...sel(table, row, columns.capaian),
    message,
    values: {
      baris: namaBaris(row),
      sel: alamat(table, row, columns.capaian),
      capaian: { percent: entry.printed },
      sebenarnya: { percent: persentase(entry.realisasi, entry.target) ?? 0, decimals: 1 },
      realisasi: { number: entry.realisasi },
      selRealisasi: alamat(table, row, columns.realisasi),
      target: { number: entry.target },
      selTarget: alamat(table, row, columns.target),
    },
    found: entry.printed,
    related: [sel(table, row, columns.target), sel(table, row, columns.realisasi)],
    // Where another table gives either figure otherwise, or more were served than are in need, that is the fault.
    causes: [
      ...['beda-antar-tabel', 'melebihi-sasaran', 'nilai-negatif'].map((rule) => ({
        ...sel(table, row, columns.realisasi),
        rule,
      })),
      { ...sel(table, row, columns.target), rule: 'beda-antar-tabel' },
      // What does not follow from them says which of the three is odd.
      { ...sel(table, row, columns.capaian), rule: 'capaian-salah' },
    ],
  });
}

export const capaianJanggal: Rule = {
  id: 'capaian-janggal',
  severity: 'warning',
  source: LKJIP,
  summary: {
    id: 'Menandai realisasi yang jauh melampaui target, sehingga targetnya kemungkinan terlalu rendah.',
    en: 'Marks realisations far above their target, so that the target is likely too low.',
  },
  messages: {
    tinggi: {
      id: '{sel} tertulis capaian {capaian}: realisasi {realisasi} ({selRealisasi}) jauh melampaui target {target} ({selTarget}): "{baris}". Target kemungkinan terlalu rendah, atau realisasinya terhitung ganda. Periksa keduanya, dan jelaskan dalam laporan bila memang demikian.',
      en: '{sel} says a capaian of {capaian}: a realisation of {realisasi} ({selRealisasi}) is far above the target of {target} ({selTarget}): "{baris}". The target is likely too low, or people were counted twice. Check both, and explain it in the report if it is so.',
    },
    dibatasi: {
      id: '{sel} tertulis capaian {capaian}, tetapi realisasi {realisasi} ({selRealisasi}) adalah {sebenarnya} dari target {target} ({selTarget}): "{baris}". Target kemungkinan terlalu rendah, atau realisasinya terhitung ganda. Periksa keduanya, dan jelaskan dalam laporan bila memang demikian.',
      en: '{sel} says a capaian of {capaian}, but a realisation of {realisasi} ({selRealisasi}) is {sebenarnya} of the target of {target} ({selTarget}): "{baris}". The target is likely too low, or people were counted twice. Check both, and explain it in the report if it is so.',
    },
  },
  examples: {
    wrong: [
      {
        layout: 'capaian-indikator',
        table: `
          No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
          1 | Persentase penerima KUBE yang berkelanjutan | % | 10.2 | 100 | 100
          2 | Jumlah tenaga kesejahteraan sosial yang dilatih | Orang | 40 | 44 | 100
          3 | Cakupan pendataan fakir miskin | % | 85 | 100 | 100`,
        findings: ['F2'],
      },
      {
        layout: 'capaian-indikator',
        table: `
          No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
          1 | Persentase keluarga miskin yang menerima bantuan | % | 50 | 100 | 200
          2 | Jumlah tenaga kesejahteraan sosial yang dilatih | Orang | 40 | 44 | 110`,
        findings: ['F2'],
      },
    ],
    right: [
      {
        layout: 'capaian-indikator',
        table: `
          No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
          1 | Cakupan penerima bantuan sosial di kabupaten | % | 80 | 92 | 115
          2 | Angka kemiskinan | % | 10 | 16 | 40`,
        findings: [],
      },
    ],
  },
  check: (context) => {
    for (const table of context.tables) {
      for (const entry of capaianCases(table)) {
        if (isMakinKecilMakinBaik(entry)) continue;
        context.checked();
        const message = kejanggalan(entry);
        if (message) laporkan(context, table, entry, message);
      }
    }
  },
};
