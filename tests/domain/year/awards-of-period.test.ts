import { awardsOfPeriod, isProgressOnly } from '../../../src/domain/year/awards-of-period';
import { regulationOf, type RegulationDraft } from '../builders';

const HALF = { Kỳ: '6 tháng đầu năm' };
const VOTE = 'Theo phiếu';
const COUNCIL = 'Hội đồng quyết định';

const AWARDS: NonNullable<RegulationDraft['awards']> = [
  { award: 'Cờ', quantity: '1' },
  { award: 'Bằng khen', quantity: '1', method: VOTE, voteShare: 'trên 50%' },
  { award: 'Giấy khen', quantity: '1', method: COUNCIL, scopeOfAward: 'Hằng năm' },
  {
    award: 'Cờ chuyên đề',
    quantity: '1',
    method: VOTE,
    voteShare: 'trên 50%',
    scopeOfAward: 'Chuyên đề',
  },
  { award: 'Bằng khen 5 năm', quantity: '1', method: COUNCIL, scopeOfAward: '5 năm' },
  { award: 'Khen theo hạng', quantity: '1', scopeOfAward: 'Chuyên đề' },
  {
    award: 'Khen hạng và phiếu',
    quantity: '1',
    method: 'Theo thứ hạng và phiếu',
    voteShare: 'trên 50%',
    scopeOfAward: 'Chuyên đề',
  },
];

const regulation = (
  awards: RegulationDraft['awards'],
  settings: NonNullable<RegulationDraft['settings']> = {},
) => regulationOf({ settings, criteria: [['I', '', '100', 'Trực tiếp']], awards: awards ?? [] });

it('a year proposes all its awards', () => {
  const names = awardsOfPeriod(regulation(AWARDS)).map(({ name }) => name);
  expect(names).toEqual(AWARDS.map(({ award }) => award));
  expect(isProgressOnly(regulation(AWARDS))).toBe(false);
  expect(isProgressOnly(regulation([]))).toBe(false);
});

it('half a year proposes what a meeting chooses for something else than the year', () => {
  const names = awardsOfPeriod(regulation(AWARDS, HALF)).map(({ name }) => name);
  expect(names).toEqual(['Cờ chuyên đề', 'Bằng khen 5 năm']);
  expect(isProgressOnly(regulation(AWARDS, HALF))).toBe(false);
  expect(isProgressOnly(regulation(AWARDS.slice(0, 3), HALF))).toBe(true);
  expect(isProgressOnly(regulation([], HALF))).toBe(true);
});
