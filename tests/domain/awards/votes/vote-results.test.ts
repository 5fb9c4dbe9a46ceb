import { voteResults } from '../../../../src/domain/awards/votes/vote-results';
import type { VOTES_SHEET } from '../../../../src/domain/book/sheets/votes';
import { textOf, type Row } from '../../builders';
import { year } from '../../year/five-units';
import { yearOf } from '../../years';

const AWARDS = [{ award: 'Cờ', quantity: '1', method: 'Theo phiếu', voteShare: 'từ 2/3' }];

/** `agreed 77.78`: what a row of *Kết quả suy tôn* comes to. */
function result(row: Row<typeof VOTES_SHEET>): readonly string[] {
  const votes = [{ matter: 'Suy tôn: Cờ', unit: 'A', round: 1, method: 'Bỏ phiếu kín', ...row }];
  return voteResults(yearOf(year({ votes }, { awards: AWARDS }))).map(
    ({ outcome, percent }) => `${outcome ?? 'no rule'} ${textOf(percent) ?? '–'}`,
  );
}

it.each<readonly [string, Row<typeof VOTES_SHEET>, string]>([
  ['enough', { members: 9, present: 9, agree: 7, disagree: 2 }, 'agreed 77.78'],
  ['just enough', { members: 9, present: 9, agree: 6, disagree: 3 }, 'agreed 66.67'],
  ['too few', { members: 9, present: 9, agree: 5, disagree: 4 }, 'refused 55.56'],
  ['not counted yet', {}, 'incomplete –'],
  [
    'of which a cell cannot be read',
    { members: 9, present: 9, agree: 7, disagree: 2, round: 'x' },
    'incomplete –',
  ],
  [
    'of which figures contradict each other',
    { members: 9, present: 9, agree: 7, disagree: 3 },
    'arithmetic –',
  ],
  [
    'of something that has no rule, of nobody',
    { matter: 'Bầu Cụm trưởng', members: 0, agree: 0 },
    'no rule –',
  ],
  [
    'of something that has no rule',
    { matter: 'Bầu Cụm trưởng', members: 8, agree: 6 },
    'no rule 75',
  ],
  [
    'of something that has no rule, not counted',
    { matter: 'Bầu Cụm trưởng', members: 8 },
    'no rule –',
  ],
  [
    'of something that has no rule, of all units',
    { matter: 'Bầu Cụm trưởng', agree: 4 },
    'no rule 80',
  ],
])('%s', (_, row, expected) => {
  expect(result(row)).toEqual([expected]);
});
