import { compareCatalogues } from '../../../scripts/locales/compare-catalogues';
import { wordsFor } from '../../../src/locales/words';

type Named = (p: (name: string) => string) => string;

const none: ReadonlySet<string> = new Set();
const compare = (vi: object, en: object): readonly string[] => compareCatalogues(vi, en, none);

describe('compareCatalogues finds', () => {
  it('nothing in two good ones', () => {
    const many = (count: number): string => (count === 1 ? '1 error' : `${String(count)} errors`);
    const named: Named = (p) => `Sheet ${p('sheet')} is full`;
    const ours: Named = (p) => `Sheet ${p('sheet')} đã đầy`;
    expect(
      compare(
        { a: 'Đóng', b: (count: number) => `${String(count)} lỗi`, c: { d: ours, e: '' } },
        { a: 'Close', b: many, c: { d: named, e: '' } },
      ),
    ).toEqual([]);
  });

  it('a key that one of them lacks', () => {
    expect(compare({ a: { b: 'Đóng' } }, { a: { c: 'Close' } })).toEqual([
      'a.c: not in vi',
      'a.b: not in en',
    ]);
  });

  it('a text that was not translated, unless it may be alike', () => {
    expect(compare({ a: 'Excel' }, { a: 'Excel' })).toEqual(['a: not translated']);
    expect(compareCatalogues({ a: 'Excel' }, { a: 'Excel' }, new Set(['a']))).toEqual([]);
    const count = (done: number, total: number): string => `${String(done)}/${String(total)}`;
    expect(compare({ a: count }, { a: count })).toEqual([]);
  });

  it('English that was left over', () => {
    expect(compare({ a: 'Đóng the sổ' }, { a: 'Close the book' })).toEqual([
      'a: English left in vi (“the”)',
    ]);
    const ours: Named = (p) => `Có ${p('count')} and ${p('total')}`;
    const theirs: Named = (p) => `${p('count')} of ${p('total')}`;
    expect(compare({ a: ours }, { a: theirs })).toEqual(['a: English left in vi (“and”)']);
  });

  it('a value that only one of them says', () => {
    const ours: Named = (p) => `Thiếu ${p('count')}`;
    const theirs: Named = (p) => `${p('count')} missing on ${p('sheet')}`;
    expect(compare({ a: ours }, { a: theirs })).toEqual(['a: sheet is used in en only']);
    const vi = (one: string, two: string): string => `Đã nhập ${one}${two === '' ? '' : ''}`;
    const en = (one: string, two: string): string => `Imported ${one} from ${two}`;
    expect(compare({ b: vi }, { b: en })).toEqual(['b: parameter 2 is used in en only']);
  });

  it('a text where the other has a function', () => {
    expect(compare({ a: 'Đóng' }, { a: (n: number) => `Close ${String(n)}` })).toEqual([
      'a: a text in one language, not in the other',
    ]);
  });
});

it('looks into every catalogue of the project', () => {
  const { failures, findings, pane } = wordsFor('vi');
  const english = wordsFor('en');
  expect(
    compare({ failures, findings, pane }, { ...english, language: 'x' }).length,
  ).toBeGreaterThan(0);
  expect(
    compare(
      { failures, findings, pane },
      { failures: english.failures, findings: english.findings, pane: english.pane },
    ),
  ).toEqual([]);
});
