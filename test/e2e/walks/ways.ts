import assert from 'node:assert/strict';
import type { OpenPane } from '../../../tools/open-pane';
import type { Hand } from './hands';
import type { SheetView } from './sheet';
import type { Words } from './words';

/** What a walk has in its hands, and what is true of the workbook it walks through. */
export interface Walk {
  readonly opened: OpenPane;
  readonly hand: Hand;
  readonly words: Words;
  readonly sheet: SheetView;
  readonly facts: Facts;
}

export interface Facts {
  readonly file: string;
  readonly tables: number;
  readonly findings: number;
  /** Cells of the first two findings. */
  readonly first: readonly [string, string];
  /** The cell of a finding with a certain correction, and what that puts there. */
  readonly fix: { readonly cell: string; readonly at: string; readonly value: RegExp };
  /** A cell that takes a formula. */
  readonly formula: { readonly at: string; readonly text: RegExp };
  /** Services in the chart. */
  readonly services: number;
  /** Kind of form that comes next, and one cell that is taken over from this workbook. */
  readonly template: { readonly kind: string; readonly cell: string; readonly value: RegExp };
}

/** The words are on screen, in an element of their own or inside one. */
async function sees({ opened }: Walk, words: RegExp): Promise<void> {
  const inside = new RegExp(words.source.replace(/^\^|\$$/g, ''), 'u');
  await opened.pane.getByText(inside).first().waitFor();
}

/** Something new is said aloud; each announcement counts once. */
async function hears({ opened }: Walk, words: RegExp): Promise<void> {
  await opened.document().waitForFunction((source) => {
    const announced = window.announced ?? [];
    const at = announced.findIndex((said) => new RegExp(source, 'u').test(said));
    if (at >= 0) announced.splice(0, at + 1);
    return at >= 0;
  }, words.source);
}

async function more(walk: Walk, name: 'laporan' | 'templat' | 'grafik' | 'katalog' | 'setelan') {
  await walk.hand.press(walk.words('nav.lainnya'), 'tab');
  await walk.hand.press(walk.words(`nav.${name}`));
  await walk.opened.pane.locator('h1').first().waitFor();
}

/** How many findings the list counts. */
const counted = ({ opened }: Walk) => opened.pane.locator('[data-temuan]').count();

async function beranda(walk: Walk): Promise<void> {
  const { opened, hand, words, facts } = walk;
  await opened.pane.getByRole('heading', { name: facts.file }).waitFor();
  await sees(walk, words('beranda.belum'));
  assert.equal(await opened.pane.locator('main li').count(), facts.tables);
  await hand.press(words('beranda.periksa'));
  await opened.pane.getByRole('heading', { name: words('temuan.judul') }).waitFor();
  await hears(walk, words('kabar.selesai'));
}

