import { pathToFileURL } from 'node:url';
import { serviceOf } from '../../catalogue/services';
import { SERVICE_SLUGS } from '../../catalogue/model';
import { kategori } from '../../measures/kategori';
import { rata } from '../../measures/rata';
import { serapan } from '../../measures/serapan';
import type { Severity } from '../../rules/model';
import { SEVERITY_WORDS } from '../../rules/kit/severity-words';
import { notServed } from './figures';
import type { FileOutcome, FileSummary, ServiceFigures } from './model';

/** A value of the recap; a link shows its text and leads to its target. */
export type Field = string | number | null | { readonly text: string; readonly link: string };

/** How a column's figures are written. */
export type Look = 'teks' | 'panjang' | 'nomor' | 'jumlah' | 'rupiah' | 'persen';

export interface RecapColumn {
  readonly head: string;
  readonly look: Look;
}

/** One sheet of the recap: a title, a header and rows. */
export interface RecapSheet {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly RecapColumn[];
  readonly rows: readonly (readonly Field[])[];
}

interface Read {
  readonly path: string;
  readonly summary: FileSummary;
}

const column = (head: string, look: Look = 'teks'): RecapColumn => ({ head, look });
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const PLACE = [column('Daerah'), column('Periode')];
const link = (path: string, show: (path: string) => string): Field => ({
  text: show(path),
  link: pathToFileURL(path).href,
});
const total = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((v) => v !== null);
  return known.length ? known.reduce((a, b) => a + b, 0) : null;
};

/** Mean index of a workbook that gives all five; of fewer there is none to rank. */
export function fieldIndex({ layanan }: FileSummary): number | null {
  const known = layanan.map((s) => s.indeks).filter((v) => v !== null);
  return known.length === SERVICE_SLUGS.length ? rata(known) : null;
}

function countOf({ jumlahTemuan }: FileSummary, severity: Severity): number {
  return Object.values(jumlahTemuan).reduce((sum, counts) => sum + (counts[severity] ?? 0), 0);
}

type Show = (path: string) => string;

function ranking(read: readonly Read[], show: Show): RecapSheet {
  const times = new Map<string, number>();
  const key = ({ summary }: Read): string => `${summary.daerah}|${summary.periode}`;
  for (const one of read) times.set(key(one), (times.get(key(one)) ?? 0) + 1);
  const ranked = read
    .map((one) => ({ ...one, indeks: fieldIndex(one.summary) }))
    .sort((a, b) => (b.indeks ?? -1) - (a.indeks ?? -1) || (key(a) < key(b) ? -1 : 1));
  const rows = ranked.map(({ path, summary, indeks }): Field[] => {
    const pagu = total(summary.layanan.map((s) => s.pagu));
    const realisasi = total(summary.layanan.map((s) => s.realisasi));
    const same = times.get(key({ path, summary })) ?? 1;
    return [
      // Equal indexes share a rank.
      indeks === null ? null : ranked.filter((r) => (r.indeks ?? -1) > indeks).length + 1,
      summary.daerah,
      summary.periode,
      indeks,
      indeks === null ? null : kategori(indeks),
      ...SERVICE_SLUGS.map(
        (slug) => summary.layanan.find((s) => s.layanan === slug)?.indeks ?? null,
      ),
      pagu,
      realisasi,
      pagu === null || realisasi === null ? null : serapan(pagu, realisasi),
      countOf(summary, 'error'),
      countOf(summary, 'warning'),
      link(path, show),
      [
        indeks === null ? 'Indeks kelima layanan belum lengkap.' : '',
        same > 1 ? `Daerah dan periode ini ada di ${same} berkas.` : '',
      ]
        .join(' ')
        .trim(),
    ];
  });
  return {
    name: 'Peringkat',
    title: 'Peringkat indeks pencapaian SPM bidang sosial',
    columns: [
      column('Peringkat', 'nomor'),
      ...PLACE,
      column('Indeks', 'persen'),
      column('Kategori'),
      ...SERVICE_SLUGS.map((slug) => column(`Indeks ${serviceOf(slug).group}`, 'persen')),
      column('Pagu (Rp)', 'rupiah'),
      column('Realisasi (Rp)', 'rupiah'),
      column('Serapan (%)', 'persen'),
      column('Temuan salah', 'jumlah'),
      column('Temuan janggal', 'jumlah'),
      column('Berkas', 'panjang'),
      column('Catatan', 'panjang'),
    ],
    rows,
  };
}

