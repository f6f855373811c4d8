import { columnOf, type Table } from '../layouts/model';
import { type Arah, capaian } from '../measures/capaian';
import {
  type CapaianCase,
  capaianCases,
  type CapaianTotal,
  capaianTotals,
  directions,
  fits,
  rencanaCases,
} from '../policy/capaian';
import { nilai, readFigure } from '../policy/figures';
import type { TablePolicy } from '../policy/model';
import { cocokSalahSatu } from '../policy/printed';
import { LKJIP } from './kit/basis';
import { alamat, dalamSatuanSel, duaPersen, namaBaris, sel } from './kit/cells';
import { CAPAIAN, dengan, INDIKATOR } from './kit/contoh';
import { sebabAngka } from './kit/sebab';
import type { Cause, MessageValue, Rule, RuleContext } from './model';

/** Rows at a stretch. */
const STRETCH = 500;

const FORMULAS: Readonly<Record<Arah, string>> = {
  naik: 'realisasi ÷ target × 100',
  turun: '(2 × target − realisasi) ÷ target × 100',
  'turun-rasio': 'target ÷ realisasi × 100',
};

/** The two figures that a capaian follows from, with their cells. */
function asal(table: Table, entry: CapaianCase): Readonly<Record<string, MessageValue>> {
  const { row, columns, realisasi, target } = entry;
  return {
    realisasi: { number: realisasi },
    selRealisasi: alamat(table, row, columns.realisasi),
    target: { number: target },
    selTarget: alamat(table, row, columns.target),
  };
}

function checkCase(
  context: RuleContext,
  table: Table,
  entry: CapaianCase,
  policy: TablePolicy,
): void {
  const ways = directions(entry.row, policy.turun);
  context.checked();
  if (ways.some((arah) => fits(entry, arah, policy.batas))) return;
  const otherCap = policy.batas === null ? 100 : null;
  const byOtherCap = ways.find((arah) => fits(entry, arah, otherCap));
  const arah = byOtherCap ?? ways[0];
  const expected = capaian(entry.target, entry.realisasi, { arah, batas: policy.batas });
  const { row, columns } = entry;
  const printed = readFigure(table, row, columns.capaian);
  if (expected === null || printed.kind !== 'number') return;
  context.report({
    ...sel(table, row, columns.capaian),
    message: byOtherCap ? (policy.batas === null ? 'dibatasi' : 'tidakDibatasi') : 'salah',
    ...(byOtherCap ? { severity: 'warning' } : {}),
    values: {
      baris: namaBaris(row),
      sel: alamat(table, row, columns.capaian),
      ...duaPersen(printed, expected),
      ...asal(table, entry),
      rumus: FORMULAS[arah],
    },
    found: printed.raw,
    expected: dalamSatuanSel(printed, expected),
    fix: { value: dalamSatuanSel(printed, expected) },
    related: [sel(table, row, columns.realisasi), sel(table, row, columns.target)],
    causes: [
      // More served than are in need: one of the two figures is wrong.
      { ...sel(table, row, columns.realisasi), rule: 'melebihi-sasaran' },
      ...sebabTarget(table, entry, policy),
      ...[columns.realisasi, columns.target].map((c) => ({
        ...sel(table, row, c),
        rule: 'beda-antar-tabel',
      })),
      ...sebabJarak(table, entry, policy),
      ...[columns.realisasi, columns.target].flatMap((c) => sebabAngka(table, row, c)),
      // A percentage that is not its X over Y.
      { ...sel(table, row, columns.realisasi), rule: 'persen-salah' },
    ],
  });
}

/** What a service has reached of 100 % follows from the target that it should have. */
function sebabTarget(table: Table, entry: CapaianCase, { batas }: TablePolicy): Cause[] {
  const { row, columns } = entry;
  if (!fits({ ...entry, target: 100 }, 'naik', batas)) return [];
  return [{ ...sel(table, row, columns.target), rule: 'target-spm' }];
}

/** The printed distance from the target makes the printed capaian: both were made of another realisation. */
function sebabJarak(table: Table, entry: CapaianCase, { turun, batas }: TablePolicy): Cause[] {
  const { row, target } = entry;
  const column = columnOf(table, 'selisih');
  const jarak = column && nilai(table, row, column);
  if (!column || jarak == null) return [];
  const isMeant = [target + jarak, target - jarak].some((realisasi) =>
    directions(row, turun).some((arah) => fits({ ...entry, realisasi }, arah, batas)),
  );
  return isMeant ? [{ ...sel(table, row, column), rule: 'belum-terlayani-salah' }] : [];
}

