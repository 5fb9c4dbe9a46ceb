import { remember } from '../../../src/domain/text/remember';

describe('remember', () => {
  it('works out the same text once, and a long one each time', () => {
    let times = 0;
    const count = remember((text) => {
      times += 1;
      return `${text}!`;
    });
    expect([count('a'), count('a'), count('b'), times]).toEqual(['a!', 'a!', 'b!', 2]);
    const long = 'x'.repeat(301);
    expect([count(long), count(long), times]).toEqual([`${long}!`, `${long}!`, 4]);
  });

  it('remembers that the answer is no text', () => {
    let times = 0;
    const nothing = remember(() => {
      times += 1;
      return '';
    });
    expect([nothing('a'), nothing('a'), times]).toEqual(['', '', 1]);
  });

  it('does not grow without end', () => {
    let times = 0;
    const count = remember((text) => {
      times += 1;
      return text;
    });
    for (let number = 0; number < 20_001; number += 1) count(String(number));
    count('0');
    expect(times).toBe(20_002);
  });
});
