import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { yardsticksOf } from './support/cost/within';
import { attackTexts } from './support/regexes/attacks';
import { regexesBuiltBy, regexLiterals, type FoundRegex } from './support/regexes/collect';
import { tryOut } from './support/regexes/try-out';

const root = join(__dirname, '..');

/** What meets text that somebody else wrote. */
const ROOMS = ['domain', 'intake', 'excel', 'documents', 'app', 'locales', 'taskpane', 'cli'];
const LENGTH = 100_000;

/** Where no longer text comes to an expression: its file, itself, and how long a text may be there. */
const BOUNDED: readonly (readonly [file: string, source: string, length: number, why: string])[] = [
  ['checks/unreadable-figure.ts', '[.,;!]+$', 40, 'LONGEST_WORD'],
  ['spreadsheetml/worksheet-handler.ts', '\\[[^\\]]*\\.xl\\w*\\]', 2000, 'cut before it is asked'],
  ['files/stored-value.ts', '^[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:e[+-]?\\d+)?$', 400, 'LONGEST'],
  ['text/plain-number.ts', '^ +| +$', 40, 'longer fields are no numbers'],
  ['xls/functions.ts', '(\\d+) ([A-Z0-9.]+)(?:\\/(\\d))?', 4000, 'our own text'],
  ['checks/check-shown.ts', '^[#,]*[0#]+(?:\\.([0#?]+))?$', 255, 'LONGEST_FORMAT'],
  ['columns/column-meanings.ts', '\\([^)]*\\)', 140, 'LONGEST_HEADING'],
  [
    'identity/find-year.ts',
    String.raw`^\W*(?:[^,\d]{1,40},)?\s*ngay\s*[\d. ]{1,6}\s*thang\s*[\d. ]{1,6}\s*nam (20\d\d)\W*$`,
    300,
    'LONGEST_LINE',
  ],
  ['excel/addresses.ts', "['\\s]+$", 31, 'a sheet’s name'],
];

function longest({ where, source }: FoundRegex): number {
  const bound = BOUNDED.find(([file, one]) => where.includes(file) && one === source);
  return bound?.[2] ?? LENGTH;
}
/** Yardsticks: about a hundred milliseconds. */
const MOST = 10;

interface Worst {
  readonly yardsticks: number;
  readonly text: string;
}

async function slowest(found: FoundRegex): Promise<Worst> {
  let worst: Worst = { yardsticks: 0, text: '' };
  for (const text of attackTexts(found, longest(found))) {
    const yardsticks = await yardsticksOf(MOST, () => tryOut(found, text));
    if (yardsticks > worst.yardsticks) worst = { yardsticks, text };
    if (yardsticks > MOST) break;
  }
  return worst;
}

async function complaints(found: readonly FoundRegex[]): Promise<readonly string[]> {
  const all: string[] = [];
  for (const one of found) {
    const { yardsticks, text } = await slowest(one);
    if (yardsticks <= MOST) continue;
    const shown = JSON.stringify(text.slice(0, 60));
    all.push(
      `${one.where} /${one.source}/${one.flags} ${String(yardsticks)} yardsticks on ${shown}`,
    );
  }
  return all;
}

it.each(ROOMS)(
  'every expression in src/%s is linear on 100 kB',
  async (room) => {
    expect(await complaints(regexLiterals(root, join('src', room)))).toEqual([]);
  },
  600_000,
);

it.each(BOUNDED)('the bound in %s is that of an expression that is there', (file, source) => {
  const all = ROOMS.flatMap((room) => regexLiterals(root, join('src', room)));
  expect(all.some((one) => one.where.includes(file) && one.source === source)).toBe(true);
});

it('so are those that modules put together', async () => {
  const built = regexesBuiltBy(() => {
    for (const room of ['domain', 'intake', 'excel', 'documents']) {
      const names = readdirSync(join(root, 'src', room), { recursive: true, encoding: 'utf8' });
      for (const name of names.filter((one) => one.endsWith('.ts'))) {
        jest.requireActual(join(root, 'src', room, name));
      }
    }
  });
  expect(built.length).toBeGreaterThan(20);
  expect(await complaints(built)).toEqual([]);
}, 600_000);

it.each([
  ['a quadratic one', '[. ]+$', '.'],
  ['an exponential one', '^(?:\\.(?:[ivx]+|\\p{L}))*:$', '.i'],
  ['one that looks for an end from every beginning', '<!--[^]*?-->', '<!--'],
])('the measurement notices %s', async (_, source, repeated) => {
  const found = { where: 'here', source, flags: 'gu' };
  const texts = attackTexts(found, LENGTH);
  expect(texts.some((text) => text.startsWith(repeated.repeat(3)))).toBe(true);
  expect((await slowest(found)).yardsticks).toBeGreaterThan(MOST);
});
