import { type Border, type CellStyle, DEFAULT_STYLE, type Edge } from '../model/style';
import { HostWorkbook } from '../model/workbook';
import { type HostSheet, keyOf } from '../model/worksheet';

/** One of the minimum services under a service: name, people or units that needed it and got it. */
type Row = readonly [name: string, count: number, unit?: string];

interface Service {
  readonly name: string;
  readonly served: number;
  readonly rows: readonly Row[];
}

/**
 * Labels and figures of a regency's form for the second quarter of 2024, its slips included
 * ("Pantli", "Pantai"). The long explanations of the printed form are left out.
 */
const SERVICES: readonly Service[] = [
  {
    name: 'Rehabilitasi Sosial Dasar Penyandang Disabilitas Terlantar di Luar Pantli',
    served: 290,
    rows: [
      ['Layanan data dan pengaduan', 290],
      ['Penyediaan permakanan', 148],
      ['Penyediaan layanan kedaruratan/layanan reaksi cepat', 2],
      ['Penyediaan sandang', 2],
      ['Penyediaan alat bantu', 30],
      ['Penyediaan perbekalan kesehatan', 1],
      ['Pemberian bimbingan fisik, mental, spiritual dan sosial', 70],
      ['Pemberian bimbingan sosial kepada keluarga penyandang disabilitas terlantar', 2],
      ['Fasilitasi pembuatan Nomor Induk Kependudukan/Bukti kepemilikan NIK', 2],
      ['Akses ke layanan pendidikan dan kesehatan dasar', 2],
      ['Pemberian pelayanan penelusuran keluarga/Bukti keberadaan keluarga', 1],
      ['Pemberian pelayanan reunifikasi keluarga', 1],
      ['Layanan rujukan', 41],
    ],
  },
  {
    name: 'Rehabilitasi Sosial Dasar Anak Terlantar di Luar Panti',
    served: 364,
    rows: [
      ['Layanan data dan pengaduan', 364],
      ['Penyediaan layanan kedaruratan/layanan reaksi cepat', 1],
      ['Penyediaan permakanan', 6],
      ['Penyediaan sandang', 1],
      ['Penyediaan perbekalan kesehatan', 5],
      ['Pemberian bimbingan fisik, mental, spiritual dan sosial', 272],
      ['Pemberian bimbingan sosial kepada keluarga anak terlantar', 2],
      ['Fasilitasi pembuatan Nomor Induk Kependudukan/Bukti kepemilikan NIK', 61],
      ['Akses ke layanan pendidikan dan kesehatan dasar', 3],
      ['Pemberian pelayanan penelusuran keluarga/Bukti keberadaan keluarga', 2],
      ['Pemberian pelayanan reunifikasi keluarga', 1],
      ['Layanan rujukan', 3],
    ],
  },
  {
    name: 'Rehabilitasi Sosial Dasar Lanjut Usia Terlantar di Luar Panti',
    served: 38,
    rows: [
      ['Layanan data dan pengaduan', 38],
      ['Penyediaan layanan kedaruratan/layanan reaksi cepat', 1],
      ['Penyediaan permakanan', 1],
      ['Penyediaan sandang', 2],
      ['Penyediaan alat bantu', 2],
      ['Penyediaan perbekalan kesehatan', 3],
      ['Pemberian bimbingan fisik, mental, spiritual dan sosial', 28],
      ['Pemberian bimbingan sosial kepada keluarga lanjut usia terlantar', 1],
      ['Fasilitasi pembuatan Nomor Induk Kependudukan/Bukti kepemilikan NIK', 2],
      ['Akses ke layanan pendidikan dan kesehatan dasar', 4],
      ['Pemberian pelayanan penelusuran keluarga/Bukti keberadaan keluarga', 1],
      ['Pemberian pelayanan reunifikasi keluarga', 1],
      ['Layanan rujukan', 1],
    ],
  },
  {
    name: 'Rehabilitasi Sosial Dasar Tuna Sosial Khususnya Gelandangan dan Pengemis di Luar Pantai',
    served: 40,
    rows: [
      ['Layanan data dan pengaduan', 40],
      ['Penyediaan layanan kedaruratan/layanan reaksi cepat', 2],
      ['Penyediaan permakanan', 37],
      ['Penyediaan sandang', 5],
      ['Penyediaan perbekalan kesehatan', 1],
      ['Pemberian bimbingan fisik, mental, spiritual dan sosial', 2],
      ['Pemberian bimbingan sosial kepada keluarga gelandangan dan pengemis', 1],
      ['Fasilitasi pembuatan Nomor Induk Kependudukan/Bukti dokumen kependudukan', 1],
      ['Akses ke layanan pendidikan dan kesehatan dasar', 2],
      ['Pemberian pelayanan penelusuran keluarga/Bukti keberadaan keluarga', 36],
      ['Pemberian pelayanan reunifikasi keluarga', 27],
      ['Layanan rujukan', 3],
    ],
  },
  {
    name: 'Perlindungan dan Jaminan Sosial Pada Saat Tanggap Darurat dan Paska Bencana Bagi Korban Bencana Kabupaten/Kota',
    served: 495,
    rows: [
      ['Penyediaan permakanan', 495],
      ['Penyediaan sandang', 495],
      ['Penyediaan tempat penampungan pengungsi', 1, 'Unit'],
      ['Penanganan khusus bagi kelompok rentan', 30],
      ['Pelayanan dukungan Psikososial', 495],
    ],
  },
];

