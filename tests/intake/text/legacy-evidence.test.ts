import {
  addEvidence,
  isLegacy,
  isLegacyWord,
  NO_EVIDENCE,
  weighText,
  type Evidence,
} from '../../../src/intake/text/legacy-evidence';

type Counts = Readonly<Record<'legacy' | 'unicode' | 'odd' | 'plain' | 'syllables', number>>;

function counts({ legacyCount, unicode, odd, plain, plainSyllables }: Evidence): Counts {
  return { legacy: legacyCount, unicode, odd, plain, syllables: plainSyllables };
}

const NONE: Counts = { legacy: 0, unicode: 0, odd: 0, plain: 0, syllables: 0 };
const PLAIN = { plain: 1, syllables: 1 };

describe('what a word says about TCVN3', () => {
  it.each<[string, Partial<Counts>]>([
    ['Kh«ng', { legacy: 1 }],
    ['§iÓm', { legacy: 1 }],
    // No syllables, but no section of a law stands behind a letter.
    ['Q§', { legacy: 1 }],
    ['H§ND', { legacy: 1 }],
    ['q§x', { odd: 1 }],
    ['§ND', { odd: 1 }],
    ['Điểm', { unicode: 1 }],
    ['thưởng', { unicode: 1 }],
    ['Müller', { odd: 1 }],
    ['ngộx', { unicode: 1 }],
    ['ban', PLAIN],
    ['diem', { plain: 1 }],
    ['Excel', { plain: 1 }],
    ['UBND', {}],
    ['a', {}],
    ['µ', {}],
    ['½', {}],
    ['12,5', {}],
    ['', {}],
  ])('%s', (text, expected) => {
    expect(counts(weighText(text, 'tcvn3'))).toEqual({ ...NONE, ...expected });
  });

  it('nothing, where it is a word before and after', () => {
    expect(counts(weighText('Céng', 'tcvn3'))).toEqual(NONE);
    expect(counts(weighText('à', 'tcvn3'))).toEqual(NONE);
  });

  it('that it is no word, where it is too long for one', () => {
    expect(counts(weighText('a'.repeat(40), 'tcvn3'))).toEqual({ ...NONE, plain: 1 });
    expect(counts(weighText('a'.repeat(41), 'tcvn3'))).toEqual({ ...NONE, odd: 1 });
  });

  it('the same the second time', () => {
    expect(weighText('Kh«ng Kh«ng', 'tcvn3').legacyCount).toBe(2);
    expect(weighText('Kh«ng', 'vni')).not.toEqual(weighText('Kh«ng', 'tcvn3'));
  });
});

describe('the words of a text', () => {
  const TEXT = 'Céng hoµ x· héi chñ nghÜa ViÖt Nam';

  it('are counted, and three different ones are kept', () => {
    const found = weighText(TEXT, 'tcvn3');
    expect(counts(found)).toEqual({ ...NONE, ...PLAIN, legacy: 6 });
    expect([...found.legacy]).toEqual(['hoµ', 'x·', 'héi']);
  });

  it('are one, however it is capitalised', () => {
    expect(weighText('Héi héi HéI', 'tcvn3').legacy.size).toBe(1);
  });

  it('of two texts are added up, until there are enough', () => {
    const [one, two] = [
      weighText('x· hoµ ban Excel', 'tcvn3'),
      weighText('héi Điểm Müller', 'tcvn3'),
    ];
    expect(counts(addEvidence(one, two))).toEqual({
      legacy: 3,
      unicode: 1,
      odd: 1,
      plain: 2,
      syllables: 1,
    });
    const all = addEvidence(one, two).legacy;
    expect([...all]).toEqual(['x·', 'hoµ', 'héi']);
    const enough = addEvidence(addEvidence(one, two), weighText('chñ', 'tcvn3'));
    expect([...enough.legacy]).toEqual(['x·', 'hoµ', 'héi']);
    expect(enough.legacyCount).toBe(4);
    expect([...addEvidence(NO_EVIDENCE, two).legacy]).toEqual(['héi']);
    expect(addEvidence(one, NO_EVIDENCE)).toEqual(one);
  });
});

describe('whether a text is in an old encoding', () => {
  const words = (count: number): ReadonlySet<string> =>
    new Set(Array.from({ length: count }, (_, at) => String(at)));
  const SURE: Evidence = { ...NO_EVIDENCE, legacy: words(3), legacyCount: 8 };

  it.each<[string, Partial<Evidence>, boolean]>([
    ['three different words', {}, true],
    ['two', { legacy: words(2) }, false],
    ['a quarter against it', { unicode: 1, odd: 1 }, true],
    ['more than that, Unicode', { unicode: 3 }, false],
    ['more than that, odd', { odd: 3 }, false],
    ['more than that, in all', { unicode: 1, odd: 2 }, false],
    ['plain words that are none, half as many', { plain: 4 }, true],
    ['plain words that are none, more', { plain: 5 }, false],
    ['plain words that are none, and syllables', { plain: 7, plainSyllables: 2 }, true],
    ['too few syllables beside them', { plain: 7, plainSyllables: 1 }, false],
  ])('%s', (_, more, expected) => {
    expect(isLegacy({ ...SURE, ...more })).toBe(expected);
  });
});

describe('whether one word among others is decoded', () => {
  it.each<[string, boolean, boolean]>([
    ['Kh«ng', true, true],
    ['Q§', true, true],
    ['ban', false, false],
    ['Điểm', false, false],
    // An abbreviation, and two words that lost their space.
    ['HÑND', true, false],
    ['sè®iÓm', true, false],
    // Names, and what only Unicode has.
    ['Müller', false, false],
    ['Café', false, false],
    ['HÑNĐ', false, false],
    // Either.
    ['Céng', true, false],
    ['à', true, false],
    ['½', false, false],
  ])('%s: likely %s, surely %s', (word, likely, sure) => {
    expect(isLegacyWord(word, 'tcvn3', 'likely')).toBe(likely);
    expect(isLegacyWord(word, 'tcvn3', 'sure')).toBe(sure);
  });
});
