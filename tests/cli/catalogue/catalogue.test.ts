import type { Answer } from './run';
import { runCatalogue } from './run';
import { LATER } from './later';
import type { NearMiss, Said, Variant } from './row';
import { ROWS } from './rows/all';

let answers: readonly Answer[] = [];

beforeAll(async () => {
  answers = await runCatalogue(ROWS);
});

function answerTo(what: Variant | NearMiss): Answer {
  const found = answers.find(({ sent }) => sent.what === what);
  if (!found) throw new Error(what.name);
  return found;
}

function asExpected<T extends Pick<Said, 'code' | 'cell' | 'proposed'>>(
  found: T,
  said: Said,
): Said {
  return {
    code: found.code,
    ...(said.cell === undefined ? {} : { cell: found.cell ?? null }),
    ...(said.proposed === undefined ? {} : { proposed: found.proposed ?? null }),
  };
}

const NAMED = ROWS.map((row) => [row.row, row.title, row] as const);

describe.each(NAMED.filter(([, , { variants }]) => variants.length > 0))(
  'row %i: %s',
  (_, __, { codes, variants }) => {
    test.each(variants.map((variant) => [variant.name, variant] as const))(
      'is said of: %s',
      (name, variant) => {
        const said = answerTo(variant).findings.map((found) => asExpected(found, variant.expect));
        expect([name, said]).toEqual([name, expect.arrayContaining([variant.expect])]);
        expect(codes).toContain(variant.expect.code);
      },
    );
  },
);

test.each(NAMED)(
  'row %i: %s – its near miss is silent, and counts',
  (_, __, { nearMiss, codes }) => {
    const { findings, self, base } = answerTo(nearMiss);
    const alarms = findings.filter(
      ({ code, severity }) => severity !== 'info' || codes.includes(code),
    );
    expect(alarms.map(({ code, cell, message }) => `${code} ${cell ?? ''} ${message}`)).toEqual([]);
    if (nearMiss.base !== undefined) expect(base).toBe(nearMiss.base);
    if (nearMiss.taken) {
      const [criterion, figure] = nearMiss.taken;
      expect([nearMiss.name, criterion, self(criterion)]).toEqual([
        nearMiss.name,
        criterion,
        figure,
      ]);
    }
  },
);

test('three files of each bad input and one that only looks like it; no row twice', () => {
  const few = ROWS.filter(({ codes, variants }) => codes.length > 0 && variants.length < 3);
  expect(few.map(({ row }) => row)).toEqual([]);
  const numbers = [...ROWS, ...LATER].map(({ row }) => row).sort((a, b) => a - b);
  expect(numbers).toEqual(Array.from({ length: 57 }, (_, at) => at + 1));
});
