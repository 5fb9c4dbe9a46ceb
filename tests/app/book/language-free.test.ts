import {
  noteInVietnamese,
  reasonsInVietnamese,
  votesInVietnamese,
} from '../../../src/app/book/language-free';
import { wordsFor } from '../../../src/locales/words';

const [vi, en] = [wordsFor('vi').report, wordsFor('en').report];
const keys = Object.keys(vi.reasons) as (keyof typeof vi.reasons)[];
const bases = ['Biên bản số 1', ''];

test.each(keys.flatMap((key) => bases.map((basis) => [key, basis] as const)))(
  'reason %s (basis: “%s”) is the same in both languages',
  (key, basis) => {
    const param = (name: string): string => {
      if (name === 'basis') return basis;
      return name === 'why' || name === 'condition' ? 'I.1 >= 3; II.2 (1)' : `${name}, Quảng Nam`;
    };
    const wanted = [vi.reasons[key](param), vi.reasons.isLeader(param)].join('; ');
    const written = [en.reasons[key](param), en.reasons.isLeader(param)].join('; ');
    expect(reasonsInVietnamese(written)).toBe(wanted);
    expect(reasonsInVietnamese(wanted)).toBe(wanted);
  },
);

test.each<readonly [string, string]>([
  [en.proposed('Cờ thi đua'), vi.proposed('Cờ thi đua')],
  [en.undecided('Bằng khen'), vi.undecided('Bằng khen')],
  [en.notRankedNote(''), vi.notRankedNote('')],
  [en.notRankedNote('nộp muộn'), vi.notRankedNote('nộp muộn')],
  [en.rankOpen('I.1 >= 3'), vi.rankOpen('I.1 >= 3')],
  [en.classOpen('I.1 >= 3'), vi.classOpen('I.1 >= 3')],
  ...[
    { own: 12, common: 0 },
    { own: 0, common: 3 },
    { own: 12, common: 3 },
    { own: 0, common: 0 },
  ].map((errors) => [en.blockedNote(errors), vi.blockedNote(errors)] as const),
  ['A note of a person', 'A note of a person'],
])('note %s', (written, wanted) => {
  expect(noteInVietnamese(written)).toBe(wanted);
  expect(noteInVietnamese(wanted)).toBe(wanted);
});

test.each([
  ['5/8 (62.5%)', '5/8 (62,5%)'],
  ['8/8 (100%)', '8/8 (100%)'],
])('votes %s', (written, wanted) => {
  expect(votesInVietnamese(written)).toBe(wanted);
});
