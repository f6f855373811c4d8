import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { id as firstId } from '../../src/taskpane/texts/id';
import { LATER } from '../../src/taskpane/texts/lain';
import { SAID } from '../../tools/guide-walk';
import { VIEWS } from '../../tools/open-pane';

const DOCS = path.resolve(__dirname, '../../docs');
const guide = readFileSync(path.join(DOCS, 'panduan.md'), 'utf8');
const said = JSON.parse(readFileSync(path.join(DOCS, 'gambar', SAID), 'utf8')) as Record<
  string,
  readonly string[]
>;

/** Names in bold: those of buttons and places; a trailing colon marks a heading instead. */
const bold = [
  ...new Set(
    [...guide.replaceAll(/`[^`]*`/g, '').matchAll(/\*\*([^*]+)\*\*/g)].map(
      ([, name]) => name ?? '',
    ),
  ),
]
  .filter((name) => !name.endsWith(':'))
  .sort();
/** On Excel's own ribbon and in its menus; the manifest and the messages name them too. */
const OF_EXCEL = ['Buka panel', 'Jelaskan sel ini', 'SPM Sosial', 'Tinjau > Buka Proteksi Lembar'];

/** Whether a text of the pane is the name, or begins with it: "Lepas" for "Lepas {n} sel". */
function isSaid(name: string): boolean {
  const texts = Object.values({ ...firstId, ...LATER.id }).flatMap((text) =>
    typeof text === 'string' ? [text] : Object.values(text),
  );
  return texts.some((text) => text.startsWith(name) && !/^\p{L}/u.test(text.slice(name.length)));
}

describe('the guide', () => {
  it.each(bold.filter((name) => !OF_EXCEL.includes(name)))('names %s as the pane does', (name) => {
    expect(name.split(' > ').filter((part) => !isSaid(part))).toEqual([]);
  });

  it('shows every view, and no picture that is not there', () => {
    const shown = [...guide.matchAll(/\(gambar\/(\w+)\.png\)/g)].map(([, name]) => name ?? '');
    const drawn = readdirSync(path.join(DOCS, 'gambar'))
      .filter((file) => file.endsWith('.png'))
      .map((file) => path.basename(file, '.png'));
    const views = ['pengantar', ...VIEWS.map(({ name }) => name)].sort();
    expect(shown.sort()).toEqual(views);
    expect(drawn.sort()).toEqual(views);
    expect(Object.keys(said).sort()).toEqual(views);
  });
});
