/** What went wrong with Excel, in kinds that each have something the user can do about. */
export type ProblemKind =
  | 'sunting' // a cell is being edited, or a dialog is open
  | 'terlindung' // protected sheet
  | 'struktur' // protected workbook: no sheets may be added
  | 'baca-saja' // the workbook is open for reading only
  | 'lembar-hilang' // sheet renamed or deleted
  | 'terlalu-besar' // more than one message to Excel can hold
  | 'tidak-didukung' // this Excel is too old
  | 'berubah' // someone changed the cells meanwhile; nothing of ours was kept
  | 'tak-menjawab' // no answer from Excel
  | 'gagal-tulis' // Excel refused; everything was put back
  | 'gagal-pulih' // Excel refused, and putting back failed too
  | 'dibatalkan' // the user cancelled
  | 'lain';

/** An error of the exchange with Excel; the pane writes its sentence in the user's language. */
export class ExcelProblem extends Error {
  readonly kind: ProblemKind;
  /** Sheets or cells it is about, as the user knows them. */
  readonly places: readonly string[];
  /** Excel's own words, for the details. */
  readonly detail: string;

  constructor(kind: ProblemKind, options: { places?: readonly string[]; detail?: string } = {}) {
    super(options.detail ? `${kind}: ${options.detail}` : kind);
    this.name = 'ExcelProblem';
    this.kind = kind;
    this.places = options.places ?? [];
    this.detail = options.detail ?? '';
  }
}

const KINDS: Readonly<Record<string, ProblemKind>> = {
  InvalidOperationInCellEditMode: 'sunting',
  ApiNotAvailable: 'tidak-didukung',
  ApiNotFound: 'tidak-didukung',
  NotImplemented: 'tidak-didukung',
  UnsupportedOperation: 'tidak-didukung',
  AccessDenied: 'terlindung',
  ItemNotFound: 'lembar-hilang',
  RequestPayloadSizeLimitExceeded: 'terlalu-besar',
  ResponsePayloadSizeLimitExceeded: 'terlalu-besar',
  RequestAborted: 'dibatalkan',
};

/** Any error as an `ExcelProblem`; one that already is stays the same. */
export function toProblem(error: unknown): ExcelProblem {
  if (error instanceof ExcelProblem) return error;
  const detail = error instanceof Error ? error.message : String(error);
  const code = (error as { code?: unknown } | null)?.code;
  const kind = typeof code === 'string' ? KINDS[code] : undefined;
  return new ExcelProblem(kind ?? 'lain', { detail });
}

/** Throws when the user has cancelled. */
export function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new ExcelProblem('dibatalkan');
}
