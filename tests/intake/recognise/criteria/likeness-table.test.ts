import fc from 'fast-check';
import { likeness } from '../../../../src/domain/text/likeness';
import {
  LikenessTable,
  likenessTableOf,
} from '../../../../src/intake/recognise/criteria/likeness-table';
import { criterionOf } from './given-likeness';

const tableOf = (...titles: readonly string[]): LikenessTable =>
  new LikenessTable(titles.map((title, at) => criterionOf(`I.${String(at + 1)}`, 5, title)));

const TITLES = ['Báo cáo định kỳ đúng hạn', 'Công tác cải cách hành chính', 'Công tác dân vận'];

describe('between a wording and a criterion', () => {
  const table = tableOf(...TITLES);

  it.each<[string, number, number]>([
    ['Báo cáo định kỳ đúng hạn', 0, 1],
    ['BÁO  CÁO định kỳ, đúng hạn', 0, 0.97],
    // A slip, or initials, once mended; never as good as the very letters.
    ['Báo caos định kỳ đúng hạn', 0, 0.97],
    ['Công tác CCHC', 1, 0.97],
    ['Công tác dân vận', 1, (2 * 3) / (11 + 7)],
    ['Điều khác', 2, 0],
    ['Công tác dân vận', 7, 0],
  ])('%s, criterion %d: %d', (title, index, like) => {
    expect(table.between(title, index)).toBeCloseTo(like, 12);
    // What the table remembers is the same.
    expect(table.of(title).get(index) ?? 0).toBeCloseTo(like >= 0.35 ? like : 0, 12);
    expect(table.between(title, index)).toBeCloseTo(like, 12);
  });
});

describe('the criteria that a wording is anything like', () => {
  it('are few, the likest among them', () => {
    const words = Array.from(
      { length: 30 },
      (_, at) => `chung riêng${String.fromCharCode(97 + (at % 26))}${String(at)}`,
    );
    const found = [
      ...tableOf(...words, 'chung hai ba')
        .of('chung hai ba bốn')
        .entries(),
    ];
    expect(found.map(([index]) => index)).toContain(30);
    expect(found.length).toBeLessThanOrEqual(12);
  });

  it('are all whose words are the very ones, however many', () => {
    const titles = Array.from({ length: 20 }, () => 'Công tác dân vận');
    expect([
      ...tableOf(...titles)
        .of('Công tác dân vận')
        .values(),
    ]).toEqual(Array.from({ length: 20 }, () => 1));
  });

  it('of one word that all have', () => {
    const found = tableOf('Sáng kiến', 'kiến').of('kiến');
    expect([...found]).toEqual([
      [1, 1],
      [0, 0.5],
    ]);
  });

  it('are none without a word in common', () => {
    expect(tableOf(...TITLES).of('xyz').size).toBe(0);
    expect(tableOf(...TITLES).of('').size).toBe(0);
  });

  it('are all that anybody would ask about, as far as the short list goes', () => {
    // None is a slip of another.
    const word = fc.constantFrom('một', 'chín', 'trăm', 'nghìn', 'triệu', 'không');
    const title = fc.array(word, { minLength: 1, maxLength: 6 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(fc.array(title, { minLength: 1, maxLength: 10 }), title, (titles, asked) => {
        const found = tableOf(...titles).of(asked);
        titles.forEach((own, index) => {
          const like = likeness(asked, own);
          if (like >= 0.35) expect(found.has(index)).toBe(true);
          const stated = own === asked ? 1 : Math.min(0.97, like);
          if (found.has(index)) expect(found.get(index)).toBeCloseTo(stated, 12);
        });
      }),
    );
  });
});

test('a regulation has one table', () => {
  const criteria = [criterionOf('I.1')];
  expect(likenessTableOf(criteria)).toBe(likenessTableOf(criteria));
  expect(likenessTableOf([...criteria])).not.toBe(likenessTableOf(criteria));
});