async function temuan(walk: Walk): Promise<void> {
  const { opened, hand, words, sheet, facts } = walk;
  const { pane } = opened;
  const [one, two] = facts.first;
  await hand.press(/^(Temuan|Findings)/u, 'tab');
  for (const grouping of ['aturan', 'tingkat', 'lembar']) {
    await hand.choose(words('temuan.kelompok'), grouping);
  }
  await hand.press(new RegExp(`${one}$`, 'u'));
  await sheet.selected(one);
  await hears(walk, words('kabar.pilih'));
  await hand.press(words('temuan.jelaskan'));
  await hand.press(words('temuan.tutup-penjelasan'));
  await hand.press(words('temuan.ke-sel'));
  await hand.press(words('temuan.berikutnya'));
  await sheet.selected(two);
  await sheet.select(one);
  await pane.locator('[data-temuan][aria-expanded=true]').filter({ hasText: one }).waitFor();

  await hand.press(words('temuan.abaikan'));
  await hand.type(words('temuan.alasan'), 'sesuai berita acara');
  await hand.press(words('temuan.alasan-simpan'));
  await hears(walk, words('temuan.diabaikan-satu'));
  await hand.press(words('temuan.diabaikan'), 'summary');
  await hand.press(words('temuan.kembalikan'));
  await hears(walk, words('temuan.dikembalikan'));

  await hand.type(words('temuan.cari'), facts.fix.cell);
  await pane.locator('[data-temuan]').nth(1).waitFor({ state: 'detached' });
  assert.equal(await counted(walk), 1);
  const before = await sheet.content(facts.fix.at);
  if ((await pane.locator('[data-temuan][aria-expanded=true]').count()) === 0) {
    await hand.press(new RegExp(`${facts.fix.cell}$`, 'u'));
  }
  await sheet.selected(facts.fix.cell);
  await hand.press(
    new RegExp(`${words('temuan.perbaiki').source}|${words('temuan.perbaiki-saja').source}`, 'u'),
  );
  await hears(walk, words('temuan.diperbaiki'));
  assert.match(await sheet.content(facts.fix.at), facts.fix.value);
  await hand.press(words('nav.rumus'), 'tab');
  await hand.press(words('rumus.urungkan-langkah'));
  await hears(walk, words('rumus.terurungkan'));
  assert.equal(await sheet.content(facts.fix.at), before);
  // The list is out of date now, says so, and is checked again on request.
  await hand.press(/^(Temuan|Findings)/u, 'tab');
  await sees(walk, words('temuan.usang'));
  await hand.press(words('beranda.periksa-ulang'));
  await hears(walk, words('kabar.selesai'));
}

