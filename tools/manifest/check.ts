import { COMMAND_NAMES, SHOW_PANE } from '../../src/commands/commands';
import { followLinks, PRIVACY_PAGE } from './pages';
import { officeVersion } from './release';
import { checkShortcuts, type ShortcutFile, type ShortcutTexts } from './shortcuts';
import { type Element, find, parseXml, walk } from './xml';

/**
 * What the manifest is checked against. Microsoft's own validator asks a server; these checks work
 * offline and look at the files as well.
 */
export interface ManifestContext {
  readonly baseUrl: string;
  /** Version of package.json. */
  readonly version: string;
  /** Content of a file of the release by its path below the address; undefined where there is none. */
  readonly file: (path: string) => Buffer | undefined;
}

type Check = (manifest: Element, context: ManifestContext) => string[];

// Microsoft's limits for texts, ids and icons of an XML manifest.
const TEXT_LIMITS: Readonly<Record<string, number>> = {
  DisplayName: 125,
  Description: 250,
  ProviderName: 125,
  ShortStrings: 125,
  LongStrings: 250,
};
const MAX_ID_LENGTH = 32;
const ICON_SIZES = ['16', '32', '80'];
const BARE_ICONS: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };
const KNOWN_SETS: Readonly<Record<string, readonly string[]>> = {
  SharedRuntime: ['1.1'],
  CustomFunctionsRuntime: ['1.1', '1.2', '1.3'],
  // 1.14 is the newest set of the oldest Excel that runs custom functions (LTSC 2021).
  ExcelApi: Array.from({ length: 14 }, (_, i) => `1.${String(i + 1)}`),
};

const attribute = (element: Element, name: string) => element.attributes[name] ?? '';
const all = (manifest: Element, name: string) => [...walk(manifest)].filter((e) => e.name === name);
const resources = (manifest: Element) =>
  [...walk(find(manifest, 'VersionOverrides', 'Resources') ?? manifest)].filter(
    (e) => e.attributes.id !== undefined && ['Image', 'Url', 'String'].includes(e.name),
  );
const uses = (manifest: Element) =>
  [...walk(manifest)].filter((e) => e.attributes.resid !== undefined);
/** The value for every locale: the default and its overrides. */
const values = (element: Element) => [
  attribute(element, 'DefaultValue'),
  ...element.children.filter((e) => e.name === 'Override').map((e) => attribute(e, 'Value')),
];

const identity: Check = (manifest, { version }) => {
  const faults: string[] = [];
  const id = find(manifest, 'Id')?.text ?? '';
  if (!/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/.test(id)) {
    faults.push(`Id is no GUID of version 4: ${id}`);
  }
  const written = find(manifest, 'Version')?.text ?? '';
  if (written !== officeVersion(version)) {
    faults.push(`Version is ${written}, but package.json says ${version}`);
  }
  const locale = find(manifest, 'DefaultLocale')?.text;
  if (locale !== 'id-ID') faults.push('DefaultLocale is not id-ID');
  return faults;
};

const resids: Check = (manifest) => {
  const faults: string[] = [];
  const known = new Set<string>();
  for (const resource of resources(manifest)) {
    const id = attribute(resource, 'id');
    if (known.has(id)) faults.push(`resource ${id} is defined twice`);
    if (id.length > MAX_ID_LENGTH) faults.push(`resource id is longer than 32: ${id}`);
    known.add(id);
  }
  const used = new Set(uses(manifest).map((e) => attribute(e, 'resid')));
  for (const id of used) if (!known.has(id)) faults.push(`resid ${id} has no resource`);
  for (const id of known) if (!used.has(id)) faults.push(`resource ${id} is not used`);
  return faults;
};

const texts: Check = (manifest) => {
  const faults: string[] = [];
  for (const element of walk(manifest)) {
    const kind = element.name === 'String' ? element.parent?.name : element.name;
    const limit = TEXT_LIMITS[kind ?? ''];
    const holdsText = element.children.every((e) => e.name === 'Override');
    if (limit === undefined || !holdsText || element.attributes.resid !== undefined) continue;
    const name = element.attributes.id ?? element.name;
    for (const text of element.name === 'ProviderName' ? [element.text] : values(element)) {
      if (text.trim() === '') faults.push(`${name} is empty`);
      if (text.length > limit) faults.push(`${name} is longer than ${String(limit)} characters`);
    }
  }
  return faults;
};

const addresses: Check = (manifest, { baseUrl, file }) => {
  const faults: string[] = [];
  for (const element of walk(manifest)) {
    for (const name of ['DefaultValue', 'Value', 'Url', 'ResourcesUrl']) {
      const url = attribute(element, name);
      if (!/^https?:/.test(url)) continue;
      if (!url.startsWith(baseUrl)) faults.push(`address outside ${baseUrl}: ${url}`);
      else if (!file(url.slice(baseUrl.length))) faults.push(`address without a file: ${url}`);
    }
  }
  const domains = all(manifest, 'AppDomain').map((e) => e.text);
  if (!domains.includes(new URL(baseUrl).origin)) faults.push('AppDomains lack the own address');
  return faults;
};

