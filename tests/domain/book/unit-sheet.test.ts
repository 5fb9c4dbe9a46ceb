import { UNIT_COLUMN_KEYS, unitColumnKeys } from '../../../src/domain/book/unit-sheet';
import { settingsOf } from '../builders';

const SECOND = ['verifiedResult2', 'verified2', 'reason2'];

test('a sheet has columns for a second review where there is one', () => {
  const ROUNDS = 'Số lần thẩm định';
  expect(unitColumnKeys(settingsOf({ [ROUNDS]: '2' }))).toEqual(UNIT_COLUMN_KEYS);
  const once = UNIT_COLUMN_KEYS.filter((key) => !SECOND.includes(key));
  expect(once).toHaveLength(UNIT_COLUMN_KEYS.length - SECOND.length);
  expect(unitColumnKeys(settingsOf({ [ROUNDS]: '1' }))).toEqual(once);
  expect(unitColumnKeys(settingsOf())).toEqual(once);
});
