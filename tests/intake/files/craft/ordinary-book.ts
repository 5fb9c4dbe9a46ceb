import fc from 'fast-check';

export interface OrdinarySheet {
  readonly name: string;
  /** Null is a blank. */
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
  readonly merge: boolean;
}

// What a person types: Vietnamese words, marks that XML must escape, numbers with few decimals.
const word = fc.constantFrom(
  'Sở Tài chính',
  'Công tác Đảng & đoàn thể',
  'a<b>"c"',
  " '8,75",
  '10đ',
  'x',
  '1.10',
  '–',
);
const value = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 3, arbitrary: word },
  {
    weight: 1,
    arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter(plain),
  },
  { weight: 3, arbitrary: fc.integer({ min: -100_000, max: 100_000 }).map((n) => n / 100) },
  {
    weight: 1,
    arbitrary: fc.double({ noNaN: true, min: -1e15, max: 1e15 }).filter(usual),
  },
  { weight: 1, arbitrary: fc.boolean() },
);

export const ordinaryBook: fc.Arbitrary<readonly OrdinarySheet[]> = fc
  .array(
    fc.record({
      rows: fc.array(fc.array(value, { maxLength: 8 }), { maxLength: 12 }),
      merge: fc.boolean(),
    }),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((sheets) => sheets.map((sheet, n) => ({ ...sheet, name: `Phòng ${n + 1} – Đ'ơn & vị` })));

/** SheetJS writes the smallest doubles wrongly into .xls, and no score is one. */
function usual(number: number): boolean {
  return Object.is(number, 0) || Math.abs(number) > 1e-9;
}

/** Lone surrogates, control characters and carriage returns are written differently by each maker. */
function plain(text: string): boolean {
  return !/\p{C}/u.test(text) && text.trim() !== '' && !/_x/i.test(text);
}
