import type { BookType } from '@e965/xlsx';
import fc from 'fast-check';
import { isLeaf } from '../../../src/domain/regulation/criterion';
import { context } from './sample-regulation';
import {
  cleanRows,
  CODE,
  formFile,
  MAX,
  type Row,
  SELF,
  TITLE,
  understand,
  type Understood,
  type Written,
} from './scored-form';

/**
 * Never a total without a finding when a figure was changed. Another number in the place of a score
 * cannot be told from a score; everything else that can happen to one leaves the figure as it was, or
 * is told.
 */
const KINDS: readonly BookType[] = ['xlsx', 'biff8', 'xlsb', 'ods', 'fods', 'xlml', 'csv', 'html'];

type Change = (rows: Map<string, Row>, code: string, score: number) => void;

const typed =
  (write: (score: number) => Written): Change =>
  (rows, code, score) => {
    const row = rows.get(code);
    if (row) row[SELF] = write(score);
  };
const comma = (score: number): string => String(score).replace('.', ',');
const wide = (score: number): string =>
  String(score).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

const CHANGES: Readonly<Record<string, Change>> = {
  'a decimal comma': typed(comma),
  'a number as text': typed((score) => String(score)),
  'blanks around it': typed((score) => ` ${comma(score)}\u00a0`),
  'a unit behind it': typed((score) => `${comma(score)}đ`),
  'out of the maximum': typed((score) => `${comma(score)}/${String(score + 0.5)}`),
  'a sign in front': typed((score) => `+${comma(score)}`),
  parentheses: typed((score) => `(${comma(score)})`),
  'full-width digits': typed(wide),
  'three decimals': typed((score) => `${comma(score)}00`),
  'a date': typed(() => ({ t: 'n', v: 45_935, z: 'd/m/yyyy' })),
  'a percentage': typed((score) => ({ t: 'n', v: score / 100, z: '0%' })),
  'an error': typed(() => ({ t: 'e', v: 0x17 })),
  truth: typed(() => true),
  'a word': typed(() => 'tốt'),
  nothing: typed(() => null),
  'its decimal sign lost': typed((score) => score * 10),
  'below zero': typed((score) => -score),
  'its maximum changed': (rows, code, score) => {
    const row = rows.get(code);
    if (row) [row[MAX], row[SELF]] = [score + 5, score + 4];
  },
  'its row deleted': (rows, code) => rows.delete(code),
  'its row twice': (rows, code) => {
    const row = rows.get(code);
    if (!row) return;
    const again = [...row];
    again[SELF] = 0;
    const all = [...rows];
    rows.clear();
    for (const [key, one] of all) {
      rows.set(key, one);
      if (key === code) rows.set(`${key} again`, again);
    }
  },
  'another criterion in its row': (rows, code) => {
    const row = rows.get(code);
    if (row) [row[CODE], row[TITLE]] = [null, 'Tham gia giải bóng đá mini của khối'];
  },
};

/** Leaves that people judge: nothing else says what their score should have been. */
const JUDGED = context.regulation.leaves
  .filter((leaf) => isLeaf(leaf) && leaf.rule?.automatic !== true && leaf.max.toNumber() >= 1)
  .map(({ code }) => code);

const keyOf = ({ kind, criterion, params }: Understood['findings'][number]): string =>
  [kind, criterion, String(params.codes ?? '')].join('|');

/** More of one kind than before, or one that was not there. */
function isTold(before: Understood, after: Understood): boolean {
  const left = before.findings.map(keyOf);
  return after.findings.some((found) => {
    const at = left.indexOf(keyOf(found));
    if (at === -1) return true;
    left.splice(at, 1);
    return false;
  });
}

describe.each(KINDS)('in a file of kind %s', (kind) => {
  it('a figure that was changed stays as it was, or is told', async () => {
    const before = await understand(formFile(cleanRows().values(), kind));
    expect(before.scores.size).toBeGreaterThan(20);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...JUDGED),
        fc.constantFrom(...Object.keys(CHANGES)),
        async (code, name) => {
          const rows = cleanRows();
          const score = Number(before.scores.get(code));
          if (!Number.isFinite(score)) return;
          CHANGES[name]?.(rows, code, score);
          const after = await understand(formFile(rows.values(), kind));
          const same = [...before.scores].every(([key, value]) => after.scores.get(key) === value);
          expect([name, code, same || isTold(before, after)]).toEqual([name, code, true]);
          // What is no number is never counted as another one.
          if (after.scores.get(code) !== before.scores.get(code) && name.startsWith('a ')) {
            expect([name, after.scores.get(code)]).toEqual([name, undefined]);
          }
        },
      ),
      { numRuns: 40, seed: 2031 },
    );
  });
});

it('another number is a number like any other: the test can tell a finding from none', async () => {
  const before = await understand(formFile(cleanRows().values(), 'xlsx'));
  const [code = ''] = JUDGED;
  const rows = cleanRows();
  CHANGES['nothing']?.(rows, code, 0);
  expect(isTold(before, await understand(formFile(rows.values(), 'xlsx')))).toBe(true);
  typed((score) => score - 0.5)(rows, code, Number(before.scores.get(code)));
  const after = await understand(formFile(rows.values(), 'xlsx'));
  expect(after.scores.get(code)).not.toBe(before.scores.get(code));
  expect(isTold(before, after)).toBe(false);
  expect(isTold(before, before)).toBe(false);
});
