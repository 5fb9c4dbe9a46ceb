import { proposedField, withFigures } from '../../../src/domain/score-sheet/with-figures';
import { exact } from '../builders';
import { sheetOf } from '../claims';

const SHEET = sheetOf('A', { I: { self: 'tám', result: 5, target: 10 }, II: { self: 7 } });

it('other figures stand in their cells, as numbers, and nowhere else', () => {
  const changed = withFigures(SHEET, [
    { criterion: 'I', field: 'self', value: exact('8.5') },
    { criterion: 'II', field: 'verified', value: exact('6') },
    { criterion: 'II', field: 'self', value: exact('6.25') },
  ]);
  const [before, after] = [SHEET.claims.get('I'), changed.claims.get('I')];
  expect(after).toEqual({
    ...before,
    self: {
      ...before?.self,
      figure: { state: 'number', value: exact('8.5'), percent: false },
      raw: '8.5',
    },
  });
  expect(changed.claims.get('II')).toMatchObject({ self: { raw: '6.25' }, verified: { raw: '6' } });
  expect([changed.unit, [...changed.claims.keys()]]).toEqual(['A', ['I', 'II']]);
  // The sheet itself stays as it is.
  expect(SHEET.claims.get('I')?.self.figure.state).toBe('text');
});

it('a criterion that the sheet does not have stays out', () => {
  const changed = withFigures(SHEET, [{ criterion: 'IX', field: 'self', value: exact('1') }]);
  expect(changed).toEqual(SHEET);
});

it.each<readonly [unknown, string | undefined]>([
  ['target', 'target'],
  ['result', 'result'],
  ['self', 'self'],
  ['verifiedResult', 'verifiedResult'],
  ['verified', 'verified'],
  // A second verification is nobody's to propose.
  ['verified2', undefined],
  ['evidence', undefined],
  ['', undefined],
  [3, undefined],
  [undefined, undefined],
])('a finding that names the field %p proposes a figure for %p', (name, field) => {
  expect(proposedField(name)).toBe(field);
});
