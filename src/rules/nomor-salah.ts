import type { Table, TableRow } from '../layouts/model';
import { toA1 } from '../sheet/address';
import { LKJIP } from './kit/basis';
import { namaBaris, selNama } from './kit/cells';
import { selDaftar } from './kit/daftar';
import { type Bernomor, type DaftarNomor, daftarNomor, kolomNomor } from './kit/daftar-nomor';
import { neraca } from './kit/neraca';
import { bacaNomor, tulisNomor } from './kit/penomoran';
import type { Cause, MessageValue, RawFinding, Rule, RuleContext } from './model';

function tempat(table: Table, row: TableRow): Pick<RawFinding, 'table' | 'row' | 'column'> {
  return { table, row: row.row, column: kolomNomor(table, row) };
}

/** A service or sub-service left out leaves a gap in the numbering too. */
function layananHilang(table: Table, row: TableRow): readonly Cause[] {
  let above = row.parent === null ? undefined : table.rows[row.parent];
  while (above && above.kind !== 'layanan') {
    above = above.parent === null ? undefined : table.rows[above.parent];
  }
  const place = above ? selNama(table, above) : selDaftar(table);
  return [{ ...place, rule: 'layanan-kurang' }];
}

function laporkan(
  context: RuleContext,
  table: Table,
  entry: Bernomor,
  message: string,
  values: Readonly<Record<string, MessageValue>>,
): void {
  const { row } = entry;
  const place = tempat(table, row);
  context.report({
    ...place,
    message,
    values: { sel: toA1(place.row, place.column), baris: namaBaris(row), ...values },
    found: row.number ?? null,
    causes: layananHilang(table, row),
  });
}

/** Rows without a number right before this one, in the same list. */
function tanpaNomorSebelum(list: DaftarNomor, i: number): readonly Bernomor[] {
  const isOpen = list.rows.slice(0, i).map(({ nomor }) => !nomor);
  return list.rows.slice(isOpen.lastIndexOf(false) + 1, i);
}

/** Checks one list. */
class Pemeriksa {
  readonly #seen = new Map<number, TableRow>();
  #last: Bernomor | null = null;
  /** The number that the row's position calls for. */
  #next: number;

  constructor(
    readonly context: RuleContext,
    readonly table: Table,
    readonly list: DaftarNomor,
    /** Last number of the list of the same style before this one. */
    readonly sebelum: number | null,
  ) {
    this.#next = 1;
  }

  /** @returns the last number of the list. */
  periksa(): number | null {
    this.list.rows.forEach((entry, i) => {
      if (entry.ke !== null) this.#baris(entry, entry.ke, i);
    });
    return this.#last?.ke ?? this.sebelum;
  }

  #baris(entry: Bernomor, ke: number, i: number): void {
    this.context.checked();
    let fits = this.#boleh(ke);
    if (!fits) {
      fits = this.#tanpaNomor(ke, i);
      if (!fits) this.#lapor(entry, ke);
    }
    const isFirst = this.#last === null;
    this.#next = isFirst || fits ? ke + 1 : this.#next + 1;
    this.#seen.set(ke, entry.row);
    this.#last = entry;
  }

  #boleh(ke: number): boolean {
    if (this.#last !== null) return ke === (this.#last.ke ?? 0) + 1 || ke === this.#next;
    if (ke === 1 || (this.sebelum !== null && ke === this.sebelum + 1)) return true;
    // The first list of a table may go on from the page before.
    return this.sebelum === null && !tanpaNomorSebelum(this.list, this.#indexOfFirst()).length;
  }

  #indexOfFirst(): number {
    return this.list.rows.findIndex((entry) => entry.ke !== null);
  }

  /** A row without a number stands where the missing number belongs. */
  #tanpaNomor(ke: number, i: number): boolean {
    const before = tanpaNomorSebelum(this.list, i);
    if (!before.length || ke !== this.#next + before.length) return false;
    if (before.length === 1) {
      const like = this.list.rows[i]!.nomor!;
      laporkan(this.context, this.table, before[0]!, 'tanpaNomor', {
        nomor: tulisNomor(this.#next, this.list.gaya, like),
        sesudah: like.awalan + like.akhir,
      });
    }
    this.#next = ke;
    return true;
  }

  #lapor(entry: Bernomor, ke: number): void {
    const nomor = entry.nomor!;
    const seharusnya = tulisNomor(this.#next, this.list.gaya, nomor);
    const same = this.#seen.get(ke);
    const values = { nomor: nomor.awalan + nomor.akhir, seharusnya };
    if (same) {
      const place = tempat(this.table, same);
      const selSama = toA1(place.row, place.column);
      laporkan(this.context, this.table, entry, 'ganda', { ...values, selSama });
    } else if (this.#last) {
      const before = this.#last.nomor!;
      const sebelumnya = before.awalan + before.akhir;
      laporkan(this.context, this.table, entry, 'lompat', { ...values, sebelumnya });
    } else laporkan(this.context, this.table, entry, 'mulai', values);
  }
}

/** More slips than one in so many rows are none: there is no series. */
const ROWS_PER_SLIP = 4;
/** Digits with nothing before them, however they are punctuated: 1, 1. or (1). */
const DIGITS = '1';

/**
 * One series over all levels: 1, 2, 3 … from the first numbered row to the last, or on from rows above. With
 * slips in it only where the lists of its levels begin anew with none of their numbers.
 */