function services(read: readonly Read[], show: Show): RecapSheet {
  const row = (one: Read, s: ServiceFigures): Field[] => [
    one.summary.daerah,
    one.summary.periode,
    serviceOf(s.layanan).name,
    s.harus,
    s.terlayani,
    notServed(s),
    s.capaian,
    s.mutu,
    s.indeks,
    s.kategori,
    s.pagu,
    s.realisasi,
    s.serapan,
    s.efisiensi,
    link(one.path, show),
    s.lembar,
  ];
  return {
    name: 'Layanan',
    title: 'Capaian, indeks, dan anggaran per daerah dan layanan',
    columns: [
      ...PLACE,
      column('Layanan', 'panjang'),
      column('Harus dilayani', 'jumlah'),
      column('Terlayani', 'jumlah'),
      column('Belum terlayani', 'jumlah'),
      column('Capaian (%)', 'persen'),
      column('Mutu (%)', 'persen'),
      column('Indeks', 'persen'),
      column('Kategori'),
      column('Pagu (Rp)', 'rupiah'),
      column('Realisasi (Rp)', 'rupiah'),
      column('Serapan (%)', 'persen'),
      column('Efisiensi (poin)', 'persen'),
      column('Berkas', 'panjang'),
      column('Lembar'),
    ],
    rows: read.flatMap((one) => one.summary.layanan.map((s) => row(one, s))),
  };
}

function findingCounts(read: readonly Read[]): RecapSheet {
  const rows = read.flatMap(({ summary }) =>
    Object.entries(summary.jumlahTemuan)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([rule, counts]): Field[] => [
        summary.daerah,
        summary.periode,
        rule,
        ...SEVERITIES.map((severity) => counts[severity] ?? 0),
      ]),
  );
  return {
    name: 'Temuan',
    title: 'Banyak temuan per daerah dan aturan',
    columns: [
      ...PLACE,
      column('Aturan'),
      ...SEVERITIES.map((severity) => column(SEVERITY_WORDS[severity].id, 'jumlah')),
    ],
    rows,
  };
}

function findings(read: readonly Read[], show: Show): RecapSheet {
  const field = (value: unknown): Field =>
    typeof value === 'number' || typeof value === 'string' ? value : null;
  const rows = read.flatMap(({ path, summary }) => {
    const all = Object.values(summary.jumlahTemuan)
      .flatMap((counts) => Object.values(counts))
      .reduce((a, b) => a + b, 0);
    const listed = summary.temuan.map((t): Field[] => [
      summary.daerah,
      summary.periode,
      SEVERITY_WORDS[t.tingkat].id.toLowerCase(),
      t.aturan,
      t.lembar,
      t.sel,
      t.pesan,
      field(t.tertulis),
      field(t.seharusnya),
      link(path, show),
    ]);
    const left = all - summary.temuan.length;
    if (left <= 0) return listed;
    const note = `${left} temuan lain tidak dicantumkan di sini; periksa berkas ini tersendiri.`;
    const rest: Field[] = [
      summary.daerah,
      summary.periode,
      null,
      null,
      null,
      null,
      note,
      null,
      null,
    ];
    return [...listed, [...rest, link(path, show)]];
  });
  return {
    name: 'Rincian Temuan',
    title: 'Rincian temuan',
    columns: [
      ...PLACE,
      column('Tingkat'),
      column('Aturan'),
      column('Lembar'),
      column('Sel'),
      column('Pesan', 'panjang'),
      column('Tertulis'),
      column('Seharusnya'),
      column('Berkas', 'panjang'),
    ],
    rows,
  };
}

function unread(outcomes: readonly FileOutcome[], show: Show): RecapSheet {
  const rows = outcomes.flatMap((outcome): Field[][] =>
    'error' in outcome
      ? [[link(outcome.path, show), null, outcome.error]]
      : [
          ...outcome.summary.takDikenali.map(({ tempat, alasan }) => [
            link(outcome.path, show),
            tempat,
            alasan,
          ]),
          ...(outcome.summary.tabel === 0
            ? [[link(outcome.path, show), null, 'Tidak ada tabel yang dikenali di berkas ini.']]
            : []),
        ],
  );
  return {
    name: 'Tidak Terbaca',
    title: 'Berkas dan tabel yang tidak terbaca',
    columns: [column('Berkas', 'panjang'), column('Tempat'), column('Alasan', 'panjang')],
    rows,
  };
}

/** What stands below the recap: which version made it, from how many files. */
export function recapNote(version: string, files: number): string {
  return `SPM Sosial ${version}; ${files} berkas`;
}

/**
 * The sheets of the recap, in the order of the files. The recap is a table that offices hand on to
 * the province and the ministry, so it is Indonesian whatever language the command line speaks.
 * @param show a file's path as the reader knows it
 */
export function recapSheets(outcomes: readonly FileOutcome[], show: Show): RecapSheet[] {
  const read = outcomes.filter((outcome) => 'summary' in outcome);
  return [
    ranking(read, show),
    services(read, show),
    findingCounts(read),
    findings(read, show),
    unread(outcomes, show),
  ];
}
