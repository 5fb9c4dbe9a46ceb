import { X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localCertificate } from '../../../src/workbench/server/certificate';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'thi-dua-certificate-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

it('makes one for localhost where the machine has none', async () => {
  const { cert, conventional } = await localCertificate(folder);
  expect(conventional).toBe(false);
  expect(new X509Certificate(cert).checkHost('localhost')).toBe('localhost');
});

it('takes the one that the machine has', async () => {
  const { key, cert } = await localCertificate(folder);
  writeFileSync(join(folder, 'localhost.key'), key);
  writeFileSync(join(folder, 'localhost.crt'), cert);
  expect(await localCertificate(folder)).toEqual({ key, cert, conventional: true });
});

it('half of one is none', async () => {
  writeFileSync(join(folder, 'localhost.crt'), 'x');
  expect(await localCertificate(folder)).toMatchObject({ conventional: false });
});
