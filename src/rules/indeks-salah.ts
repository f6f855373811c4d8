import { rowOfKind, type Table, type TableRow } from '../layouts/model';
import { BOBOT_PENERIMA, indeks } from '../measures/indeks';
import { rata } from '../measures/rata';
import { maksimum100 } from '../policy/arithmetic';
import { isShared, type ServiceBlock, serviceBlocks } from '../policy/blocks';
import type { FigureColumn } from '../policy/figures';
import type { TablePolicy } from '../policy/model';
import { mutuCandidates, rowPercentage } from '../policy/mutu';
import { PERMENDAGRI_59_2021 } from './kit/basis';
import { alamat } from './kit/cells';
import { dengan, FORMULIR } from './kit/contoh';
import { bases, BOBOT_MUTU, compare } from './kit/indeks';
import { checkFieldFlat, checkFlat, checkShares } from './kit/indeks-datar';
import { sebabBlok, type TabelLayanan, tabelLayanan } from './kit/layanan';
import type { Cause, Rule, RuleContext } from './model';

/** Percentages that a contribution may follow from. */
interface Basis {
  /** The first of all: the exact one, where it is known; mostly it is this one. */
  readonly exact: number | undefined;
  readonly all: () => readonly number[];
}

interface Parts {
  readonly penerima: Basis;
  readonly mutu: Basis;
  /** Cells whose fault may show here. */
  readonly causes: () => readonly Cause[];
}

function basis(exact: number | null, all: () => readonly (number | null)[]): Basis {
  if (exact !== null) return { exact: maksimum100(exact), all: () => bases(all()) };
  const known = bases(all());
  return { exact: known[0], all: () => known };
}

function partsOf(
  policy: TablePolicy,
  of: TabelLayanan,
  figures: FigureColumn,
  block: ServiceBlock,
): Parts {
  const { table, columns } = of;
  const may = mutuCandidates(block, table, columns);
  const mean = policy.tanpaKebutuhan === 'seratus' ? may.rataSeratus : may.rata;
  // Which way quality is counted is said at its own row; here either will do.
  const ways =
    policy.mutu === 'jumlah' ? ([may.jumlah, mean] as const) : ([mean, may.jumlah] as const);
  const exactPenerima = block.penerima ? rowPercentage(table, block.penerima, columns) : null;
  const read = (row: TableRow | undefined): number | null => (row ? figures.nilai(row) : null);
  return {
    penerima: basis(exactPenerima, () => [exactPenerima, read(block.penerima)]),
    mutu: basis(ways[0], () => [...ways, read(block.mutuJumlah), ...may.dariTercetak]),
    causes: () => sebabBlok(of, block),
  };
}

function checkContribution(
  context: RuleContext,
  table: Table,
  figures: FigureColumn,
  row: TableRow | undefined,
  base: {
    readonly row: TableRow | undefined;
    /** The rows behind the percentage, where no row of its own prints it. */
    readonly details: readonly TableRow[];
    readonly percentages: Basis;
    readonly bobot: number;
    readonly causes: () => readonly Cause[];
  },
): void {
  if (!row) return;
  const { exact } = base.percentages;
  const likely = exact === undefined ? exact : (exact * base.bobot) / 100;
  const all = (): readonly number[] => base.percentages.all().map((p) => (p * base.bobot) / 100);
  compare(context, table, figures, row, likely, all, () => {
    const from = base.row ? [base.row] : base.details;
    return {
      // Without a row for all of quality its percentage is that of the rows below.
      message: base.row ? 'kontribusi' : 'kontribusiMutu',
      values: {
        bobot: { number: base.bobot },
        selAsal: alamat(table, from[0]!, figures.column),
        selAkhir: alamat(table, from.at(-1)!, figures.column),
      },
      from,
      causes: base.causes,
    };
  });
}

/** The index that follows from the figures, where they say both percentages. */
function exactIndex({ penerima, mutu }: Parts): number | undefined {
  const [a, b] = [penerima.exact, mutu.exact];
  return a === undefined || b === undefined ? undefined : indeks(a, b);
}

