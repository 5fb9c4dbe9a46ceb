import {
  NOT_APPLICABLE,
  UNIT_COLUMN_KEYS,
  UNIT_COLUMNS,
  UNIT_GROUP_CAPTIONS,
  unitColumnKeys,
  VERIFICATION_KEYS,
} from '../../../src/domain/book/unit-sheet';
import { readFigure } from '../../../src/domain/score-sheet/read-figure';
import { fold } from '../../../src/domain/text/fold';
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

test('columns stand under captions, each group together and under a caption of its own', () => {
  const groups = UNIT_COLUMN_KEYS.map((key) => UNIT_COLUMNS[key].group);
  const changes = groups.filter((group, at) => group !== groups[at - 1]);
  expect(new Set(changes).size).toBe(changes.length);
  const captions = changes.map((group) => UNIT_GROUP_CAPTIONS[group]);
  expect(captions.every((caption) => caption.trim() !== '')).toBe(true);
  expect(new Set(captions).size).toBe(changes.length);
});

test('headings are told apart without their accents', () => {
  const headings = UNIT_COLUMN_KEYS.map((key) => fold(UNIT_COLUMNS[key].heading));
  expect(headings).not.toContain('');
  expect(new Set(headings).size).toBe(headings.length);
});

test('what verification writes is its whole part of the sheet, and nothing else', () => {
  expect(VERIFICATION_KEYS).toEqual(
    UNIT_COLUMN_KEYS.filter((key) => UNIT_COLUMNS[key].group === 'verification'),
  );
});

test('the word for what does not apply is read as that', () => {
  expect(readFigure(NOT_APPLICABLE).state).toBe('notApplicable');
});
