import { mkdirSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import path from 'node:path';
import type { FileSummary, FindingRecord } from './model';

/** "Kabupaten Temanggung" → "kabupaten-temanggung": safe in any file system and any data engine. */
export function slugOf(name: string): string {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return slug || 'tanpa-nama';
}

/**
 * Writes what one workbook gives into `layanan/` and `temuan/` below the folder, partitioned as
 * `region=…/period=…/`. A file's part has a name of its own, so that a second run replaces it.
 */
export function writeJsonLines(
  folder: string,
  file: string,
  summary: FileSummary,
  findings: readonly FindingRecord[],
): void {
  const { daerah, periode, layanan } = summary;
  const part = `${createHash('sha256').update(file).digest('hex').slice(0, 16)}.jsonl`;
  const write = (kind: string, records: readonly object[]): void => {
    if (!records.length) return;
    const at = path.join(folder, kind, `region=${slugOf(daerah)}`, `period=${periode}`);
    mkdirSync(at, { recursive: true });
    const lines = records.map((record) =>
      JSON.stringify({ berkas: file, daerah, periode, ...record }),
    );
    writeFileSync(path.join(at, part), `${lines.join('\n')}\n`);
  };
  write('layanan', layanan);
  write('temuan', findings);
}