/** The index may follow from the printed contributions or from the percentages behind them. */
function checkIndex(
  context: RuleContext,
  table: Table,
  block: ServiceBlock,
  figures: FigureColumn,
  parts: Parts,
): void {
  if (isShared(block)) return;
  const { penerimaKontribusi, mutuKontribusi } = block;
  const shares = (basis: Basis, bobot: number, row: TableRow | undefined): readonly number[] => {
    const out = basis.all().map((p) => (p * bobot) / 100);
    const printed = row ? figures.nilai(row) : null;
    if (printed !== null) out.push(printed);
    return out;
  };
  const all = (): readonly number[] => {
    const ofMutu = shares(parts.mutu, BOBOT_MUTU, mutuKontribusi);
    const ofPenerima = shares(parts.penerima, BOBOT_PENERIMA, penerimaKontribusi);
    return ofPenerima.flatMap((a) => ofMutu.map((b) => a + b));
  };
  compare(context, table, figures, block.layanan, exactIndex(parts), all, () => {
    const name = (row: TableRow | undefined): string =>
      row ? alamat(table, row, figures.column) : '—';
    return {
      message: 'indeks',
      values: { selPenerima: name(penerimaKontribusi), selMutu: name(mutuKontribusi) },
      from: [penerimaKontribusi, mutuKontribusi].filter((r) => r !== undefined),
      causes: parts.causes,
    };
  });
}

/** The index of the whole field is the plain mean over the services. */
function checkField(
  context: RuleContext,
  table: Table,
  figures: FigureColumn,
  exact: readonly number[],
  causes: () => readonly Cause[],
): void {
  const row = rowOfKind(table, 'indeks');
  const blocks = serviceBlocks(table);
  const known: number[] = [];
  for (const { layanan } of blocks) {
    const printed = figures.nilai(layanan);
    if (printed !== null) known.push(printed);
  }
  if (!row || known.length !== blocks.length || blocks.some(isShared)) return;
  const likely = exact.length === blocks.length ? rata(exact) : null;
  const all = (): readonly number[] =>
    [likely, rata(known), rata(known.map(maksimum100))].flatMap((v) => v ?? []);
  compare(context, table, figures, row, likely, all, () => ({
    message: 'kategori',
    values: { banyak: { number: blocks.length } },
    from: blocks.map((b) => b.layanan),
    causes,
  }));
}

function checkTable(context: RuleContext, table: Table): void {
  const of = tabelLayanan(table);
  const figures = of?.angka.persen;
  if (!of || !figures) return;
  const policy = context.policyOf(table);
  const exact: number[] = [];
  for (const block of serviceBlocks(table)) {
    const parts = partsOf(policy, of, figures, block);
    checkContribution(context, table, figures, block.penerimaKontribusi, {
      row: block.penerima,
      details: [],
      percentages: parts.penerima,
      bobot: BOBOT_PENERIMA,
      causes: parts.causes,
    });
    checkContribution(context, table, figures, block.mutuKontribusi, {
      row: block.mutuJumlah,
      details: block.mutu,
      percentages: parts.mutu,
      bobot: BOBOT_MUTU,
      causes: parts.causes,
    });
    checkIndex(context, table, block, figures, parts);
    const own = exactIndex(parts);
    if (own !== undefined) exact.push(own);
  }
  checkField(context, table, figures, exact, () =>
    serviceBlocks(table).flatMap((block) => sebabBlok(of, block)),
  );
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
    kontribusiMutu: {
      id: '{sel} tertulis {tercetak}, padahal {bobot} % dari persentase baris mutunya ({selAsal} sampai {selAkhir}) adalah {seharusnya}. Indeks SPM terdiri atas 80 % penerima dan 20 % mutu. Hitung ulang {sel}.',
      en: '{sel} says {tercetak}, but {bobot} % of the percentage of its quality rows ({selAsal} to {selAkhir}) is {seharusnya}. The SPM index is 80 % recipients and 20 % quality. Compute {sel} again.',
    },
    indeks: {
      id: '{sel} tertulis indeks {tercetak}, padahal bobot penerima ({selPenerima}) ditambah bobot mutu ({selMutu}) adalah {seharusnya}. Hitung ulang {sel}.',
      en: '{sel} says an index of {tercetak}, but the share of recipients ({selPenerima}) plus that of quality ({selMutu}) is {seharusnya}. Compute {sel} again.',
    },
    indeksDatar: {
      id: '{sel} tertulis indeks {tercetak}, padahal 80 % dari penerima ({selPenerima}) ditambah 20 % dari mutu ({selMutu}) adalah {seharusnya}. Hitung ulang {sel}.',
      en: '{sel} says an index of {tercetak}, but 80 % of the recipients ({selPenerima}) plus 20 % of the quality ({selMutu}) is {seharusnya}. Compute {sel} again.',
    },
    jumlahDatar: {
      id: '{sel} tertulis indeks {tercetak}, padahal bagian penerima ({selPenerima}) ditambah bagian mutu ({selMutu}) adalah {seharusnya}. Hitung ulang {sel}.',
      en: '{sel} says an index of {tercetak}, but the share of the recipients ({selPenerima}) plus that of quality ({selMutu}) is {seharusnya}. Compute {sel} again.',
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
    for (const table of context.tables) {
      checkTable(context, table);
      checkFlat(context, table);
      checkShares(context, table);
      checkFieldFlat(context, table);
    }
  },
};
