import type { Column, Table, TableRow } from '../layouts/model';
import { BOBOT_PENERIMA, indeks } from '../measures/indeks';
import { rata } from '../measures/rata';
import { maksimum100 } from '../policy/arithmetic';
import { type ServiceBlock, serviceBlocks } from '../policy/blocks';
import { nilai, readFigure } from '../policy/figures';
import { mutuCandidates, rowPercentage } from '../policy/mutu';
import { layananColumns, type PartColumns } from '../policy/pairs';
import { cocokSalahSatu } from '../policy/printed';
import { PERMENDAGRI_59_2021 } from './kit/basis';
import { alamat, dalamSatuanSel, duaPersen, sel } from './kit/cells';
import { dengan, FORMULIR } from './kit/contoh';
import { sebabBlok } from './kit/layanan';
import type { Cause, Rule, RuleContext } from './model';

const BOBOT_MUTU = 100 - BOBOT_PENERIMA;

type Known = readonly (number | null | undefined)[];

/** Values worth comparing with: what is known, each also capped at 100. */
function bases(...values: Known): readonly number[] {
  const known = values.filter((v): v is number => v !== null && v !== undefined);
  return [...new Set(known.flatMap((v) => [maksimum100(v), v]))];
}

interface Parts {
  /** Percentages of penerima and mutu that a contribution may follow from; the exact one first. */
  readonly penerima: readonly number[];
  readonly mutu: readonly number[];
  /** Cells whose fault may show here. */
  readonly causes: () => readonly Cause[];
}

function partsOf(
  context: RuleContext,
  table: Table,
  block: ServiceBlock,
  columns: PartColumns,
): Parts {
  const { persen } = columns;
  const read = (row: TableRow | undefined): number | null =>
    row ? nilai(table, row, persen) : null;
  const may = mutuCandidates(block, table, columns);
  const policy = context.policyOf(table);
  const mean = policy.tanpaKebutuhan === 'seratus' ? may.rataSeratus : may.rata;
  // Which way quality is counted is said at its own row; here either will do.
  const ways = policy.mutu === 'jumlah' ? [may.jumlah, mean] : [mean, may.jumlah];
  const exactPenerima = block.penerima ? rowPercentage(table, block.penerima, columns) : null;
  return {
    penerima: bases(exactPenerima, read(block.penerima)),
    mutu: bases(...ways, read(block.mutuJumlah), ...may.dariTercetak),
    causes: () => sebabBlok(table, block, columns),
  };
}

interface Expectation {
  readonly row: TableRow;
  readonly column: Column;
  readonly message: 'kontribusi' | 'indeks' | 'kategori';
  readonly candidates: readonly number[];
  readonly values: Readonly<Record<string, string | { readonly number: number }>>;
  readonly from: readonly TableRow[];
  readonly causes: () => readonly Cause[];
}

/** A sum of rounded figures may be off by its last digit; only then can a fault elsewhere explain it. */
function isRounding(printed: number, decimals: number, candidates: readonly number[]): boolean {
  return candidates.some((c) => Math.abs(printed - c) < 1.5 * 10 ** -decimals);
}

function compare(context: RuleContext, table: Table, wanted: Expectation): void {
  const { row, column, candidates } = wanted;
  const printed = readFigure(table, row, column);
  const [expected] = candidates;
  if (printed.kind !== 'number' || expected === undefined) return;
  context.checked();
  if (cocokSalahSatu(printed.value, printed.decimals, candidates)) return;
  context.report({
    ...sel(table, row, column),
    message: wanted.message,
    values: { sel: alamat(table, row, column), ...duaPersen(printed, expected), ...wanted.values },
    found: printed.raw,
    expected: dalamSatuanSel(printed, expected),
    fix: { value: dalamSatuanSel(printed, expected) },
    related: wanted.from.map((r) => sel(table, r, column)),
    causes: isRounding(printed.value, printed.decimals, candidates) ? wanted.causes() : [],
  });
}

function checkContribution(
  context: RuleContext,
  table: Table,
  column: Column,
  row: TableRow | undefined,
  base: {
    readonly row?: TableRow;
    readonly percentages: readonly number[];
    readonly bobot: number;
    readonly causes: () => readonly Cause[];
  },
): void {
  if (!row) return;
  compare(context, table, {
    row,
    column,
    message: 'kontribusi',
    candidates: base.percentages.map((p) => (p * base.bobot) / 100),
    values: {
      bobot: { number: base.bobot },
      selAsal: base.row ? alamat(table, base.row, column) : '',
    },
    from: base.row ? [base.row] : [],
    causes: base.causes,
  });
}

