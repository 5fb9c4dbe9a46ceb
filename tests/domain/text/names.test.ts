import fc from 'fast-check';
import { joinNames, splitNames } from '../../../src/domain/text/names';

const OFFICE = 'Văn phòng Đoàn ĐBQH, HĐND và UBND tỉnh';

test.each<readonly [readonly string[], string]>([
  [[], ''],
  [[OFFICE], OFFICE],
  [['Sở Nội vụ', 'Sở Tài chính'], 'Sở Nội vụ, Sở Tài chính'],
  [[OFFICE, 'Sở Tài chính'], `${OFFICE}; Sở Tài chính`],
])('%j in one line: %s', (names, line) => {
  expect(joinNames(names)).toBe(line);
});

test('where a comma stands in a name, the line can be taken apart again', () => {
  const name = fc.string({ minLength: 1 }).filter((text) => splitNames(text)[0] === text);
  fc.assert(
    fc.property(fc.array(name, { minLength: 1 }), (names) => {
      const all = [OFFICE, ...names];
      expect(splitNames(joinNames(all))).toEqual(all);
    }),
  );
});
