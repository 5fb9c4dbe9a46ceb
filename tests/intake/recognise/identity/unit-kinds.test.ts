import { fold, nameKey } from '../../../../src/domain/text/fold';
import {
  BARE_KIND_WORDS,
  KIND_WORDS,
  kindsAgree,
} from '../../../../src/intake/recognise/identity/unit-kinds';

const keys = (...names: readonly string[]): readonly string[] => names.map(nameKey);
const KINDS = [
  'thành phố',
  'tỉnh',
  'thị xã',
  'huyện',
  'quận',
  'thị trấn',
  'đặc khu',
  'phường',
  'xã',
];

describe('the words for a kind of place', () => {
  const found = (text: string): string | undefined =>
    new RegExp(`(?<=^| )${KIND_WORDS}`, 'u').exec(nameKey(text))?.[0];
  const foundBare = (text: string): string | undefined =>
    new RegExp(`(?<=^| )${BARE_KIND_WORDS}`, 'u').exec(fold(nameKey(text)))?.[0];

  it.each(KINDS)('%s', (kind) => {
    expect(found(`UBND ${kind} Vinh`)).toBe(nameKey(kind));
    expect(foundBare(`UBND ${kind} Vinh`)).toBe(fold(kind));
  });

  it.each([
    'xã hội',
    'Hợp tác xã',
    'hải quan',
    'Tỉnh ủy',
    'Tỉnhủy',
    'Tỉnh đoàn',
    'thị ủy',
    'Huyện đoàn',
  ])('none in %s', (text) => {
    expect(found(text)).toBeUndefined();
  });

  it('without accents neither "cơ quan" nor "địa phương" holds one', () => {
    expect(foundBare('cơ quan')).toBeUndefined();
    expect(foundBare('hải quan')).toBeUndefined();
    expect(foundBare('địa phương')).toBeUndefined();
    expect(foundBare('hợp tác xã')).toBeUndefined();
    expect(foundBare('xã hội')).toBeUndefined();
  });

  it('a name that only begins like such a word is a name', () => {
    expect(found('xã Hộiz')).toBe(nameKey('xã'));
    expect(found('xã Hồi Ninh')).toBe(nameKey('xã'));
  });
});

describe('whether two kinds may be one place', () => {
  it.each([
    [keys('xã'), keys('xã'), 'same'],
    [keys('xã'), ['xa'], 'same'],
    [keys(), keys('tỉnh'), 'same'],
    [keys('tỉnh'), keys(), 'same'],
    [keys('tỉnh', 'xã'), keys('xã'), 'same'],
    [keys('xã'), keys('phường'), 'level'],
    [keys('xã'), keys('thị trấn'), 'level'],
    [keys('phường'), keys('đặc khu'), 'level'],
    [['phuong'], keys('xã'), 'level'],
    [keys('thành phố'), keys('tỉnh'), 'level'],
    [keys('thành phố'), keys('thị xã'), 'level'],
    [keys('huyện'), keys('quận'), 'level'],
    [keys('huyện'), keys('thị xã'), 'level'],
    [keys('tỉnh'), keys('huyện'), 'no'],
    [keys('tỉnh'), keys('xã'), 'no'],
    [keys('huyện'), keys('xã'), 'no'],
    [keys('quận'), keys('phường'), 'no'],
    [keys('thị xã'), keys('thị trấn'), 'no'],
    [keys('thành phố'), keys('phường'), 'no'],
    [keys('gì đó'), keys('xã'), 'no'],
  ])('%j and %j: %s', (a, b, expected) => {
    expect(kindsAgree(a, b)).toBe(expected);
    expect(kindsAgree(b, a)).toBe(expected);
  });
});
