import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Null: there is no LibreOffice here. */
export function officeVersion(): string | null {
  const { status, stdout } = spawnSync('soffice', ['--version'], {
    timeout: 60_000,
    encoding: 'utf8',
  });
  return status === 0 ? stdout.trim().replace(/\s+\S*\(Build.*$/, '') : null;
}

/** Decimal commas, as a Vietnamese office sees them. */
const VIETNAMESE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>vi-VN</value></prop></item>
</oor:items>
`;

/** Several files in one start of the program; a profile of its own, so that an open office is left alone. */
export function convert(paths: readonly string[], format: string, folder: string): void {
  const profile = mkdtempSync(join(tmpdir(), 'thi-dua-office-'));
  try {
    mkdirSync(join(profile, 'user'));
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), VIETNAMESE);
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        ...['--headless', '--norestore', '--convert-to', format, '--outdir', folder],
        ...paths,
      ],
      { timeout: 300_000, stdio: ['ignore', 'ignore', 'pipe'] },
    );
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}
