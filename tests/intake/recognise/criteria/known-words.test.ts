import { KnownWords } from '../../../../src/intake/recognise/criteria/known-words';

const known = new KnownWords([
  'Báo cáo cải cách hành chính đúng hạn',
  'Báo cáo đột xuất cấp xã, cấp bộ mức 3',
]);

it.each<[string, string]>([
  ['Báo cáo', 'bao cao'],
  ['Báoo cáoo', 'bao cao'],
  ['chínhh', 'chinh'],
  ['xuâất', 'xuat'],
  ['CCHC', 'cai cach hanh chinh'],
  ['bc đx', 'bao cao dot xuat'],
  ['cấp bộ', 'cap bo'],
  // One slip away from two of them, or too short, or a number.
  ['capo', 'capo'],
  ['hàhn', 'hahn'],
  ['cah', 'cah'],
  ['xi', 'xi'],
  ['mức 4', 'muc 4'],
  ['mức3', 'muc3'],
  ['khen thưởng', 'khen thuong'],
  ['', ''],
])('%j reads “%s”', (text, words) => {
  expect(known.read(text).join(' ')).toBe(words);
});

it('initials of two phrases are those of neither, of one phrase twice of that', () => {
  expect(new KnownWords(['Bộ Công an', 'Ban chỉ ao']).phraseOf('bca')).toBeUndefined();
  expect(new KnownWords(['Bộ Công an', 'của Bộ Công an']).phraseOf('bca')).toEqual([
    'bo',
    'cong',
    'an',
  ]);
  const long = new KnownWords(['a b c d e f g h']);
  expect([long.phraseOf('abcdef')?.length, long.phraseOf('abcdefg')]).toEqual([6, undefined]);
  expect([long.phraseOf('gh')?.length, long.phraseOf('h')]).toEqual([2, undefined]);
});
