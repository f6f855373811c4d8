import type { PolicyFile } from '../../../src/policy/model';
import type { Workbook } from '../../../src/sheet/snapshot';

/** A table, and all that one rule says of it. */
export interface Pesan {
  readonly rule: string;
  /** The message that the table is here for. */
  readonly message: string;
  readonly subject: string | Workbook;
  readonly policy?: PolicyFile;
  /** Each finding whole: severity and words, the value that should stand there, what is offered, cells, ground. */
  readonly says: readonly string[];
}
