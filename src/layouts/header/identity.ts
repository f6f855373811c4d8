import { type Segment } from './segment';

/** What an office says of itself above its tables. */
const OF_OFFICE =
  /^(nama|alamat|opd|skpd|perangkat daerah|instansi|unit kerja|satuan kerja|kab(upaten)?|kota|prov(insi)?|kecamatan|tahun( anggaran)?|periode|triwulan|semester|bulan|telp(on)?|telepon|fax|kode pos|e-?mail|website|kepala|jabatan|nip|pimpinan|pengisi|petugas|urusan|bidang|dinas)\b/i;
const MOST_ROWS = 6;

/**
 * "Nama OPD | Dinas Sosial | Tahun | 2024": words that name what stands right of them, not below. Such a
 * block looks like a small table and is none.
 */
export function isIdentityBlock({ sheet, headerRows, bodyRows, left, right }: Segment): boolean {
  const rows = [...headerRows, ...bodyRows];
  if (rows.length > MOST_ROWS) return false;
  return rows.every((row) => {
    const cells = sheet.rowCells(row).filter((c) => c.column >= left && c.column <= right);
    const texts = cells.map((c) => c.text.trim()).filter((text) => text !== '' && text !== ':');
    return (
      texts.length >= 2 && texts.length % 2 === 0 && texts.every((t, i) => i % 2 || isLabel(t))
    );
  });
}

const isLabel = (text: string): boolean => OF_OFFICE.test(text) && text.length <= 40;
