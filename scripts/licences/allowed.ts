/** Where a package goes: into the add-in that is released, or only onto developers' machines. */
type Use = 'shipped' | 'development';

const SHIPPED: ReadonlySet<string> = new Set([
  'MIT',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  '0BSD',
]);

const DEVELOPMENT: ReadonlySet<string> = new Set([
  ...SHIPPED,
  'MPL-2.0',
  'CC0-1.0',
  'CC-BY-4.0',
  'Python-2.0',
  'BlueOak-1.0.0',
  'Unlicense',
]);

/** Packages under terms of their own that somebody has read; nothing else may come with such terms. */
const OWN_TERMS: Readonly<Record<string, string>> = {
  '@microsoft/office-js': 'LICENSE',
};

export interface InstalledPackage {
  readonly name: string;
  readonly version: string;
  /** As `package.json` has it; null where it says nothing. */
  readonly license: string | null;
  readonly use: Use;
}

/** Null: allowed. Otherwise what is wrong with it. */
export function licenceProblem({ name, version, license, use }: InstalledPackage): string | null {
  const what = `${name}@${version} (${use})`;
  if (license === null) return `${what}: no licence given`;
  if (use === 'development' && OWN_TERMS[name] === license) return null;
  const allowed = use === 'shipped' ? SHIPPED : DEVELOPMENT;
  return isAllowed(license, allowed) ? null : `${what}: ${license} is not on the list`;
}

/** SPDX expressions with brackets, OR and AND; AND binds tighter. */
export function isAllowed(expression: string, allowed: ReadonlySet<string>): boolean {
  const tokens = expression.match(/[()]|[^\s()]+/g) ?? [];
  let at = 0;
  const either = (): boolean => {
    let result = both();
    while (tokens[at]?.toUpperCase() === 'OR') {
      at += 1;
      const right = both();
      result = result || right;
    }
    return result;
  };
  const both = (): boolean => {
    let result = one();
    while (tokens[at]?.toUpperCase() === 'AND') {
      at += 1;
      const right = one();
      result = result && right;
    }
    return result;
  };
  const one = (): boolean => {
    const token = tokens[at];
    at += 1;
    if (token !== '(') return token !== undefined && allowed.has(token);
    const inner = either();
    const closed = tokens[at] === ')';
    at += 1;
    return inner && closed;
  };
  const result = either();
  return result && at === tokens.length;
}
