import type { ManifestContext } from './check';

/** Office asks for it beside the support page, but an XML manifest has no place for its address. */
export const PRIVACY_PAGE = 'privasi.html';

const LINK = /\s(?:href|src)="([^"#]+)(?:#[^"]*)?"/g;

/**
 * Follows the links of pages inside a release; what is served from elsewhere is left alone.
 * @param pages addresses of the first pages
 * @returns the addresses found, and one line for each that has no file
 */
export function followLinks(
  pages: readonly string[],
  { baseUrl, file }: Pick<ManifestContext, 'baseUrl' | 'file'>,
): { readonly reached: ReadonlySet<string>; readonly faults: readonly string[] } {
  const reached = new Set(pages);
  const faults: string[] = [];
  // A set also walks over what is added to it meanwhile.
  for (const page of reached) {
    const html = page.endsWith('.html') ? file(page.slice(baseUrl.length)) : undefined;
    for (const [, link = ''] of html?.toString('utf8').matchAll(LINK) ?? []) {
      const address = new URL(link, page).href;
      if (!address.startsWith(baseUrl) || reached.has(address)) continue;
      reached.add(address);
      if (!file(address.slice(baseUrl.length)))
        faults.push(`${page} leads to ${address}, which has no file`);
    }
  }
  return { reached, faults };
}
