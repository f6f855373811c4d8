import { SERVICES, type Service, subServiceOf, subServicesOf } from '../catalogue';
import { toA1 } from '../sheet/address';
import { simpleHeader } from './header';
import { CENTERED, COUNT_FORMAT, INPUT, STRONG, TEXT } from './looks';
import type { Drawing, TemplateForm } from './model';
import { type Needs, needsOf } from './needs';
import { unitList } from './units';

const LABELS = [
  'No',
  'Jenis Layanan',
  'Satuan',
  'Jumlah yang Harus Dilayani',
  'Jumlah yang Terlayani',
  'Jumlah yang Belum Terlayani',
  'Capaian (%)',
  'Keterangan',
];
const [NO, NAME, UNIT, NEEDED, SERVED, LEFT, SHARE, REMARK] = [0, 1, 2, 3, 4, 5, 6, 7] as const;
const FORM_UNITS = ['Orang', 'Unit', 'Paket', 'Keluarga', 'Dokumen'];

/** The quarterly form: recipients 80 %, quality 20 %, for all five services. */
export const form: TemplateForm = {
  id: 'spm-capaian-triwulan',
  title: 'CAPAIAN STANDAR PELAYANAN MINIMAL BIDANG SOSIAL',
  widths: [5, 58, 10, 15, 15, 15, 12, 22],
  orientation: 'portrait',
  draw(drawing, top) {
    const { draft, request } = drawing;
    const body = simpleHeader(draft, top, LABELS);
    line(drawing, body, '', 'KATEGORI INDEKS PENCAPAIAN SPM', true);
    category(drawing, body);
    let row = body + 1;
    SERVICES.forEach((service, i) => {
      const first = row;
      row = drawService(drawing, row, i + 1, service, needsOf(request.source, service));
      draft.together.push({ top: first, bottom: row - 1 });
    });
    draft.validations.push(
      unitList({ top: body, bottom: row - 1, left: UNIT, right: UNIT }, FORM_UNITS),
    );
    return { body, end: row };
  },
};

function drawService(
  drawing: Drawing,
  top: number,
  no: number,
  service: Service,
  needs: Needs,
): number {
  let row = top;
  line(drawing, row, String(no), service.name, true);
  category(drawing, row++);
  line(drawing, row++, '', 'Persentase pencapaian penerima layanan dasar (80%)', true);
  counts(drawing, row++, 'A. Jumlah yang harus dilayani', 'Orang', needs.penerima);
  line(drawing, row++, '', 'Persentase pencapaian mutu minimal layanan dasar (20%)', true);
  line(drawing, row++, '', 'B. Jumlah mutu barang/jasa/SDM', true);
  const subs = subServicesOf(service.slug).filter((sub) => sub.requirement === 'wajib');
  subs.forEach(({ slug }, i) => {
    const entry = subServiceOf(service.family, slug);
    const name = `${i + 1}. ${entry?.name ?? slug}`;
    counts(drawing, row++, name, entry?.unit ?? 'Orang', needs.mutu.get(slug) ?? null);
  });
  return row;
}

/** A row whose figures are all computed. */
function line({ draft }: Drawing, row: number, no: string, name: string, strong: boolean): void {
  const style = strong ? STRONG : TEXT;
  draft.put(row, NO, no, { ...style, align: 'center' });
  draft.put(row, NAME, name, style);
  for (const column of [UNIT, NEEDED, SERVED, LEFT, SHARE, REMARK]) {
    draft.put(row, column, null, style);
  }
}

function counts(
  drawing: Drawing,
  row: number,
  name: string,
  unit: string,
  needed: number | null,
): void {
  line(drawing, row, '', name, false);
  drawing.draft.put(row, UNIT, unit, CENTERED);
  drawing.input(row, NEEDED, 'orang', 20, needed);
  drawing.input(row, SERVED, 'orang', 20);
  drawing.draft.put(row, LEFT, null, { ...TEXT, format: COUNT_FORMAT });
  drawing.draft.put(row, REMARK, null, INPUT);
}

/** Category of an index, beside it. */
function category({ draft }: Drawing, row: number): void {
  const index = toA1(row, SHARE);
  const formula = `=IF(${index}="","",SPM.KATEGORI(${index}))`;
  draft.put(row, REMARK, '', STRONG, { formula });
}
