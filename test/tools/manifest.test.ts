import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { version } from '../../package.json';
import { checkManifest } from '../../tools/manifest/check';
import {
  checkShortcuts,
  type ShortcutFile,
  shortcutFiles,
  type ShortcutTexts,
} from '../../tools/manifest/shortcuts';
import { DEVELOPMENT_URL, normaliseBaseUrl, releaseManifest } from '../../tools/manifest/release';

const ROOT = path.resolve(__dirname, '../..');
const MANIFEST = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');
const BUILT = ['taskpane.html', 'taskpane.js', 'functions.json', 'functions.en-US.json'];
const PAGES = readdirSync(path.join(ROOT, 'assets/pages'));

const SHORTCUT_FILES = shortcutFiles(MANIFEST);
const SHORTCUT_JSON: Readonly<Record<string, unknown>> = {
  'shortcuts.json': SHORTCUT_FILES.file,
  'shortcuts.en-US.json': SHORTCUT_FILES.english,
};

/** The files a build puts into dist/, without building. */
function file(name: string): Buffer | undefined {
  if (name in SHORTCUT_JSON) return Buffer.from(JSON.stringify(SHORTCUT_JSON[name]));
  if (BUILT.includes(name)) return Buffer.from('x');
  try {
    return readFileSync(path.join(ROOT, PAGES.includes(name) ? 'assets/pages' : '', name));
  } catch {
    return undefined;
  }
}

function faults(manifest: string, baseUrl = DEVELOPMENT_URL): string[] {
  return checkManifest(manifest, { baseUrl, version, file });
}

/** The manifest with one text exchanged; fails when the text is not there. */
function broken(from: string, to: string): string {
  expect(MANIFEST).toContain(from);
  return MANIFEST.replace(from, to);
}

describe('manifest.xml', () => {
  it('has no fault', () => {
    expect(faults(MANIFEST)).toEqual([]);
  });

  it('has no fault at the address of a release', () => {
    const baseUrl = 'https://spm.example.go.id/addin/';
    const release = releaseManifest(MANIFEST, { baseUrl, version });
    expect(release).not.toContain('localhost');
    expect(release).toContain('<AppDomain>https://spm.example.go.id</AppDomain>');
    expect(faults(release, baseUrl)).toEqual([]);
  });

  it('takes the version of package.json', () => {
    const release = releaseManifest(MANIFEST, { baseUrl: DEVELOPMENT_URL, version: '2.3.4' });
    expect(release).toContain('<Version>2.3.4.0</Version>');
  });
});

describe('the address of a release', () => {
  it('gets its closing slash', () => {
    expect(normaliseBaseUrl('https://a.example/x')).toBe('https://a.example/x/');
    expect(normaliseBaseUrl('https://a.example')).toBe('https://a.example/');
  });

  it.each(['http://a.example/', 'a.example', 'https://a.example/?x=1', ''])(
    'is refused when it is %j',
    (url) => {
      expect(() => normaliseBaseUrl(url)).toThrow('https');
    },
  );
});

