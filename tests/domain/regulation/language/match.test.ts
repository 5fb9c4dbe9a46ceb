import { matchFolded } from '../../../../src/domain/regulation/language/match';

const AWARD = /^co (.+) nam (nay|truoc)$/d;

describe('keywords without accents', () => {
  it.each([
    ['có Cờ thi đua năm nay', ['Cờ thi đua', 'nay']],
    ['CO  Đắk Lắk NAM TRUOC', ['Đắk Lắk', 'TRUOC']],
    ['có Đắk Lắk năm nay'.normalize('NFD'), ['Đắk Lắk', 'nay']],
    ['có İstanbul năm nay', ['İstanbul', 'nay']],
    // A mark that no letter takes: the letters no longer stand under each other.
    ['có q\u0303 năm nay', ['q', 'nay']],
    ['có năm nay', null],
  ])('%j gives %j', (text, groups) => {
    expect(matchFolded(text, AWARD)).toEqual(groups);
  });

  it('gives nothing for a group that took no part', () => {
    expect(matchFolded('b', /^(a)?b$/d)).toEqual(['']);
  });
});
