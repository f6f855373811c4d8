import {
  nearestServices,
  nearestSubServices,
  serviceOf,
  type ServiceSlug,
  type SubServiceSlug,
} from '../catalogue';
import type { Table } from '../layouts/model';
import { isProvince } from '../layouts/period';
import { serviceBlocks } from '../policy/blocks';
import { toA1 } from '../sheet/address';
import { PERMENSOS_9_2018 } from './kit/basis';
import { daftarLayanan, daftarSubLayanan, ringkas, type Written } from './kit/daftar';
import { CAPAIAN, dengan, FORMULIR } from './kit/contoh';
import type { MessageValue, Rule, RuleContext } from './model';

const NO_NEIGHBOUR = '—';

function names(entries: readonly { readonly name: string }[]): MessageValue {
  return entries.length ? { list: entries.map((e) => e.name) } : NO_NEIGHBOUR;
}

function report(
  context: RuleContext,
  table: Table,
  entry: Written<string>,
  message: string,
  values: Readonly<Record<string, MessageValue>>,
): void {
  context.report({
    table,
    row: entry.sheetRow,
    column: entry.column,
    message,
    values: { sel: toA1(entry.sheetRow, entry.column), nama: ringkas(entry.text), ...values },
    found: entry.text,
  });
}

function checkService(context: RuleContext, table: Table, entry: Written<ServiceSlug>): void {
  context.checked();
  if (entry.status === 'provinsi') report(context, table, entry, 'provinsi', {});
  else if (entry.status === 'asing') {
    report(context, table, entry, 'layanan', { terdekat: names(nearestServices(entry.text)) });
  }
}

function checkSub(
  context: RuleContext,
  table: Table,
  entry: Written<SubServiceSlug>,
  service: ServiceSlug | undefined,
): void {
  context.checked();
  if (entry.status === 'provinsi') report(context, table, entry, 'provinsi', {});
  else if (entry.status === 'asing') {
    const nearest = nearestSubServices(entry.text, service);
    report(context, table, entry, 'subLayanan', { terdekat: names(nearest) });
  } else if (entry.status === 'lain' && service) {
    report(context, table, entry, 'bukanMiliknya', { layanan: serviceOf(service).name });
  }
}

export const layananAsing: Rule = {
  id: 'layanan-asing',
  severity: 'error',
  source: PERMENSOS_9_2018,
  summary: {
    id: 'Memeriksa apakah layanan dan sub layanan yang tercantum ada dalam daftar SPM bidang sosial kabupaten/kota.',
    en: 'Checks that the listed services and sub-services are in the catalogue of a kabupaten/kota.',
  },
  messages: {
    layanan: {
      id: '{sel} mencantumkan "{nama}", yang tidak ada dalam daftar layanan SPM bidang sosial kabupaten/kota. Yang paling mirip: {terdekat}. Perbaiki namanya, atau pindahkan barisnya ke luar tabel SPM.',
      en: '{sel} lists "{nama}", which is not among the social SPM services of a kabupaten/kota. Nearest: {terdekat}. Correct the name, or move the row out of the SPM table.',
    },
    subLayanan: {
      id: '{sel} mencantumkan "{nama}", yang tidak ada dalam daftar sub layanan SPM bidang sosial. Yang paling mirip: {terdekat}. Perbaiki namanya, atau hapus barisnya.',
      en: '{sel} lists "{nama}", which is not among the social SPM sub-services. Nearest: {terdekat}. Correct the name, or delete the row.',
    },
    bukanMiliknya: {
      id: '{sel} mencantumkan "{nama}" di bawah layanan "{layanan}". Sub layanan ini tidak termasuk layanan tersebut. Pindahkan atau hapus barisnya.',
      en: '{sel} lists "{nama}" under the service "{layanan}". This sub-service is not part of that service. Move or delete the row.',
    },
    provinsi: {
      id: '{sel} mencantumkan "{nama}", yaitu layanan pemerintah provinsi (di dalam panti atau berskala provinsi). Kabupaten/kota melayani di luar panti. Perbaiki namanya, atau hapus barisnya.',
      en: '{sel} lists "{nama}", a service of the provinsi (inside institutions, or of provincial scale). A kabupaten/kota serves outside institutions. Correct the name, or delete the row.',
    },
  },
  examples: {
    wrong: [
      {
        layout: 'spm-capaian-triwulan',
        table: dengan(FORMULIR, { B8: '2. Penyediaan alat tulis kantor' }),
        findings: ['B8'],
      },
      {
        layout: 'spm-capaian-triwulan',
        table: dengan(FORMULIR, { B8: '2. Layanan rujukan' }),
        findings: ['B8'],
      },
      {
        layout: 'spm-capaian',
        table: dengan(CAPAIAN, {
          B4: 'Rehabilitasi sosial dasar lanjut usia telantar di dalam panti',
        }),
        findings: ['B4'],
      },
    ],
    right: [
      { layout: 'spm-capaian-triwulan', table: FORMULIR, findings: [] },
      {
        layout: 'spm-capaian',
        table: dengan(CAPAIAN, {
          B4: 'Rehabilitasi sosial dasar lanjut usia terlantar diluar panti',
        }),
        findings: [],
      },
    ],
  },
  onlyWords: true,
  check: (context) => {
    for (const table of context.tables) {
      const services = daftarLayanan(table);
      const ofProvince = services.filter((entry) => entry.status === 'provinsi').length;
      // A table that lists provincial services only is a table of a provinsi; one or two may be slips.
      const isProvincial = isProvince(table.region)
        ? ofProvince > 0
        : ofProvince > 2 && ofProvince === services.length;
      if (isProvincial) continue;
      for (const entry of services) checkService(context, table, entry);
      for (const block of serviceBlocks(table)) {
        for (const entry of daftarSubLayanan(block, table)) {
          checkSub(context, table, entry, block.layanan.service);
        }
      }
    }
  },
};