describe('the check of the manifest', () => {
  const long = (length: number) => 'x'.repeat(length);
  it.each([
    ['XML', '</OfficeApp>', '', 'not well-formed'],
    ['id', '-4c0a-', '-1c0a-', 'Id is no GUID'],
    ['version', `<Version>${version}.0<`, '<Version>9.9.9.0<', 'package.json says'],
    ['locale', '<DefaultLocale>id-ID<', '<DefaultLocale>en-US<', 'DefaultLocale'],
    ['unknown resid', 'resid="Group.Label"', 'resid="Group.Lable"', 'resid Group.Lable has no'],
    ['unused resource', 'resid="Tab.Label"', 'resid="Group.Label"', 'Tab.Label is not used'],
    [
      'double resource',
      'String id="Tab.Label"',
      'String id="Group.Label"',
      'Group.Label is defined twice',
    ],
    ['long id', 'String id="Tab.Label"', `String id="${long(33)}"`, 'longer than 32'],
    [
      'long name',
      'DefaultValue="SPM Sosial"',
      `DefaultValue="${long(126)}"`,
      'DisplayName is longer',
    ],
    ['long description', 'Memeriksa lembar', long(251), 'Description is longer than 250'],
    [
      'long label',
      'DefaultValue="Periksa"',
      `DefaultValue="${long(126)}"`,
      'Periksa.Label is longer',
    ],
    ['long override', 'Value="Check"', `Value="${long(126)}"`, 'Periksa.Label is longer'],
    ['long tip', 'Membuka panel', long(251), 'BukaPanel.Tip is longer than 250'],
    ['empty text', 'DefaultValue="Periksa"', 'DefaultValue=""', 'Periksa.Label is empty'],
    ['missing file', 'dukungan.html', 'bantuan.html', 'address without a file'],
    ['missing metadata', 'functions.en-US.json', 'functions.en-GB.json', 'address without a file'],
    ['foreign address', 'localhost:3000/taskpane.js', 'a.example/taskpane.js', 'address outside'],
    ['plain http', 'https://localhost:3000/taskpane.js', 'http://localhost/taskpane.js', 'outside'],
    [
      'app domain',
      '<AppDomain>https://localhost:3000<',
      '<AppDomain>https://a.example<',
      'AppDomains',
    ],
    ['icon of the pane', 'assets/icon-64.png', 'assets/icon-80.png', 'is 80×80, not 64 px'],
    ['icon size', 'assets/periksa-32.png', 'assets/periksa-16.png', 'is 16×16, not 32 px'],
    ['icon that is none', 'assets/periksa-32.png', 'taskpane.html', 'is no PNG'],
    ['lacking size', '<bt:Image size="80" resid="Next.80" />', '', 'lacks its size 80'],
    ['short lifetime', 'lifetime="long"', 'lifetime="short"', 'lifetime long'],
    [
      'other page',
      '<FunctionFile resid="Taskpane.Url"',
      '<FunctionFile resid="Support.Url"',
      'pages',
    ],
    [
      'newer set',
      'Name="ExcelApi" MinVersion="1.13"',
      'Name="ExcelApi" MinVersion="1.17"',
      'ExcelApi 1.17',
    ],
    [
      'lacking set',
      '<bt:Set Name="SharedRuntime" MinVersion="1.1" />',
      '',
      'no requirement set Shared',
    ],
    ['unknown set', 'Name="SharedRuntime"', 'Name="WordApi"', 'requirement set WordApi'],
    ['missing shortcuts', 'shortcuts.json', 'keys.json', 'address without a file'],
    ['missing names', 'shortcuts.en-US.json', 'shortcuts.en-GB.json', 'address without a file'],
    ['shortcuts that are none', 'shortcuts.json', 'taskpane.html', 'shortcuts cannot be read'],
    ['lacking shortcuts', 'ExtendedOverrides', 'Overrides', 'shortcuts are not declared'],
    ['double control', 'id="Spm.Periksa"', 'id="Spm.BukaPanel"', 'Spm.BukaPanel'],
  ])('sees a wrong %s', (_, from, to, fault) => {
    expect(faults(broken(from, to)).join('\n')).toContain(fault);
  });
});

describe('the pages of a release', () => {
  const without = (missing: string) =>
    checkManifest(MANIFEST, {
      baseUrl: DEVELOPMENT_URL,
      version,
      file: (name) => (name === missing ? undefined : file(name)),
    }).join('\n');

  it.each(['dukungan.html', 'privasi.html', 'halaman.css'])('must not lack %s', (name) => {
    expect(without(name)).toContain(`${DEVELOPMENT_URL}${name}`);
  });

  it('lead from support to privacy', () => {
    const support = Buffer.from('<a href="https://www.example.org/">x</a><a href="#atas">x</a>');
    const found = checkManifest(MANIFEST, {
      baseUrl: DEVELOPMENT_URL,
      version,
      file: (name) => (name === 'dukungan.html' ? support : file(name)),
    });
    expect(found).toEqual([
      `the support page ${DEVELOPMENT_URL}dukungan.html does not lead to privasi.html`,
    ]);
  });

  it('are named by the manifest', () => {
    const url = `<SupportUrl DefaultValue="${DEVELOPMENT_URL}dukungan.html" />`;
    expect(faults(broken(url, ''))).toEqual(['no SupportUrl: Excel shows no support page']);
  });
});

