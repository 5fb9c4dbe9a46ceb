import { year } from '../year/five-units';
import { explained } from './shown';

it('whom votes refused an award beside the others is none of its holders', () => {
  const beside = {
    ...{ award: 'Giai đoạn', quantity: '2', method: 'Theo phiếu', voteShare: 'từ 80%' },
    scopeOfAward: 'Giai đoạn 2016-2020',
  };
  const votes = (
    [
      ['A', 5],
      ['B', 1],
    ] as const
  ).map(([unit, agree]) => ({
    ...{ matter: 'Suy tôn: Giai đoạn', unit, method: 'Bỏ phiếu kín', members: 5, present: 5 },
    ...{ collected: 5, agree, disagree: 5 - agree },
  }));
  const { awards, noAward } = explained(year({ votes }, { awards: [beside] }), 'B');
  expect(
    awards.map(({ status, reasons, holders }) => [
      status,
      reasons.map(({ reason }) => reason),
      holders.map(({ unit }) => unit),
    ]),
  ).toEqual([['excluded', ['votesTooFew'], ['A']]]);
  expect(noAward).toBeNull();
});
