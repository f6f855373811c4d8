import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generateCertificates } from 'office-addin-dev-certs';

export interface Certificate {
  readonly key: Buffer;
  readonly cert: Buffer;
  /** The authority that signed it; no machine trusts it unless told. */
  readonly ca: Buffer;
}

/** A certificate for these names, made on the spot and good for one day. */
export async function makeCertificate(names: readonly string[]): Promise<Certificate> {
  const folder = mkdtempSync(path.join(tmpdir(), 'spm-tls-'));
  const [ca, cert, key] = ['ca', 'cert', 'key'].map((name) => path.join(folder, `${name}.pem`));
  // The library tells the console where it puts the files, which are gone a moment later.
  const say = console.log;
  console.log = () => undefined;
  try {
    await generateCertificates(ca, cert, key, 1, [...names]);
    return { key: readFileSync(key!), cert: readFileSync(cert!), ca: readFileSync(ca!) };
  } finally {
    console.log = say;
    rmSync(folder, { recursive: true, force: true });
  }
}
