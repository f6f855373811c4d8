/** Why a file could not be read, or a cell not be written into it. */
export type WorkbookErrorCode =
  | 'empty'
  | 'not-zip'
  | 'truncated'
  | 'encrypted'
  | 'old-xls'
  | 'not-workbook'
  | 'binary-workbook'
  | 'damaged'
  | 'doctype'
  | 'bomb'
  | 'too-large'
  | 'array-formula'
  | 'no-sheet';

interface Text {
  readonly id: string;
  readonly en: string;
}

/** What is wrong, why, and what to do; `{part}` names the place inside the file. */
const TEXTS: Readonly<Record<WorkbookErrorCode, Text>> = {
  empty: {
    id: 'Berkas kosong (0 bita). Salin ulang berkas dari sumbernya.',
    en: 'The file is empty (0 bytes). Copy it again from its source.',
  },
  'not-zip': {
    id: 'Berkas ini bukan workbook Excel (.xlsx atau .xlsm). Buka berkas di aplikasi asalnya, lalu simpan sebagai .xlsx.',
    en: 'This file is no Excel workbook (.xlsx or .xlsm). Open it in the program it came from and save it as .xlsx.',
  },
  truncated: {
    id: 'Berkas terpotong: bagian akhirnya hilang. Salin atau unduh ulang berkas.',
    en: 'The file is cut off: its end is missing. Copy or download it again.',
  },
  encrypted: {
    id: 'Workbook dikunci dengan kata sandi. Buka di Excel, hapus kata sandi pembukanya, simpan, lalu coba lagi.',
    en: 'The workbook is locked with a password. Open it in Excel, remove the password to open, save, and try again.',
  },
  'old-xls': {
    id: 'Berkas memakai format Excel lama (.xls). Buka di Excel, lalu simpan sebagai .xlsx.',
    en: 'The file is in the old Excel format (.xls). Open it in Excel and save it as .xlsx.',
  },
  'not-workbook': {
    id: 'Berkas ini bukan workbook Excel: tidak ada daftar lembar kerja di dalamnya. Pilih berkas .xlsx atau .xlsm.',
    en: 'This file is no Excel workbook: it holds no list of worksheets. Choose an .xlsx or .xlsm file.',
  },
  'binary-workbook': {
    id: 'Format .xlsb tidak dapat dibaca. Buka di Excel, lalu simpan sebagai .xlsx.',
    en: 'The .xlsb format cannot be read. Open it in Excel and save it as .xlsx.',
  },
  damaged: {
    id: 'Berkas rusak pada bagian {part}. Buka di Excel agar diperbaiki, simpan, lalu coba lagi.',
    en: 'The file is damaged in its part {part}. Let Excel open and repair it, save, and try again.',
  },
  doctype: {
    id: 'Berkas ditolak: bagian {part} berisi deklarasi DOCTYPE, yang tidak pernah ditulis oleh Excel. Mintalah berkas asli dari pengirimnya.',
    en: 'The file is refused: its part {part} holds a DOCTYPE, which Excel never writes. Ask the sender for the original.',
  },
  bomb: {
    id: 'Berkas ditolak: bagian {part} membengkak tidak wajar saat dibuka. Mintalah berkas asli dari pengirimnya.',
    en: 'The file is refused: its part {part} swells beyond reason when unpacked. Ask the sender for the original.',
  },
  'too-large': {
    id: 'Workbook terlalu besar untuk diperiksa ({part}). Pindahkan lembar yang akan diperiksa ke workbook tersendiri.',
    en: 'The workbook is too large to check ({part}). Move the sheets to be checked to a workbook of their own.',
  },
  'array-formula': {
    id: 'Sel {part} bagian dari rumus larik, jadi tidak dapat diganti sendiri. Ubah seluruh lariknya di Excel.',
    en: 'Cell {part} is part of an array formula and cannot change alone. Change the whole array in Excel.',
  },
  'no-sheet': {
    id: 'Tidak ada lembar bernama {part} di dalam workbook.',
    en: 'The workbook has no sheet named {part}.',
  },
};

/** A file that cannot be read as a workbook; `text` says what, where and what to do. */
export class WorkbookError extends Error {
  readonly code: WorkbookErrorCode;
  readonly text: Text;

  /** @param part place inside the file, where the text names one */
  constructor(code: WorkbookErrorCode, part = '') {
    const fill = (text: string) => text.replace('{part}', () => part);
    const text = { id: fill(TEXTS[code].id), en: fill(TEXTS[code].en) };
    super(text.en);
    this.name = 'WorkbookError';
    this.code = code;
    this.text = text;
  }
}
