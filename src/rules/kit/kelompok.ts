import type { Steps } from '../../sheet/steps';
import { kataNama, samaNama, terpotong } from './nama';
import { EFFICIENCY, FORM, type Pengamatan, SERVICES, SHARE } from './pengamatan';
import { samaLingkup } from './lingkup';

/** Figures of one and the same thing. */
export interface Kelompok {
  readonly anggota: readonly Pengamatan[];
  /** Members whose name was cut off, so that the match is likely, not certain. */
  readonly terpotong: ReadonlySet<Pengamatan>;
}

interface Thing {
  readonly nama: string;
  readonly program: string;
  readonly anggota: Pengamatan[];
}

/** Beyond so many different names only equal ones are brought together. */
const MOST_FUZZY = 1500;
/** No report says one thing in more tables; beyond, they are the forms of many regions. */
const MOST_TABLES = 60;

function keyOf(name: string): string {
  return [...kataNama(name)].sort().join();
}

/** Brings together what bears the same name in any of the tables. */
class Things {
  readonly list: Thing[] = [];
  readonly #byKey = new Map<string, Thing>();

  add(one: Pengamatan): void {
    const key = `${keyOf(one.program)}|${keyOf(one.nama)}`;
    let thing = this.#byKey.get(key);
    if (!thing && this.list.length < MOST_FUZZY) {
      thing = this.list.find(
        (t) =>
          samaNama(t.nama, one.nama) &&
          (t.program === one.program || samaNama(t.program, one.program)),
      );
    }
    if (!thing) this.list.push((thing = { nama: one.nama, program: one.program, anggota: [] }));
    this.#byKey.set(key, thing);
    thing.anggota.push(one);
  }
}

function tablesOf(thing: Thing): number {
  return new Set(thing.anggota.map((a) => a.table)).size;
}

/** Takes a name that stands in one table only to the one longer name that starts with it. */
function joinCutNames(things: readonly Thing[]): readonly Kelompok[] {
  const cut = new Map<Thing, Thing>();
  for (const thing of things) {
    if (tablesOf(thing) > 1 || things.length > MOST_FUZZY) continue;
    const longer = things.filter(
      (t) => t.program === thing.program && terpotong(thing.nama, t.nama),
    );
    if (longer.length === 1 && longer[0]) cut.set(thing, longer[0]);
  }
  return things.map((thing) => {
    const joined = [...cut].flatMap(([from, to]) => (to === thing ? from.anggota : []));
    return { anggota: [...thing.anggota, ...joined], terpotong: new Set(joined) };
  });
}

/** Names compared with all others before, at a stretch. */
const STRETCH = 64;

function* kelompokkan(list: readonly Pengamatan[]): Steps<readonly Kelompok[]> {
  const things = new Things();
  for (const [i, one] of list.entries()) {
    things.add(one);
    if (i % STRETCH === STRETCH - 1) yield;
  }
  return joinCutNames(things.list);
}

function into<K>(map: Map<K, Pengamatan[]>, key: K, one: Pengamatan): void {
  const list = map.get(key);
  if (list) list.push(one);
  else map.set(key, [one]);
}

/** A thing that one table gives twice with different figures says nothing certain of that table. */
function onePerTable(list: readonly Pengamatan[]): readonly Pengamatan[] {
  const byTable = new Map<unknown, Pengamatan[]>();
  for (const one of list) into(byTable, one.table, one);
  return [...byTable.values()].flatMap((own) => {
    const [first] = own;
    return first && own.every((o) => o.figure.value === first.figure.value) ? [first] : [];
  });
}

/** Forms of one period that differ are those of districts or units: none of them is the whole. */
function withoutUnits(list: readonly Pengamatan[]): readonly Pengamatan[] {
  const forms = list.filter(({ table }) => table.layout === FORM);
  const values = new Set(forms.map(({ figure }) => figure.value));
  return values.size > 1 ? list.filter((one) => !forms.includes(one)) : list;
}

/** One table of services stands for all of them: among each other they are compared service by service. */
function withOneOfServices(list: readonly Pengamatan[]): readonly Pengamatan[] {
  const isOne = ({ table }: Pengamatan): boolean => SERVICES.has(table.layout);
  const first = list.find(isOne);
  return list.filter((one) => one === first || !isOne(one));
}

/** Only where efficiency is told is a share compared; among budgets it follows from the amounts. */
function isComparable(list: readonly Pengamatan[]): boolean {
  if (list.length < 2 || list.length > MOST_TABLES) return false;
  if (!list[0]!.jenis.startsWith(SHARE)) return true;
  return list.some(({ table }) => table.layout === EFFICIENCY);
}

/** Totals apart by what they stand over: that of the whole office is not that of one official. */
function perLingkup(group: Kelompok): readonly Kelompok[] {
  const scopes: Pengamatan[][] = [];
  for (const one of group.anggota) {
    const scope = scopes.find(([first]) => first && samaLingkup(first, one));
    if (scope) scope.push(one);
    else scopes.push([one]);
  }
  return scopes.map((anggota) => ({ ...group, anggota }));
}

/** Figures of which another table of the same region can tell: in the forms of many regions, often none. */
function withOthers(tables: readonly (readonly Pengamatan[])[]): {
  readonly list: readonly Pengamatan[];
  readonly placeOf: (one: Pengamatan) => string;
} {
  const regions = new Set(tables.flatMap(([one]) => one?.table.region ?? []));
  if (regions.size < 2) return { list: tables.flat(), placeOf: () => '' };
  const placeOf = ({ table }: Pengamatan): string => table.region ?? '';
  const ofPlace = new Map<string, number>();
  for (const [one] of tables)
    if (one) ofPlace.set(placeOf(one), (ofPlace.get(placeOf(one)) ?? 0) + 1);
  const met = tables.filter(([one]) => one && ofPlace.get(placeOf(one))! > 1);
  return { list: met.flat(), placeOf };
}

/**
 * Same thing, region, year, stage, target or realised, and unit, in two tables at least.
 * @param tables what each table gives
 */
export function* yangSama(tables: readonly (readonly Pengamatan[])[]): Steps<readonly Kelompok[]> {
  const out: Kelompok[] = [];
  const { list, placeOf } = withOthers(tables);
  for (const subject of ['indikator', 'layanan', 'program', 'jumlah'] as const) {
    const own = list.filter((one) => one.subjek === subject);
    const groups = yield* kelompokkan(own);
    for (const group of subject === 'jumlah' ? groups.flatMap(perLingkup) : groups) {
      const byKind = new Map<string, Pengamatan[]>();
      for (const one of group.anggota) {
        const key = `${one.jenis}|${one.tahun}|${placeOf(one)}`;
        into(byKind, key, one);
      }
      for (const same of byKind.values()) {
        const units = new Set(same.map((one) => one.satuan).filter(Boolean));
        for (const unit of units.size ? units : ['']) {
          const own = onePerTable(same.filter((o) => !o.satuan || o.satuan === unit));
          const anggota = subject === 'indikator' ? withOneOfServices(own) : withoutUnits(own);
          if (!isComparable(anggota)) continue;
          out.push({ anggota, terpotong: group.terpotong });
        }
      }
    }
  }
  return out;
}
