import type { Answer } from './run';
import { runCatalogue } from './run';
import type { NearMiss, Variant } from './row';
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

describe.each(ROWS.map((row) => [row.row, row.title, row] as const))('row %i: %s', (_, __, row) => {
  test.each(row.variants.map((variant) => [variant.name, variant] as const))(
    'is said of: %s',
    (name, variant) => {
      const { findings } = answerTo(variant);
      const { code, cell, proposed } = variant.expect;
      const said = findings.map((found) => ({
        code: found.code,
        cell: found.cell,
        ...(proposed === undefined ? {} : { proposed: found.proposed }),
      }));
      expect([name, said]).toEqual([
        name,
        expect.arrayContaining([{ code, cell, ...(proposed === undefined ? {} : { proposed }) }]),
      ]);
      expect(row.codes).toContain(code);
    },
  );

  test(`is not said of: ${row.nearMiss.name}`, () => {
    const { nearMiss, codes } = row;
    const { findings, self } = answerTo(nearMiss);
    const alarms = findings.filter(
      ({ code, severity }) => severity !== 'info' && !(nearMiss.but ?? []).includes(code),
    );
    expect(alarms.map(({ code, cell, message }) => `${code} ${cell ?? ''} ${message}`)).toEqual([]);
    expect(findings.filter(({ code }) => codes.includes(code))).toEqual([]);
    if (nearMiss.taken) {
      const [criterion, figure] = nearMiss.taken;
      expect([criterion, self(criterion)]).toEqual([criterion, figure]);
    }
  });
});
