/** One release as it was given out, newest last in releases.json. */
export interface ReleaseRecord {
  readonly version: string;
  /** Of the archive, SHA-256, hexadecimal. */
  readonly sha256: string;
}

/** Negative where the first version is the older one. Plain `1.2.3` only. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  for (let i = 0; i < 3; i++) {
    const difference = (left?.[i] ?? 0) - (right?.[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * Why a build of this version may not be given out: Office takes an update only where the version has
 * grown. A build for a developer's own machine may have the version of the last release.
 * @returns null when it may
 */
export function versionFault(
  version: string,
  releases: readonly ReleaseRecord[],
  isRelease: boolean,
): string | null {
  if (!/^\d+\.\d+\.\d+$/.test(version)) return `version ${version} is not of the form 1.2.3`;
  const last = releases.at(-1);
  if (!last) return null;
  const growth = compareVersions(version, last.version);
  if (growth > 0 || (growth === 0 && !isRelease)) return null;
  return `version ${version} has not grown since the last release, ${last.version}; raise it in package.json`;
}
