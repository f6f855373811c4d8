import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Message } from '../rules/model';
import type { Workbook } from '../sheet/snapshot';
import { readWorkbook } from '../xlsx/read';
import { CliProblem, codeOf } from './problem';

/** Larger files hold pictures or data, not forms; they would not fit into memory beside the rest. */
const MAX_FILE = 200 * 1024 * 1024;

const REASONS: Readonly<Record<string, Message>> = {
  ENOENT: {
    id: 'Berkas tidak ditemukan. Periksa nama dan foldernya.',
    en: 'No such file. Check its name and folder.',
  },
  EACCES: {
    id: 'Berkas tidak boleh dibaca. Periksa hak aksesnya.',
    en: 'The file may not be read. Check its permissions.',
  },
  EBUSY: {
    id: 'Berkas sedang dipakai program lain. Tutup dahulu, lalu coba lagi.',
    en: 'The file is in use by another program. Close it there and try again.',
  },
  other: { id: 'Berkas tidak dapat dibaca.', en: 'The file cannot be read.' },
};

/**
 * Bytes of a file.
 * @throws CliProblem
 */
export function loadBytes(file: string): Uint8Array {
  try {
    const stat = statSync(file);
    if (!stat.isFile()) {
      throw new CliProblem({
        id: 'Ini bukan berkas. Sebutkan berkas .xlsx atau .xlsm.',
        en: 'This is no file. Name an .xlsx or .xlsm file.',
      });
    }
    if (stat.size > MAX_FILE) {
      throw new CliProblem({
        id: 'Berkas lebih besar dari 200 MB. Pindahkan lembar yang akan diperiksa ke buku kerja tersendiri.',
        en: 'The file is larger than 200 MB. Move the sheets to be checked to a workbook of their own.',
      });
    }
    return readFileSync(file);
  } catch (error) {
    if (error instanceof CliProblem) throw error;
    const code = codeOf(error);
    throw new CliProblem(REASONS[code === 'EPERM' ? 'EACCES' : code] ?? REASONS.other!);
  }
}

/**
 * Snapshot of a workbook file.
 * @throws CliProblem or WorkbookError
 */
export function loadWorkbook(file: string): Workbook {
  return readWorkbook(loadBytes(file), { name: path.basename(file) });
}