/** The index may follow from the printed contributions or from the percentages behind them. */
function checkIndex(
  context: RuleContext,
  table: Table,
  block: ServiceBlock,
  column: Column,
  parts: Parts,
): void {
  const { penerimaKontribusi, mutuKontribusi } = block;
  const printed = [penerimaKontribusi, mutuKontribusi].map((row) =>
    row ? nilai(table, row, column) : null,
  );
  const shares = (i: 0 | 1): readonly number[] => {
    const [list, bobot] = i ? [parts.mutu, BOBOT_MUTU] : [parts.penerima, BOBOT_PENERIMA];
    return [...list.map((p) => (p * bobot) / 100), ...(printed[i] == null ? [] : [printed[i]])];
  };
  const candidates = shares(0).flatMap((a) => shares(1).map((b) => a + b));
  if (!candidates.length) return;
  const name = (row: TableRow | undefined): string => (row ? alamat(table, row, column) : '—');
  compare(context, table, {
    row: block.layanan,
    column,
    message: 'indeks',
    candidates,
    values: { selPenerima: name(penerimaKontribusi), selMutu: name(mutuKontribusi) },
    from: [penerimaKontribusi, mutuKontribusi].filter((r) => r !== undefined),
    causes: parts.causes,
  });
}

/** The index of the whole field is the plain mean over the services. */
function checkField(context: RuleContext, table: Table, column: Column, exact: number[]): void {
  const row = table.rows.find((r) => r.kind === 'indeks');
  const blocks = serviceBlocks(table);
  const printed = blocks.map((b) => nilai(table, b.layanan, column));
  const known = printed.filter((v) => v !== null);
  if (!row || known.length !== blocks.length) return;
  const candidates = [
    ...(exact.length === blocks.length ? [rata(exact)] : []),
    rata(known),
    rata(known.map(maksimum100)),
  ].filter((v) => v !== null);
  compare(context, table, {
    row,
    column,
    message: 'kategori',
    candidates,
    values: { banyak: { number: blocks.length } },
    from: blocks.map((b) => b.layanan),
    causes: () => [],
  });
}

function checkTable(context: RuleContext, table: Table): void {
  const columns = layananColumns(table);
  const column = columns?.persen;
  if (!columns || !column) return;
  const exact: number[] = [];
  for (const block of serviceBlocks(table)) {
    const parts = partsOf(context, table, block, columns);
    checkContribution(context, table, column, block.penerimaKontribusi, {
      ...(block.penerima ? { row: block.penerima } : {}),
      percentages: parts.penerima,
      bobot: BOBOT_PENERIMA,
      causes: parts.causes,
    });
    checkContribution(context, table, column, block.mutuKontribusi, {
      ...(block.mutuJumlah ? { row: block.mutuJumlah } : {}),
      percentages: parts.mutu,
      bobot: BOBOT_MUTU,
      causes: parts.causes,
    });
    checkIndex(context, table, block, column, parts);
    const [penerima] = parts.penerima;
    const [mutu] = parts.mutu;
    if (penerima !== undefined && mutu !== undefined) {
      exact.push(indeks(penerima, mutu));
    }
  }
  checkField(context, table, column, exact);
}

export const indeksSalah: Rule = {
  id: 'indeks-salah',
  severity: 'error',
  source: PERMENDAGRI_59_2021,
  summary: {
    id: 'Memeriksa bobot 80 % penerima dan 20 % mutu, indeks tiap layanan, dan indeks seluruh bidang.',
    en: 'Checks the 80 % and 20 % contributions, the index of each service, and that of the whole field.',
  },
  messages: {
    kontribusi: {
      id: '{sel} tertulis {tercetak}, padahal {bobot} % dari persentase di {selAsal} adalah {seharusnya}. Indeks SPM terdiri atas 80 % penerima dan 20 % mutu. Hitung ulang {sel}.',
      en: '{sel} says {tercetak}, but {bobot} % of the percentage in {selAsal} is {seharusnya}. The SPM index is 80 % recipients and 20 % quality. Compute {sel} again.',
    },
    indeks: {
      id: '{sel} tertulis indeks {tercetak}, padahal bobot penerima ({selPenerima}) ditambah bobot mutu ({selMutu}) adalah {seharusnya}. Hitung ulang {sel}.',
      en: '{sel} says an index of {tercetak}, but the share of recipients ({selPenerima}) plus that of quality ({selMutu}) is {seharusnya}. Compute {sel} again.',
    },
    kategori: {
      id: '{sel} tertulis indeks {tercetak}, padahal rata-rata indeks {banyak} layanan adalah {seharusnya}. Hitung ulang {sel} dari baris tiap layanan.',
      en: '{sel} says an index of {tercetak}, but the mean of the indexes of {banyak} services is {seharusnya}. Compute {sel} again from the rows of the services.',
    },
  },
  examples: {
    wrong: [
      {
        layout: 'spm-capaian-triwulan',
        table: dengan(FORMULIR, { G3: '0.75{0.00%}' }),
        findings: ['G3'],
      },
      {
        layout: 'spm-capaian-triwulan',
        table: dengan(FORMULIR, { G2: '1{0.00%}' }),
        findings: ['G2'],
      },
    ],
    right: [{ layout: 'spm-capaian-triwulan', table: FORMULIR, findings: [] }],
  },
  check: (context) => {
    for (const table of context.tables) checkTable(context, table);
  },
};
