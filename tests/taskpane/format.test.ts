import { formatTime } from '../../src/taskpane/format';

it.each(['vi', 'en'] as const)('writes a time of the day with all its digits in %s', (language) => {
  expect(formatTime(new Date(2025, 10, 5, 7, 4), language)).toBe('07:04');
  expect(formatTime(new Date(2025, 10, 5, 19, 4), language)).toBe('19:04');
});