const COLUMNS = 8;
/** Points, from A to H. */
const WIDTHS = [28, 236, 50, 82, 82, 82, 66, 62];
const LINE: Border = { style: 'Continuous', weight: 'Thin', color: '#5F6B76' };
const BOXED: CellStyle = {
  ...DEFAULT_STYLE,
  fontName: 'Calibri',
  fontSize: 10,
  vertical: 'Center',
  wrap: true,
  borders: Object.fromEntries(
    (['top', 'bottom', 'left', 'right'] as const).map((edge: Edge) => [edge, LINE]),
  ),
};
const HEADER: CellStyle = { ...BOXED, bold: true, horizontal: 'Center', fill: '#DCE6F1' };
const TITLE: CellStyle = {
  ...DEFAULT_STYLE,
  bold: true,
  fontSize: 13,
  horizontal: 'Center',
  vertical: 'Center',
};
const NUMBERED: CellStyle = {
  ...BOXED,
  horizontal: 'Center',
  fontSize: 8,
  italic: true,
  fill: '#D9D9D9',
  numberFormat: '0;(0)',
};

/** Writes the form row by row. */
class Form {
  readonly #sheet: HostSheet;
  #row = 0;

  constructor(sheet: HostSheet) {
    this.#sheet = sheet;
  }

  get row(): number {
    return this.#row;
  }

  skip(): void {
    this.#row += 1;
  }

  put(column: number, value: string | number | null, style: CellStyle): void {
    this.#sheet.put(keyOf(this.#row, column), { value, style });
  }

  merge(left: number, right: number): void {
    this.#sheet.merges.push({ top: this.#row, left, bottom: this.#row, right });
  }

  title(text: string): void {
    this.put(0, text, TITLE);
    this.merge(0, COLUMNS - 1);
    this.#sheet.rowHeights.set(this.#row, 21);
    this.#row += 1;
  }

  /** One boxed row; null leaves a cell empty inside its box. */
  line(values: readonly (string | number | null)[], base: CellStyle = BOXED): void {
    for (let column = 0; column < COLUMNS; column += 1) {
      const value = values[column] ?? null;
      this.put(column, value, styleFor(column, value, base));
    }
    // The page grows with wrapped text by itself; a saved copy does not everywhere.
    const lines = Math.ceil(String(values[1] ?? '').length / (base.bold ? 40 : 46));
    if (lines > 1) this.#sheet.rowHeights.set(this.#row, 15 * lines + 1);
    this.#row += 1;
  }
}

function styleFor(column: number, value: string | number | null, base: CellStyle): CellStyle {
  if (base === HEADER || base === NUMBERED) return base;
  if (column === 6) return { ...base, numberFormat: '0.00%', horizontal: 'Right' };
  if (column === 0 || column === 2 || (column > 2 && typeof value === 'string')) {
    return { ...base, horizontal: 'Center' };
  }
  return column > 2 ? { ...base, numberFormat: '#,##0', horizontal: 'Right' } : base;
}

const SERVICE = { ...BOXED, bold: true, fill: '#F2F6FA' };
const SECTION = { ...BOXED, bold: true };

function writeService(form: Form, service: Service, number: number): void {
  form.line([`${number}.`, service.name, null, null, null, null, 1], SERVICE);
  form.line(
    [
      null,
      'PERSENTASE PENCAPAIAN PENERIMA LAYANAN DASAR (80%)',
      null,
      'Jumlah Total Yang Harus Dilayani',
      'Jumlah Total Yang Terlayani',
      'Yang Belum Terlayani',
      0.8,
    ],
    SECTION,
  );
  form.line([
    null,
    'A. JUMLAH YANG HARUS DILAYANI :',
    'Orang',
    service.served,
    service.served,
    0,
    1,
  ]);
  form.line(
    [null, 'PERSENTASE PENCAPAIAN MUTU MINIMAL LAYANAN DASAR (20%)', null, null, null, null, 0.2],
    SECTION,
  );
  form.line(
    [
      null,
      'B. Jumlah Mutu Barang / Jasa / SDM',
      null,
      'Jumlah Mutu Yang Harus Dilayani / Dipenuhi',
      'Jumlah Mutu Yang Terlayani / Terpenuhi',
      'Mutu Yang Belum Terlayani / Terpenuhi',
      1,
    ],
    SECTION,
  );
  service.rows.forEach(([name, count, unit = 'Orang'], i) => {
    form.line([null, `${i + 1} . ${name}`, unit, count, count, 0, 1]);
  });
}

/** The workbook that the preview shows first. */
export function sampleWorkbook(): HostWorkbook {
  const workbook = new HostWorkbook('capaian-spm-triwulan-2.xlsx');
  const sheet = workbook.addSheet('Capaian SPM TW II');
  const form = new Form(sheet);
  form.title('CAPAIAN SPM BIDANG SOSIAL');
  form.title('TRIWULAN II TAHUN 2024');
  form.skip();
  form.merge(3, 5);
  form.line(
    [
      'No.',
      'Indikator Kinerja / Jenis Layanan SPM',
      'SATUAN',
      'Indikator Pencapaian / Output',
      null,
      null,
      'Total Pencapaian',
      'AKSI',
    ],
    HEADER,
  );
  // The printed form numbers its columns (1), (2) …; transcribed they are negative numbers.
  form.line([-1, -2, -3, -4, -5, -6, -7, -8], NUMBERED);
  form.line([null, 'KATEGORI INDEKS PENCAPAIAN SPM', null, null, null, null, 1], SECTION);
  SERVICES.forEach((service, i) => writeService(form, service, i + 1));
  WIDTHS.forEach((width, column) => sheet.columnWidths.set(column, width));
  sheet.rowHeights.set(3, 33);
  sheet.frozen = { rows: 5, columns: 0 };
  return workbook;
}
