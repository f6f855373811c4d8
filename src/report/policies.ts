import type { LayoutId } from '../layouts/model';
import type { TablePolicy } from '../policy/model';
import type { Language, Message } from '../rules/model';

const UNCAPPED: Message = {
  id: 'Capaian tidak dibatasi 100 %.',
  en: 'Achievement is not capped at 100 %.',
};
const CAPPED: Message = {
  id: 'Capaian paling tinggi {n} %.',
  en: 'Achievement counts up to {n} %.',
};
const MUTU: Readonly<Record<TablePolicy['mutu'], Message>> = {
  rata: {
    id: 'Mutu: rata-rata persentase tiap baris.',
    en: "Quality: mean of the rows' percentages.",
  },
  jumlah: {
    id: 'Mutu: jumlah terlayani dibagi jumlah yang harus dilayani.',
    en: 'Quality: total served over total in need.',
  },
};
const KEBUTUHAN: Readonly<Record<TablePolicy['tanpaKebutuhan'], Message>> = {
  dilewati: {
    id: 'Baris tanpa kebutuhan tidak ikut dirata-rata.',
    en: 'Rows without need are left out of means.',
  },
  seratus: { id: 'Baris tanpa kebutuhan dihitung 100 %.', en: 'Rows without need count as 100 %.' },
};
const TURUN: Readonly<Record<TablePolicy['turun'], Message>> = {
  turun: {
    id: 'Makin kecil makin baik: (2 × target − realisasi) ÷ target.',
    en: 'Where less is better: (2 × target − realised) ÷ target.',
  },
  'turun-rasio': {
    id: 'Makin kecil makin baik: target ÷ realisasi.',
    en: 'Where less is better: target ÷ realised.',
  },
};

const WITH_CAPAIAN: ReadonlySet<LayoutId> = new Set<LayoutId>([
  'spm-capaian',
  'capaian-indikator',
  'capaian-renstra',
  'evaluasi-rkpd',
  'efisiensi',
]);

/** How a table counts, in sentences: only what bears on a table of this layout. */
export function policyWords(layout: LayoutId, policy: TablePolicy, language: Language): string[] {
  const out: Message[] = [];
  if (layout === 'spm-capaian-triwulan') {
    out.push(MUTU[policy.mutu], KEBUTUHAN[policy.tanpaKebutuhan]);
  } else if (WITH_CAPAIAN.has(layout)) {
    out.push(policy.batas === null ? UNCAPPED : CAPPED);
    if (layout !== 'spm-capaian') out.push(TURUN[policy.turun]);
  }
  const lines = out.map((text) => text[language].replace('{n}', String(policy.batas)));
  return [...lines, ...policy.notes.map((note) => note[language])];
}
