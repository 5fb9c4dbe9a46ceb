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

  it('forgets all of it when it is full, not before, and begins anew', () => {
    let times = 0;
    const count = remember((text) => {
      times += 1;
      return text;
    });
    for (let number = 0; number < 20_000; number += 1) count(String(number));
    expect([count('0'), count('19999'), times]).toEqual(['0', '19999', 20_000]);
    count('one more');
    expect([count('one more'), times]).toEqual(['one more', 20_001]);
    expect([count('0'), count('0'), count('one more'), times]).toEqual([
      '0',
      '0',
      'one more',
      20_002,
    ]);
  });

  it('keeps a text of the greatest length that it keeps', () => {
    let times = 0;
    const count = remember((text) => {
      times += 1;
      return text.length;
    });
    const longest = 'x'.repeat(300);
    expect([count(longest), count(longest), times]).toEqual([300, 300, 1]);
  });
});