function satuDeret(table: Table, lists: readonly DaftarNomor[]): DaftarNomor | null {
  const levels = new Set<number>();
  const rows: Bernomor[] = [];
  let slips = 0;
  for (const row of table.rows) {
    const { number, level } = row;
    if (number === undefined) continue;
    const nomor = bacaNomor(number);
    if (nomor?.bentuk !== DIGITS) return null;
    const ke = Number(nomor.akhir);
    const last = rows.at(-1)?.ke;
    if (last != null && ke !== last + 1) slips++;
    rows.push({ row, nomor, ke });
    levels.add(level);
  }
  if (levels.size < 2 || slips > Math.max(1, rows.length / ROWS_PER_SLIP)) return null;
  const [, ...others] = lists;
  const beginsAnew = others.some((list) => list.rows.some(({ ke }) => ke === 1));
  if (slips > 0 && (others.length < 2 || beginsAnew)) return null;
  return { induk: null, gaya: 'angka', rows, jenjang: '' };
}

/** Rows numbered as details that their figures prove to be of the level above. */
function periksaTingkat(context: RuleContext, table: Table): void {
  for (const slip of neraca(table).salahTingkat) {
    const [row, above] = [table.rows[slip.row]!, table.rows[slip.tertulisDi]!];
    const details = slip.rincian.map((i) => table.rows[i]!);
    const [first, last] = [details[0]!, details.at(-1)!];
    if (row.number === undefined) continue;
    laporkan(context, table, { row, nomor: null, ke: null }, 'tingkat', {
      nomor: row.number,
      dari: { number: first.row + 1 },
      sampai: { number: last.row + 1 },
      barisInduk: { number: above.row + 1 },
      namaInduk: namaBaris(above),
    });
  }
}

export const nomorSalah: Rule = {
  id: 'nomor-salah',
  severity: 'info',
  source: LKJIP,
  summary: {
    id: 'Memeriksa apakah penomoran baris urut, tanpa nomor yang terlompati atau berulang.',
    en: 'Checks that the numbering of rows runs on, with no number left out or used twice.',
  },
  messages: {
    lompat: {
      id: '{sel} bernomor {nomor} padahal nomor sebelumnya {sebelumnya}, sehingga seharusnya {seharusnya}: "{baris}". Perbaiki nomornya, atau periksa apakah ada baris yang hilang.',
      en: '{sel} is numbered {nomor} after {sebelumnya} and should be {seharusnya}: "{baris}". Correct the number, or check whether a row is missing.',
    },
    ganda: {
      id: '{sel} bernomor {nomor}, sama dengan {selSama}; seharusnya {seharusnya}: "{baris}". Perbaiki nomornya.',
      en: '{sel} is numbered {nomor}, the same as {selSama}; it should be {seharusnya}: "{baris}". Correct the number.',
    },
    mulai: {
      id: '{sel} mengawali daftarnya dengan nomor {nomor}, seharusnya {seharusnya}: "{baris}". Perbaiki nomornya, atau periksa apakah ada baris yang hilang.',
      en: '{sel} begins its list with number {nomor} and should be {seharusnya}: "{baris}". Correct the number, or check whether a row is missing.',
    },
    tanpaNomor: {
      id: '{sel} tidak bernomor, padahal baris berikutnya bernomor {sesudah}: "{baris}". Isi dengan nomor {nomor}.',
      en: '{sel} has no number, while the next row is numbered {sesudah}: "{baris}". Fill in the number {nomor}.',
    },
    tingkat: {
      id: '{sel} bernomor {nomor} sebagai rincian baris {barisInduk} ("{namaInduk}"), padahal angkanya adalah jumlah baris {dari} sampai {sampai}: "{baris}". Baris ini induk dari baris-baris itu. Beri nomor yang sesuai tingkatnya.',
      en: '{sel} is numbered {nomor} as a detail of row {barisInduk} ("{namaInduk}"), but its figures are the sum of rows {dari} to {sampai}: "{baris}". It is the parent of those rows. Number it by its level.',
    },
  },
  examples: {
    wrong: [
      {
        layout: 'capaian-indikator',
        table: `
          No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
          1 | Cakupan penerima bantuan sosial di kabupaten | % | 80 | 72 | 90
          2 | Jumlah tenaga kesejahteraan sosial yang dilatih | Orang | 40 | 36 | 90
          2 | Cakupan pendataan fakir miskin | % | 100 | 95 | 95
          4 | Cakupan pengelolaan data fakir miskin | % | 100 | 80 | 80
          6 | Persentase korban bencana yang dilayani | % | 100 | 100 | 100`,
        findings: ['A4', 'A6'],
      },
    ],
    right: [
      {
        layout: 'anggaran-kegiatan',
        table: `
          No | Program/Kegiatan | Anggaran | Realisasi
          I | PROGRAM REHABILITASI SOSIAL | 6000000 | 4600000
          1. | Kegiatan Rehabilitasi Sosial Dasar | 6000000 | 4600000
          a. | Penyediaan Permakanan | 4000000 | 3000000
          b. | Penyediaan Sandang | 2000000 | 1600000
          II | PROGRAM PENANGANAN BENCANA | 3000000 | 2900000
          2. | Kegiatan Perlindungan Korban Bencana | 3000000 | 2900000
          a. | Penyediaan Makanan | 3000000 | 2900000`,
        findings: [],
      },
    ],
  },
  // Where figures add up, they may prove a number to be of another level.
  onlyWords: (table) => !neraca(table).akuns.length,
  check: (context) => {
    for (const table of context.tables) {
      const lists = daftarNomor(table);
      const deret = satuDeret(table, lists);
      if (deret) {
        new Pemeriksa(context, table, deret, null).periksa();
        continue;
      }
      const last = new Map<string, number | null>();
      for (const list of lists) {
        const sebelum = last.get(list.jenjang) ?? null;
        last.set(list.jenjang, new Pemeriksa(context, table, list, sebelum).periksa());
      }
      periksaTingkat(context, table);
    }
  },
};
