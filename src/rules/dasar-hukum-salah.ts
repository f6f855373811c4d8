import type { Table } from '../layouts/model';
import { toA1 } from '../sheet/address';
import type { Sheet } from '../sheet/snapshot';
import { perText } from '../sheet/text';
import { PERMENSOS_9_2018 } from './kit/basis';
import { CAPAIAN } from './kit/contoh';
import { tahunTabel } from './kit/tahun';
import type { Rule, RuleContext } from './model';

/** Ministries whose own services have minimum standards, or whose rules are cited by mistake. */
const OTHER_FIELDS: readonly (readonly [RegExp, string])[] = [
  [/pendidikan|kebudayaan|permendik/i, 'pendidikan'],
  [/kesehatan|permenkes/i, 'kesehatan'],
  [/pekerjaan umum|perumahan rakyat|permen\s*pupr/i, 'pekerjaan umum dan perumahan'],
  [/tenaga kerja|ketenagakerjaan|permenaker/i, 'ketenagakerjaan'],
  [/perhubungan|permenhub/i, 'perhubungan'],
  [/lingkungan hidup|kehutanan|permenlhk/i, 'lingkungan hidup'],
  [/pertanian|permentan/i, 'pertanian'],
];

/** Regulations on SPM that this field rests on, of the present and of the years before 2018. */
const OF_THIS_FIELD: readonly {
  readonly issuer: RegExp;
  readonly nama: string;
  readonly numbers: readonly string[];
}[] = [
  { issuer: /sosial|permensos/i, nama: 'Permensos', numbers: ['9/2018', '129/2008'] },
  {
    issuer: /dalam negeri|permendagri/i,
    nama: 'Permendagri',
    numbers: ['59/2021', '100/2018', '2/2019', '6/2007', '79/2007', '18/2020'],
  },
  { issuer: /^(pp\b|peraturan pemerintah)/i, nama: 'PP', numbers: ['2/2018', '65/2005'] },
];

const CITATION =
  /(peraturan\s+menteri\s+[\p{L}\s,]+?|peraturan\s+pemerintah(?:\s+(?:republik\s+indonesia|ri))?|permen\s*[\p{L}]+|\bpp)\s*(?:nomor|no\.?)?\s*(\d{1,3})\s*(?:\/\s*\p{L}+\s*)?(?:tahun|\/)\s*(\d{4})/giu;

const SPM =
  /\bspm\b|(?:standar|standard)\s+(?:teknis\s+)?(?:pelayanan|layanan)|pelayanan\s+minimal/i;

/** The last year that a regulation of this field governed before the present one took its place. */
const LAST_YEAR: Readonly<Record<string, number>> = {
  'Permensos 129/2008': 2018,
  'Permendagri 6/2007': 2018,
  'Permendagri 79/2007': 2018,
  'Permendagri 100/2018': 2021,
  'PP 65/2005': 2018,
};

/** Up to this year the ministry gave its standard only once. */
const KNOWN_UNTIL = 2024;

/** "… tentang Standar Teknis Pelayanan Dasar pada SPM": the very name of the one in force, under another number. */
function isNamedAsOurs(nama: string, { number, context }: Citation): boolean {
  const year = Number(number.split('/')[1]);
  const isKnown = year >= 2018 && year <= KNOWN_UNTIL;
  return nama === 'Permensos' && isKnown && /tentang standar teknis/i.test(context);
}

/** How far behind a citation its "tentang …" is read. */
const REACH = 160;

interface Citation {
  readonly written: string;
  readonly issuer: string;
  readonly number: string;
  /** The citation and what stands behind it, up to the next one. */
  readonly context: string;
  /** "Berdasarkan …": what follows rests on it. */
  readonly isBasis: boolean;
}

const BASIS =
  /\b(berdasarkan|berdasar|sesuai(?: dengan)?|menurut|mengacu(?: pada)?|dasar(?: hukum)?)\s*:?\s*$/i;

const NO_CITATION: readonly never[] = [];

const citationsIn = perText((text: string): readonly Citation[] => {
  // Most cells cite nothing; this is the cheap way to know.
  if (!/peraturan|permen|\bpp\b/i.test(text)) return NO_CITATION;
  const found = [...text.matchAll(CITATION)];
  return found.map((match, i) => {
    const end = Math.min(found[i + 1]?.index ?? text.length, match.index + REACH);
    return {
      written: match[0],
      issuer: match[1]!,
      number: `${Number(match[2])}/${match[3]!}`,
      context: text.slice(match.index, end),
      isBasis: BASIS.test(text.slice(0, match.index)),
    };
  });
});

/** Sheets that hold SPM tables, each with its first one. */
function spmSheets(tables: readonly Table[]): ReadonlyMap<Sheet, Table> {
  const out = new Map<Sheet, Table>();
  for (const table of tables) {
    if (table.layout.startsWith('spm-') && !out.has(table.sheet)) out.set(table.sheet, table);
  }
  return out;
}

interface Verdict {
  readonly message: string;
  readonly bidang: string;
  readonly seharusnya: string;
  readonly severe: boolean;
}

/**
 * @param isRest whether the table or one of its rows is said to rest on it
 * @param year that of the table, where it is known
 */
