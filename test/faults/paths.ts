import type { Change, ExcelPort } from '../../src/excel';
import { REPORT_MARK } from '../../src/sheet/own';
import { SheetDraft, type SheetPlan } from '../../src/sheet/plan';
import type { Workbook } from '../../src/sheet/snapshot';
import type { Book } from './kit';

/** A way through the pane that writes, as it reaches Excel. */
export interface Path {
  readonly name: string;
  /** What the pane has done before, undisturbed. */
  readonly before?: (port: ExcelPort) => Promise<unknown>;
  /** `since`: what the pane has read last. */
  readonly act: (port: ExcelPort, since: Workbook) => Promise<unknown>;
  /** How the act is taken back, where it is a step of the journal. */
  readonly undoes: boolean;
  /** Cells of `FORM` that the act writes; the user acts on these too. */
  readonly target?: string;
}

export const FORM = 'TW II';
export const BOOK: Book = {
  [FORM]: {
    A8: 'Layanan',
    B8: 'Target',
    A9: 'Anak',
    D9: 200,
    E9: 150,
    G9: 80,
    A10: 'Lansia',
    D10: 40,
    E10: 10,
    G10: "'12,5",
    G11: '=_xldudf_SPM_CAPAIAN(D9,E9)',
    H9: 'catatan',
  },
  Lain: { A1: 'x', B2: 5 },
};

const FORMULAS: readonly Change[] = [
  { sheet: FORM, cell: 'G9', formula: '=E9/D9*100' },
  { sheet: FORM, cell: 'G10', formula: '=E10/D10*100', numberFormat: '0.00' },
  { sheet: FORM, cell: 'F9', formula: '=D9-E9' },
  { sheet: 'Lain', cell: 'B2', formula: `='${FORM}'!G9` },
];

const write =
  (changes: readonly Change[], label: string) =>
  (port: ExcelPort, since?: Workbook): Promise<unknown> =>
    port.write(changes, label, { since });

const insert = write(FORMULAS, 'Sisip rumus');

const waiver = async (port: ExcelPort): Promise<void> => {
  const { pengecualian } = await port.readSettings();
  const list = Array.isArray(pengecualian) ? (pengecualian as unknown[]) : [];
  await port.saveSettings({
    pengecualian: [...list, { cell: 'G9', reason: 'sesuai berita acara' }],
  });
};

function plan(text: string): SheetPlan {
  const draft = new SheetDraft([10, 20]);
  draft.wide(0, 0, 1, text, { bold: true });
  draft.put(2, 0, REPORT_MARK);
  draft.put(3, 0, 'G9', { border: true }, { link: { sheet: FORM, cell: 'G9' } });
  draft.put(3, 1, 80, { format: '#,##0.00' });
  return draft.plan({
    name: 'Hasil Pemeriksaan',
    print: {
      orientation: 'landscape',
      headerLeft: '',
      headerRight: '',
      footerLeft: '',
      footerRight: '',
    },
  });
}

const report = (text: string) => (port: ExcelPort) =>
  port.addSheet(plan(text), { label: 'Laporan', replace: 'Hasil Pemeriksaan' });

export const PATHS: readonly Path[] = [
  { name: 'Sisipkan rumus', act: insert, undoes: true, target: 'G9' },
  {
    name: 'Perbaiki satu temuan',
    act: write([{ sheet: FORM, cell: 'G9', value: 75 }], 'Perbaiki'),
    undoes: true,
    target: 'G9',
  },
  {
    name: 'Sisipkan baris katalog atau contoh',
    act: write(
      [
        { sheet: FORM, cell: 'A12', value: 'Jumlah Penyandang Disabilitas' },
        { sheet: FORM, cell: 'B12', value: 'Orang' },
        { sheet: FORM, cell: 'D12', value: '=contoh' },
      ],
      'Katalog',
    ),
    undoes: true,
    target: 'A12',
  },
  {
    name: 'Lepas add-in',
    act: (port, since) =>
      port.write([{ sheet: FORM, cell: 'G11', formula: '=E9/D9*100' }], 'Lepas', {
        since,
        settings: { lepas: [{ sheet: FORM, cell: 'G11', formula: '=SPM.CAPAIAN(D9,E9)' }] },
      }),
    undoes: true,
    target: 'G11',
  },
  {
    name: 'Dokter rumus: tulis ulang rumus',
    act: write([{ sheet: FORM, cell: 'G11', formula: '=SPM.CAPAIAN(D9,E9)' }], 'Dokter'),
    undoes: true,
    target: 'G11',
  },
  {
    name: 'Urungkan',
    before: (port) => insert(port),
    act: (port) => port.undo(),
    undoes: false,
    target: 'G9',
  },
  { name: 'Kesampingkan temuan', act: waiver, undoes: false },
  {
    name: 'Simpan setelan',
    act: (port) => port.saveSettings({ kebijakan: { batas: 100 }, versi: '1' }),
    undoes: false,
  },
  { name: 'Laporan atau templat: lembar baru', act: report('Satu'), undoes: true },
  { name: 'Laporan pengganti', before: report('Satu'), act: report('Dua'), undoes: true },
  {
    name: 'Urungkan lembar laporan',
    before: report('Satu'),
    act: (port) => port.undo(),
    undoes: false,
  },
];
