import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SETTING_LIST, type SettingKey } from '../../src/domain/settings/settings';
import { ROOT } from '../support/sample';

const ASKED = /\.(?:choice|number|integer|text|isAnswered|isUnlimited)\(([^()]*)\)/g;
const KEY = /'(\w+)'/g;

/** The settings that some code of the product asks for; the others are kept and change nothing. */
export function settingsInForce(): ReadonlySet<SettingKey> {
  const folder = join(ROOT, 'src');
  const asked = new Set(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path) && !/^workbench[\\/]/.test(path))
      .flatMap((path) => keysIn(readFileSync(join(folder, path), 'utf8'))),
  );
  return new Set(SETTING_LIST.map(([key]) => key).filter((key) => asked.has(key)));
}

function keysIn(source: string): readonly string[] {
  return [...source.matchAll(ASKED)].flatMap(([, inside = '']) =>
    [...inside.matchAll(KEY)].flatMap(([, key]) => key ?? []),
  );
}