const pages: Check = (manifest, context) => {
  const named = [...walk(manifest)]
    .map((element) => attribute(element, 'DefaultValue'))
    .filter((url) => url.startsWith(context.baseUrl));
  const support = all(manifest, 'SupportUrl').flatMap(values);
  const faults = [...followLinks(named, context).faults];
  if (!support.length) faults.push('no SupportUrl: Excel shows no support page');
  for (const url of support) {
    if (!followLinks([url], context).reached.has(context.baseUrl + PRIVACY_PAGE))
      faults.push(`the support page ${url} does not lead to ${PRIVACY_PAGE}`);
  }
  return faults;
};

const icons: Check = (manifest, { baseUrl, file }) => {
  const faults: string[] = [];
  const expectSize = (url: string, size: number) => {
    const actual = pngSize(file(url.slice(baseUrl.length)));
    if (actual !== `${String(size)}×${String(size)}`) {
      faults.push(`${url} is ${actual ?? 'no PNG'}, not ${String(size)} px`);
    }
  };
  for (const [name, size] of Object.entries(BARE_ICONS)) {
    for (const icon of all(manifest, name)) expectSize(attribute(icon, 'DefaultValue'), size);
  }
  for (const icon of all(manifest, 'Icon')) {
    const sizes = icon.children.map((e) => attribute(e, 'size'));
    for (const size of ICON_SIZES) {
      if (!sizes.includes(size)) faults.push(`an icon lacks its size ${size}`);
    }
    for (const image of icon.children) {
      const resource = resources(manifest).find((r) => r.attributes.id === image.attributes.resid);
      if (resource) expectSize(attribute(resource, 'DefaultValue'), Number(image.attributes.size));
    }
  }
  return faults;
};

/** Width × height from the header of a PNG file; null for anything else. */
function pngSize(png: Buffer | undefined): string | null {
  if (!png || png.length < 24 || png.toString('latin1', 1, 4) !== 'PNG') return null;
  return `${String(png.readUInt32BE(16))}×${String(png.readUInt32BE(20))}`;
}

const runtime: Check = (manifest) => {
  const runtimes = all(manifest, 'Runtime');
  const page = all(manifest, 'Page')[0]?.children[0];
  const pane = all(manifest, 'Action').filter((e) => e.attributes.type === 'ShowTaskpane');
  const sources = [
    runtimes[0],
    page,
    all(manifest, 'FunctionFile')[0],
    ...pane.map((e) => find(e, 'SourceLocation')),
  ].map((e) => e?.attributes.resid);
  const faults: string[] = [];
  if (runtimes.length !== 1 || runtimes[0]?.attributes.lifetime !== 'long') {
    faults.push('the shared runtime needs one Runtime of lifetime long');
  }
  if (new Set(sources).size !== 1) {
    faults.push('Runtime, Page, FunctionFile and ShowTaskpane name different pages');
  }
  return faults;
};

const requirements: Check = (manifest) => {
  const faults: string[] = [];
  const sets = all(manifest, 'Set');
  for (const set of sets) {
    const name = attribute(set, 'Name');
    const version = attribute(set, 'MinVersion');
    if (!KNOWN_SETS[name]?.includes(version)) faults.push(`requirement set ${name} ${version}`);
  }
  for (const name of Object.keys(KNOWN_SETS)) {
    if (!sets.some((set) => set.attributes.Name === name))
      faults.push(`no requirement set ${name}`);
  }
  return faults;
};

const ids: Check = (manifest) => {
  const seen = new Set<string>();
  const faults: string[] = [];
  for (const element of walk(manifest)) {
    if (!['CustomTab', 'Group', 'Control'].includes(element.name)) continue;
    const id = attribute(element, 'id');
    if (seen.has(id) || id.length > 125) faults.push(`${element.name} id twice or too long: ${id}`);
    seen.add(id);
  }
  return faults;
};

const shortcuts: Check = (manifest, { baseUrl, file }) => {
  const overrides = find(manifest, 'ExtendedOverrides');
  if (!overrides) return ['no ExtendedOverrides: the shortcuts are not declared'];
  const read = (name: string): unknown => {
    const content = file(attribute(overrides, name).slice(baseUrl.length));
    return content && JSON.parse(content.toString('utf8'));
  };
  try {
    const [declared, english] = [read('Url'), read('ResourcesUrl')];
    // A missing file is named by the check of the addresses.
    if (!declared || !english) return [];
    return checkShortcuts(declared as ShortcutFile, english as ShortcutTexts, [
      ...COMMAND_NAMES,
      SHOW_PANE,
    ]);
  } catch (error) {
    return [`the files of the shortcuts cannot be read: ${String(error)}`];
  }
};

const CHECKS: readonly Check[] = [
  identity,
  resids,
  texts,
  addresses,
  pages,
  icons,
  runtime,
  requirements,
  ids,
  shortcuts,
];

/** Names every fault of the manifest in one line each; none for a good one. */
export function checkManifest(xml: string, context: ManifestContext): string[] {
  let manifest: Element;
  try {
    manifest = parseXml(xml);
  } catch (error) {
    return [`not well-formed: ${error instanceof Error ? error.message : String(error)}`];
  }
  return [...new Set(CHECKS.flatMap((check) => check(manifest, context)))];
}

/** Names of the functions that ribbon and menu call. */
export function commandNames(xml: string): string[] {
  return all(parseXml(xml), 'FunctionName').map((e) => e.text);
}
