/** Address that stands in manifest.xml, for sideloading from a developer's machine. */
export const DEVELOPMENT_URL = 'https://localhost:3000/';

/** Office wants four numbers: `0.1.0` → `0.1.0.0`. */
export function officeVersion(version: string): string {
  return `${version}.0`;
}

/**
 * The manifest of a release: its address and version put in, all else as it stands.
 * @throws Error when the address is not https or has a query.
 */
export function releaseManifest(
  manifest: string,
  release: { readonly baseUrl: string; readonly version: string },
): string {
  const base = normaliseBaseUrl(release.baseUrl);
  return manifest
    .replaceAll(
      `<AppDomain>${new URL(DEVELOPMENT_URL).origin}<`,
      `<AppDomain>${new URL(base).origin}<`,
    )
    .replaceAll(DEVELOPMENT_URL, base)
    .replace(/<Version>[^<]*</, `<Version>${officeVersion(release.version)}<`);
}

/**
 * Adds the closing slash that relative addresses need.
 * @throws Error when the address is not https or has a query.
 */
export function normaliseBaseUrl(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : null;
  if (url?.protocol !== 'https:' || url.search !== '' || url.hash !== '') {
    throw new Error(`baseUrl must be an https address without query: ${baseUrl}`);
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
