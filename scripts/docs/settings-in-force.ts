import { SETTING_LIST, type SettingKey } from '../../src/domain/settings/settings';
import { productSources } from './sources';

const ASKED = /\.(?:choice|number|integer|text|isAnswered|isUnlimited)\(([^()]*)\)/g;
const KEY = /'(\w+)'/g;

/** The settings that some code of the product asks for; the others are kept and change nothing. */
export function settingsInForce(root: string): ReadonlySet<SettingKey> {
  const asked = new Set([...productSources(root).values()].flatMap(keysIn));
  return new Set(SETTING_LIST.map(([key]) => key).filter((key) => asked.has(key)));
}

function keysIn(source: string): readonly string[] {
  return [...source.matchAll(ASKED)].flatMap(([, inside = '']) =>
    [...inside.matchAll(KEY)].flatMap(([, key]) => key ?? []),
  );
}
