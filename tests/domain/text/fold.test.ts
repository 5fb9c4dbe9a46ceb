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
    ['a\tb\nc\vd\fe\rf', 'a b c d e f'],
    ['Sở Nội vụ'.normalize('NFD'), 'Sở Nội vụ'],
    ['\ufeffABC\u00ad', 'ABC'],
    // A direction mark, a joiner, a variation selector, a control character, a new line of old mainframes.
    ['\u202aSở\u202c \u2066Nội\u2069 vụ\ufe0f', 'Sở Nội vụ'],
    ['S\u034fở\u0000 Nội\u0085vụ\u2800', 'Sở Nội vụ'],
    // A mark kept from its letter by something that nobody sees.
    ['N\u006f\u200b\u0302\u0323i', 'Nội'],
    // Marks in the other order, and the tone marks that Unicode gave up.
    ['No\u0323\u0302i v\u0075\u0323', 'Nội vụ'],
    ['Hu\u00ea\u0341', 'Huế'],
    // What is wide, curled or long stays: it is seen.
    ['Ｄ – “a”', 'Ｄ – “a”'],
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
    // Letters that look like Đ: eth, and the African D.
    ['Ðắk Lắk', 'dak lak'],
    ['ðiểm', 'diem'],
    ['Ɖà Nẵng, ɖạt', 'da nang, dat'],
    ['Ｄ１．２（ａ）', 'd1.2(a)'],
    ['Cộng – trừ — 5−3 ‐ 2', 'cong - tru - 5-3 - 2'],
    ['H’Mông, H‘Mông, H`Mông, Hʼ Mông', "h'mong, h'mong, h'mong, h' mong"],
    ['“Tốt” „khá‟', '"tot" "kha"'],
  ])('%s → %s', (text, expected) => {
    expect(fold(text)).toBe(expected);
    expect(fold(text.normalize('NFD'))).toBe(expected);
  });

  it('is its own fixed point, whatever stands for what', () => {
    const odd = fc.string({
      unit: fc.constantFrom(
        ...'aăđĐðÐɖƉơ´`’–−“ Ａ９',
        '\u0301',
        '\u200b',
        '\u0323',
        '\u00ad',
        '\u0085',
      ),
    });
    fc.assert(
      fc.property(odd, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
        expect(fold(tidy(text))).toBe(fold(text));
        expect(tidy(tidy(text))).toBe(tidy(text));
        expect(nameKey(nameKey(text).replace(/[\u0300-\u036f]/g, ''))).not.toMatch(/[ðɖ]/);
      }),
    );
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
    ['Bà Rịa – Vũng Tàu', 'Bà Rịa - Vũng Tàu'],
    ['Ðắk Nông', 'Đắk Nông'],
    ['ɖồng tháp', 'Đồng Tháp'],
    ['Ǎn Giang', 'Ăn Giang'],
    ['Ｑuảng Nam', 'Quảng Nam'],
    ['khoẻ', 'khỏe'],
    ['Thuý Hoà', 'Thúy Hòa'],
    ['H’Mông', "H'Mông"],
    ['An\u200b Giang\ufeff', 'An Giang'],
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
