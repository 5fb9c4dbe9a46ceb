import { isByPeople, PEOPLE_STEPS } from '../../../src/domain/ranking/rank';

it.each([...Object.values(PEOPLE_STEPS)])('%s is decided by people', (step) => {
  expect(isByPeople(step)).toBe(true);
});

it.each(['', 'điểm thưởng', 'Bỏ phiếu kín', 'kết luận'])('%p is read from figures', (step) => {
  expect(isByPeople(step)).toBe(false);
});