/** A total row prints the capaian of the totals, or what its rows have in the mean. */
function checkTotal(context: RuleContext, table: Table, entry: CapaianTotal): void {
  const { row, columns, boleh } = entry;
  const printed = readFigure(table, row, columns.capaian);
  const [expected] = boleh;
  if (printed.kind !== 'number') return;
  context.checked();
  if (cocokSalahSatu(entry.printed, entry.decimals, boleh)) return;
  context.report({
    ...sel(table, row, columns.capaian),
    message: 'jumlah',
    values: {
      sel: alamat(table, row, columns.capaian),
      ...duaPersen(printed, expected),
      ...asal(table, entry),
    },
    found: printed.raw,
    expected: dalamSatuanSel(printed, expected),
    related: [sel(table, row, columns.realisasi), sel(table, row, columns.target)],
    causes: [columns.realisasi, columns.target].flatMap((c) => sebabAngka(table, row, c)),
  });
}

export const capaianSalah: Rule = {
  id: 'capaian-salah',
  severity: 'error',
  source: LKJIP,
  summary: {
    id: 'Memeriksa apakah capaian sesuai dengan target dan realisasinya.',
    en: 'Checks that a capaian follows from its target and realisation.',
  },
  messages: {
    salah: {
      id: '{sel} tertulis capaian {tercetak}, padahal realisasi {realisasi} ({selRealisasi}) terhadap target {target} ({selTarget}) adalah {seharusnya}: "{baris}". Rumusnya {rumus}. Hitung ulang {sel} atau perbaiki target dan realisasinya.',
      en: '{sel} says a capaian of {tercetak}, but a realisation of {realisasi} ({selRealisasi}) against a target of {target} ({selTarget}) is {seharusnya}: "{baris}". The formula is {rumus}. Compute {sel} again, or correct target and realisation.',
    },
    jumlah: {
      id: '{sel} tertulis capaian {tercetak}, padahal jumlah realisasi {realisasi} ({selRealisasi}) terhadap jumlah target {target} ({selTarget}) adalah {seharusnya}, dan {tercetak} bukan pula rata-rata baris-barisnya. Hitung ulang {sel}.',
      en: '{sel} says a capaian of {tercetak}, but realisations of {realisasi} in all ({selRealisasi}) against targets of {target} in all ({selTarget}) are {seharusnya}, and {tercetak} is not the mean of the rows either. Compute {sel} again.',
    },
    dibatasi: {
      id: '{sel} tertulis {tercetak}, yaitu dibatasi 100 %, padahal baris lain di tabel ini tidak dibatasi. Realisasi {realisasi} ({selRealisasi}) terhadap target {target} ({selTarget}) adalah {seharusnya}: "{baris}". Pakai satu cara untuk seluruh tabel.',
      en: '{sel} says {tercetak}, capped at 100 %, while other rows of this table are not capped. A realisation of {realisasi} ({selRealisasi}) against a target of {target} ({selTarget}) is {seharusnya}: "{baris}". Use one way for the whole table.',
    },
    tidakDibatasi: {
      id: '{sel} tertulis {tercetak}, padahal capaian di atas 100 % di tabel ini dihitung sebagai 100 %. Dengan realisasi {realisasi} ({selRealisasi}) dan target {target} ({selTarget}) seharusnya {seharusnya}: "{baris}". Pakai satu cara untuk seluruh tabel.',
      en: '{sel} says {tercetak}, while this table counts a capaian above 100 % as 100 %. With a realisation of {realisasi} ({selRealisasi}) and a target of {target} ({selTarget}) it should be {seharusnya}: "{baris}". Use one way for the whole table.',
    },
  },
  examples: {
    wrong: [
      { layout: 'spm-capaian', table: dengan(CAPAIAN, { E2: '95' }), findings: ['E2'] },
      {
        layout: 'capaian-indikator',
        table: dengan(INDIKATOR, { F2: '100', F5: '100' }),
        findings: ['F2'],
      },
    ],
    right: [
      { layout: 'spm-capaian', table: CAPAIAN, findings: [] },
      { layout: 'capaian-indikator', table: INDIKATOR, findings: [] },
      {
        layout: 'capaian-indikator',
        table: dengan(INDIKATOR, { F2: '100', F4: '100', F5: '96.67' }),
        findings: [],
      },
    ],
  },
  *check(context) {
    for (const table of context.tables) {
      const policy = context.policyOf(table);
      for (const [i, entry] of capaianCases(table).entries()) {
        if (i % STRETCH === STRETCH - 1) yield;
        checkCase(context, table, entry, policy);
      }
      for (const entry of capaianTotals(table)) checkTotal(context, table, entry);
      // The plan's own block may be capped where the year's is not.
      for (const entry of rencanaCases(table)) {
        const batas = fits(entry, 'naik', 100) ? 100 : null;
        checkCase(context, table, entry, { ...policy, batas });
      }
    }
  },
};
