import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAwardBase } from '../src/domain/awards/award-base';
import { readHeading } from '../src/intake/recognise/columns/column-meanings';

const root = join(__dirname, '..');
const ROOMS = ['domain', 'intake', 'excel', 'documents', 'app', 'locales', 'taskpane', 'cli'];

/** A table of the module, of whatever words there may be: its type says that any text is a key. */
const TABLE = /\bconst ([A-Z][A-Z_]*)\s*:\s*(?:Readonly<\s*)?(?:Record<\s*string\s*,|WordTable<)/g;

/** Tables that are asked by `[…]`: for `constructor` they would answer with something of JavaScript's. */
function askedPlainly(source: string): readonly string[] {
  return [...source.matchAll(TABLE)].flatMap(([, name = '']) => {
    // What stands on the left of `=` is written, and what is written in a number's place is no word.
    const asked = new RegExp(`\\b${name}\\[(?!\\d)[^\\]]+\\](?! = )`).exec(source);
    return asked ? [asked[0]] : [];
  });
}

it('finds a table that is asked plainly, and none that is asked by what it owns', () => {
  const table = 'const WORDS: Readonly<Record<string, number>> = { a: 1 };\n';
  expect(askedPlainly(`${table}return WORDS[text] ?? 0;`)).toEqual(['WORDS[text]']);
  expect(askedPlainly(`${table}return lookUp(WORDS, text) ?? 0;`)).toEqual([]);
  expect(askedPlainly(`const CELLS: Record<string, X> = {};\nCELLS[key] = 1;`)).toEqual([]);
});

it.each(ROOMS)('in src/%s every table of words is asked for its own words alone', (room) => {
  const files = readdirSync(join(root, 'src', room), { recursive: true, encoding: 'utf8' });
  const found = files
    .filter((name) => /\.tsx?$/.test(name))
    .flatMap((name) =>
      askedPlainly(readFileSync(join(root, 'src', room, name), 'utf8')).map(
        (asked) => `${name}: ${asked}`,
      ),
    );
  expect(found).toEqual([]);
});

it.each(['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty'])(
  '%s is a word that nobody knows',
  (word) => {
    expect(readHeading(word)).toEqual({ kind: 'none' });
    expect(readAwardBase(word)).toMatchObject({ ok: false });
  },
);
