import fc from 'fast-check';
import { fold, nameKey, tidy, words } from '../../../src/domain/text/fold';

const SYLLABLES = [
  'Thủy',
  'Thuỷ',
  'Hoà',
  'Hòa',
  'Đắk',
  'Lắk',
  'Sở',
  'nội',
  'VỤ',
  'Huế',
  'ngữ',
  'khoẻ',
];
const phrases = fc.array(fc.constantFrom(...SYLLABLES), { minLength: 1, maxLength: 6 });

describe('tidy', () => {
  it.each([
    ['  Sở   Nội\u00a0vụ\u200b ', 'Sở Nội vụ'],
    ['a\u3000b\u2009c', 'a b c'],
    ['dòng 1\n dòng 2', 'dòng 1 dòng 2'],
    ['Sở Nội vụ'.normalize('NFD'), 'Sở Nội vụ'],
    ['\ufeffABC\u00ad', 'ABC'],
  ])('%j becomes %j', (text, expected) => {
    expect(tidy(text)).toBe(expected);
  });
});

describe('fold', () => {
  it.each([
    ['Điểm Tự Chấm', 'diem tu cham'],
    ['ĐẮK LẮK', 'dak lak'],
    ['Từ (≥)', 'tu (≥)'],
    ['Ủy ban', 'uy ban'],
    ['Ưu tiên', 'uu tien'],
  ])('%s → %s', (text, expected) => {
    expect(fold(text)).toBe(expected);
    expect(fold(text.normalize('NFD'))).toBe(expected);
  });

  it('is its own fixed point, whatever the composition', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
    fc.assert(
      fc.property(phrases, (phrase) => {
        const text = phrase.join(' ');
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
    );
  });
});

describe('nameKey', () => {
  it.each([
    ['xã Lệ Thuỷ', 'Xã Lệ Thủy'],
    ['Hoà Bình', 'Hòa Bình'],
    ['Khánh Hoà', 'KHÁNH HÒA'],
    ['Sở Nội vụ', 'Sở Nội vụ'.normalize('NFD')],
    ['Sở  Nội vụ ', 'Sở Nội\u00a0vụ'],
    ['TP. Đà Nẵng', 'tp đà nẵng'],
    ['Quý', 'Qúy'],
    ['Bà Rịa - Vũng Tàu', 'Bà Rịa-Vũng Tàu'],
  ])('%s and %s are one name', (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
  });

  it.each([
    ['Thủy', 'Thùy'],
    ['Thùy', 'Thúy'],
    ['Thủy', 'Thúy'],
    ['Sen Ngữ', 'Sen Ngư'],
    ['Đại Lộc', 'Dại Lộc'],
    ['Đắk Lắk', 'Đăk Lăk'],
    ['Tân An', 'Tần An'],
    ['Hòa An', 'An Hòa'],
  ])('%s and %s are two names', (a, b) => {
    expect(nameKey(a)).not.toBe(nameKey(b));
  });
});

describe('words', () => {
  it('gives folded words without punctuation', () => {
    expect(words('1.a) Điểm thưởng, (phạt)')).toEqual(['1', 'a', 'diem', 'thuong', 'phat']);
    expect(words(' … ')).toEqual([]);
  });
});