async function rumus(walk: Walk): Promise<void> {
  const { hand, words, sheet, facts } = walk;
  const before = await sheet.everything();
  await hand.press(words('nav.rumus'), 'tab');
  await hand.press(words('rumus.sisipkan'));
  await hears(walk, words('rumus.tersisip'));
  assert.match(await sheet.content(facts.formula.at), facts.formula.text);
  await hand.press(words('rumus.perawatan'), 'tab');
  await hand.press(words('lepas.pratinjau'));
  await hand.press(words('lepas.tulis'));
  await hears(walk, words('lepas.selesai'));
  assert.doesNotMatch(await sheet.content(facts.formula.at), /SPM\./);
  await hand.press(words('dokter.cari'));
  await sees(walk, words('dokter.jumlah'));
  await hand.press(words('rumus.sisip'), 'tab');
  for (let step = 0; step < 2; step++) {
    await hand.press(words('rumus.urungkan-langkah'));
    await hears(walk, words('rumus.terurungkan'));
  }
  assert.equal(await sheet.everything(), before, 'as before');

  await sheet.select('Z99');
  await hand.press(words('rumus.acuan'), 'tab');
  await hand.type(words('acuan.cari'), 'serapan');
  await hand.press(/SPM\.SERAPAN/u, 'summary');
  await hand.press(words('acuan.sisipkan'));
  await hears(walk, words('acuan.tersisip'));
  assert.match(await sheet.content('Z99'), /^=SPM\.SERAPAN\(/);
  await hand.press(words('rumus.sisip'), 'tab');
  await hand.press(words('rumus.urungkan-langkah'));
  await hears(walk, words('rumus.terurungkan'));
}

async function laporan(walk: Walk): Promise<void> {
  const { opened, hand, words, sheet } = walk;
  await more(walk, 'laporan');
  for (const kind of ['xlsx', 'csv', 'json'] as const) {
    const download = opened.page.waitForEvent('download');
    await hand.press(words(`laporan.${kind}`));
    assert.match((await download).suggestedFilename(), new RegExp(`\\.${kind}$`));
  }
  const letter = await opened.pane.locator('textarea').inputValue();
  assert.match(letter, /SPM Sosial/);
  await sees(walk, words('laporan.sidik'));
  await hand.press(words('laporan.buat'));
  await sheet.active(/^(Hasil Pemeriksaan|Check Results)$/);
  await hears(walk, words('laporan.dibuat'));
  await hand.press(words('rumus.urungkan'));
  await hears(walk, words('rumus.terurungkan'));
}

async function templat(walk: Walk): Promise<void> {
  const { opened, hand, words, sheet, facts } = walk;
  await more(walk, 'templat');
  const kind = opened.pane.getByLabel(words('templat.jenis'));
  assert.equal(await kind.inputValue(), facts.template.kind);
  await hand.type(words('templat.tahun'), '2027');
  await hand.type(words('templat.daerah'), 'Kabupaten Contoh');
  const download = opened.page.waitForEvent('download');
  await hand.press(words('templat.simpan'));
  assert.match((await download).suggestedFilename(), /2027.*\.xlsx$/);
  await hand.press(words('templat.tambah'));
  await sheet.active(/2027$/);
  await hears(walk, words('templat.ditambah'));
  assert.match(await sheet.content(facts.template.cell), facts.template.value);
  await hand.press(words('rumus.urungkan'));
  await hears(walk, words('rumus.terurungkan'));
}

const COLUMNS = ['B', 'C', 'D', 'E', 'F', 'G', 'H'];

/** A form with a row emptied, which the catalogue then fills again. */
async function katalog(walk: Walk): Promise<void> {
  const { hand, words, sheet } = walk;
  await more(walk, 'templat');
  await hand.choose(words('templat.jenis'), 'spm-capaian-triwulan');
  await hand.press(words('templat.tambah'));
  await sheet.active(/TW [IV]+ 20\d\d$/);
  // The first sub-service of the first service.
  const row = 13;
  const name = await sheet.content(`B${row}`);
  assert.match(name, /^1\. /);
  await sheet.enter(Object.fromEntries(COLUMNS.map((column) => [`${column}${row}`, ''])));
  await sheet.select(`B${row}`);
  const sub = name.slice(3);
  await more(walk, 'katalog');
  await hand.type(words('katalog.cari'), sub);
  const exact = new RegExp(`^${sub.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`, 'u');
  await hand.press(exact, 'summary');
  await hand.press(words('baris.sisipkan'));
  await sees(walk, words('baris.pratinjau'));
  await hand.press(words('baris.tulis'));
  await hears(walk, words('baris.selesai'));
  assert.equal(await sheet.content(`B${row}`), sub);
}

async function grafik(walk: Walk): Promise<void> {
  const { opened, words, facts } = walk;
  await more(walk, 'grafik');
  await opened.pane.getByRole('img', { name: words('grafik.gambar') }).waitFor();
  const figures = opened.pane.getByRole('table').locator('tbody tr');
  assert.equal(await figures.count(), facts.services);
  await walk.hand.press(words('grafik.ke-laporan'));
  await opened.pane.getByRole('heading', { name: words('laporan.judul') }).waitFor();
}

async function setelan(walk: Walk): Promise<void> {
  const { opened, hand, words } = walk;
  await more(walk, 'setelan');
  await hand.press(words('setelan.otomatis'), 'switch');
  await hand.choose(words('setelan.batas'), '100');
  await hears(walk, words('setelan.tersimpan'));
  await hand.press(words('setelan.tingkat'), 'summary');
  await hand.choose(words('aturan.sel-kosong'), 'off');
  await opened.page.waitForFunction(() =>
    [...window.preview!.host.workbook.xmlParts.values()].some(
      (part) => part.includes('"batas":100') && part.includes('"sel-kosong":"off"'),
    ),
  );
  const other = words('nav.beranda').test('Home') ? 'id' : 'en';
  await hand.choose(words('setelan.bahasa'), other);
  await opened.pane.locator(`html[lang=${other}]`).waitFor();
  await opened.pane.getByLabel(/^(Bahasa panel|Language of the pane)$/).selectOption('auto');
  await hand.press(words('setelan.otomatis'), 'switch');
}

/** The eight ways through the pane, in the order in which a user comes by them. */
export const WAYS: readonly (readonly [name: string, walk: (walk: Walk) => Promise<void>])[] = [
  ['Beranda', beranda],
  ['Temuan', temuan],
  ['Rumus', rumus],
  ['Laporan', laporan],
  ['Templat', templat],
  ['Grafik', grafik],
  ['Katalog', katalog],
  ['Setelan', setelan],
];