function judge(citation: Citation, isRest: boolean, year: number | undefined): Verdict | null {
  const speaksOfSpm = SPM.test(citation.context);
  const other = OTHER_FIELDS.find(([issuer]) => issuer.test(citation.issuer));
  if (other) {
    // Standards of other fields may be cited beside ours; one that is called ours is wrong.
    if (!speaksOfSpm && !isRest) return null;
    return {
      message: 'bidangLain',
      bidang: other[1],
      seharusnya: 'Permensos 9/2018',
      severe: /sosial/i.test(citation.context),
    };
  }
  const own = OF_THIS_FIELD.find(({ issuer }) => issuer.test(citation.issuer));
  if (!own || !speaksOfSpm) return null;
  const last = LAST_YEAR[`${own.nama} ${citation.number}`];
  if (isRest && last !== undefined && year !== undefined && year > last) {
    const [seharusnya] = own.numbers.map((number) => `${own.nama} ${number}`);
    return { message: 'diganti', bidang: seharusnya!, seharusnya: seharusnya!, severe: false };
  }
  if (own.numbers.includes(citation.number)) return null;
  const [number, yearOf] = citation.number.split('/');
  // Only a slip in number or year of the one that is meant; other regulations may be cited too.
  const present = own.numbers[0]!;
  const [presentNumber, presentYear] = present.split('/');
  const isSlip = number === presentNumber || yearOf === presentYear;
  if (!isSlip && !isNamedAsOurs(own.nama, citation)) return null;
  const seharusnya = `${own.nama} ${present}`;
  return { message: 'nomor', bidang: present, seharusnya, severe: false };
}

/** Columns in which a table says on what each of its rows rests. */
function basisColumns({ sheet, headerRows }: Table): ReadonlySet<number> {
  const heads = headerRows.flatMap((row) => sheet.rowCells(row));
  return new Set(
    heads.filter((c) => /^(dasar|landasan) hukum\b/i.test(c.text)).map((c) => c.column),
  );
}

const isOfThisField = ({ issuer }: Citation): boolean =>
  OF_THIS_FIELD.some((own) => own.issuer.test(issuer));

function checkSheet(context: RuleContext, sheet: Sheet, table: Table): void {
  const columns = basisColumns(table);
  for (const row of sheet.rowNumbers()) {
    const isTitle = table.titleRows.includes(row);
    const isInside = row > table.rect.top && row <= table.rect.bottom;
    for (const { column, words } of sheet.rowCells(row)) {
      if (!words) continue;
      const citations = citationsIn(words);
      // Beside a regulation of this field one of another may be cited too.
      const isRow = isInside && columns.has(column) && !citations.some(isOfThisField);
      for (const citation of citations) {
        context.checked(1, table);
        const isRest = isRow || (isTitle && citation.isBasis);
        const verdict = judge(citation, isRest, tahunTabel(table));
        if (!verdict) continue;
        context.report({
          table,
          row,
          column,
          message: verdict.message,
          severity: verdict.severe ? 'error' : 'warning',
          values: {
            sel: toA1(row, column),
            tertulis: citation.written,
            bidang: verdict.bidang,
          },
          found: citation.written,
          expected: verdict.seharusnya,
        });
      }
    }
  }
}

const berjudul = (title: string): string => `${title}\n\n${CAPAIAN.trim()}`;

export const dasarHukumSalah: Rule = {
  id: 'dasar-hukum-salah',
  severity: 'error',
  source: PERMENSOS_9_2018,
  summary: {
    id: 'Memeriksa apakah peraturan yang dikutip memang mengatur SPM bidang sosial.',
    en: 'Checks that a cited regulation is one on the SPM of social affairs.',
  },
  messages: {
    bidangLain: {
      id: '{sel} mengutip "{tertulis}", yaitu peraturan bidang {bidang}. Standar teknis SPM bidang sosial diatur dalam Permensos 9/2018. Ganti dasar hukumnya.',
      en: '{sel} cites "{tertulis}", a regulation of another field ({bidang}). The technical standard of SPM Sosial is Permensos 9/2018. Change the citation.',
    },
    nomor: {
      id: '{sel} mengutip "{tertulis}" untuk SPM; yang berlaku bernomor {bidang}. Periksa nomor dan tahunnya.',
      en: '{sel} cites "{tertulis}" for SPM; the one in force is number {bidang}. Check number and year.',
    },
    diganti: {
      id: '{sel} mengutip "{tertulis}" untuk SPM, padahal untuk tahun laporan ini sudah diganti dengan {bidang}. Ganti dasar hukumnya.',
      en: '{sel} cites "{tertulis}" for SPM, but for the year of this report {bidang} has taken its place. Change the citation.',
    },
  },
  examples: {
    wrong: [
      {
        layout: 'spm-capaian',
        table: berjudul(
          'Berdasarkan Peraturan Menteri Kesehatan Nomor 4 Tahun 2019 tentang Standar Teknis Pelayanan Minimal Sosial',
        ),
        findings: ['A1'],
      },
      {
        layout: 'spm-capaian',
        table: berjudul(
          'Capaian Tahun 2023 berdasarkan Peraturan Menteri Sosial Nomor 129/HUK/2008 tentang SPM',
        ),
        findings: ['A1'],
      },
    ],
    right: [
      {
        layout: 'spm-capaian',
        table: berjudul(
          'Berdasarkan Peraturan Menteri Sosial Nomor 9 Tahun 2018 tentang Standar Teknis Pelayanan Dasar pada SPM',
        ),
        findings: [],
      },
    ],
  },
  scope: 'sheet',
  check: (context) => {
    for (const [sheet, table] of spmSheets(context.tables)) checkSheet(context, sheet, table);
  },
};