describe('the shortcuts', () => {
  const { file: declared, english } = SHORTCUT_FILES;
  const known = declared.actions.map(({ id }) => id);
  const check = (change: Partial<ShortcutFile>, texts: ShortcutTexts = english) =>
    checkShortcuts({ ...declared, ...change }, texts, known).join('\n');
  const keyed = (...keys: string[]) => ({
    shortcuts: declared.shortcuts.map((shortcut, i) => ({
      ...shortcut,
      key: { ...shortcut.key, default: keys[i] ?? `Ctrl+Shift+Alt+${String(i)}` },
    })),
  });

  it('are called in both languages what their buttons are called', () => {
    const names = (texts: ShortcutTexts) => known.map((id) => [id, texts[`${id}_name`]?.value]);
    expect(names(declared.resources.default)).toEqual([
      ['bukaPanel', 'Buka panel'],
      ['periksa', 'Periksa'],
      ['temuanBerikutnya', 'Temuan berikutnya'],
      ['sisipkanRumus', 'Sisipkan rumus'],
      ['jelaskanSel', 'Jelaskan sel ini'],
    ]);
    expect(names(english)).toEqual([
      ['bukaPanel', 'Open pane'],
      ['periksa', 'Check'],
      ['temuanBerikutnya', 'Next finding'],
      ['sisipkanRumus', 'Insert formulas'],
      ['jelaskanSel', 'Explain this cell'],
    ]);
  });

  it('have names that their tokens find, and keys for Windows and Mac', () => {
    expect(declared.actions[1]?.name).toBe('${resource.periksa_name}');
    expect(declared.shortcuts[1]).toEqual({
      action: 'periksa',
      key: { default: 'Ctrl+Shift+Alt+P', mac: 'Command+Shift+Alt+P' },
    });
  });

  it('stand in the guide, name and key', () => {
    const guide = readFileSync(path.join(ROOT, 'docs/panduan.md'), 'utf8').replace(/ +/g, ' ');
    for (const { action, key } of declared.shortcuts) {
      const name = declared.resources.default[`${action}_name`]?.value ?? '';
      expect(guide).toContain(`| ${name} | ${key.default} |`);
    }
  });

  it.each([
    ['a key twice', keyed('Ctrl+Shift+Alt+X', 'Ctrl+Shift+Alt+X'), 'Ctrl+Shift+Alt+X stands twice'],
    ["Excel's own key", keyed('Ctrl+Shift+P'), 'belongs to Excel'],
    ['paste special', keyed('Ctrl+Alt+V'), 'belongs to Excel'],
    ['Shift alone', keyed('Shift+P'), 'is no shortcut'],
    ['a key without modifier', keyed('P'), 'is no shortcut'],
    [
      'an unknown action',
      { shortcuts: [{ action: 'x', key: { default: 'Ctrl+Shift+Alt+X' } }] },
      'unknown action x',
    ],
    ['an action without a key', { shortcuts: [] }, 'action periksa has no key'],
    ['a name without text', { resources: { default: {} } }, 'lacks a name'],
  ])('are refused with %s', (_, change, fault) => {
    expect(check({})).toBe('');
    expect(check(change)).toContain(fault);
  });

  it('are refused without an English name, and without a function', () => {
    expect(check({}, {})).toContain('lacks a name');
    expect(checkShortcuts(declared, english, []).join('\n')).toContain('is not associated');
  });
});
