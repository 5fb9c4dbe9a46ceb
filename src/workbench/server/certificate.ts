import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { generate } from 'selfsigned';

export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** Trusted on this machine, as far as its owner let it be. */
  readonly conventional: boolean;
}

/**
 * Where `npx office-addin-dev-certs install` puts the certificate for localhost that it makes and has
 * the system trust (OfficeDev/Office-Addin-Scripts, office-addin-dev-certs, `defaults.ts`).
 */
const CONVENTIONAL = join(homedir(), '.office-addin-dev-certs');

/** The conventional certificate of add-in developers where this machine has it, else one for this process. */
export async function localCertificate(folder = CONVENTIONAL): Promise<Certificate> {
  const files = ['localhost.key', 'localhost.crt'].map((name) =>
    readFile(join(folder, name), 'utf8').catch(() => null),
  );
  const [key, cert] = await Promise.all(files);
  if (key && cert) return { key, cert, conventional: true };
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }],
  });
  return { key: made.private, cert: made.cert, conventional: false };
}
