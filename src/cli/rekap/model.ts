import type { ServiceSlug } from '../../catalogue/model';
import type { Scalar } from '../../sheet/snapshot';
import type { Severity } from '../../rules/model';

/** Figures of one service in one workbook; null where the workbook does not give them. */
export interface ServiceFigures {
  readonly layanan: ServiceSlug;
  readonly lembar: string;
  /** People in need and people served. */
  readonly harus: number | null;
  readonly terlayani: number | null;
  /** Percent points, recomputed from the counts, capped as the index has it. */
  readonly penerima: number | null;
  /** Percent points. */
  readonly mutu: number | null;
  /** 80/20 index, percent points. */
  readonly indeks: number | null;
  readonly kategori: string | null;
  /** Percent points: as the form counts it, or target and realisasi of a yearly table. */
  readonly capaian: number | null;
  /** Rupiah. */
  readonly pagu: number | null;
  readonly realisasi: number | null;
  /** Percent points. */
  readonly serapan: number | null;
  readonly efisiensi: number | null;
}

export interface FindingRecord {
  readonly aturan: string;
  readonly tingkat: Severity;
  readonly lembar: string;
  readonly sel: string;
  readonly pesan: string;
  readonly tertulis: Scalar | null;
  readonly seharusnya: Scalar | null;
}

/** What the recap keeps of one workbook that could be read. */
export interface FileSummary {
  /** "Kabupaten Temanggung"; the file's name where no table names a region. */
  readonly daerah: string;
  /** "2024-tw2", "2024", or "tanpa-periode". */
  readonly periode: string;
  readonly tabel: number;
  readonly layanan: readonly ServiceFigures[];
  /** Findings by rule and severity: all of them. */
  readonly jumlahTemuan: Readonly<Record<string, Partial<Record<Severity, number>>>>;
  /** The first of them; see MOST_FINDINGS. */
  readonly temuan: readonly FindingRecord[];
  readonly takDikenali: readonly { readonly tempat: string; readonly alasan: string }[];
}

/** One file of a run, read or not. */
export type FileOutcome =
  | { readonly path: string; readonly summary: FileSummary }
  | { readonly path: string; readonly error: string };

/** Findings of one workbook that the recap lists one by one; JSON lines hold all. */
export const MOST_FINDINGS = 200;
