import { before, change } from '../row-changes';
import {
  CODE,
  findingsOf,
  form,
  kindsOf,
  recognise,
  regulation,
  SELF,
  TITLE,
  type Row,
} from '../sample-book';

const row = (
  title: string,
  self: Row[number],
  more: Partial<Record<number, Row[number]>> = {},
): Row =>
  [0, 1, 2, 3, 4, 5, 6].map((at) => more[at] ?? (at === TITLE ? title : at === SELF ? self : null));
const DAY = { value: 44_145, numberFormat: 'dd/mm/yyyy' };
const SUM = regulation.leaves
  .filter(({ code }) => code.startsWith('I.1.'))
  .reduce((sum, { max }) => sum + max.toNumber() - 0.1, 0);

describe('a row that no criterion takes', () => {
  const kinds = (self: Row[number], where = 'II') =>
    kindsOf(recognise([form({ rows: before(where, row('Việc của đơn vị', self)) })]));

  it.each<[string, Row[number], readonly string[]]>([
    ['a score', 2, ['unknownRow']],
    ['a score as text', '2,5', ['unknownRow']],
    ['nought', 0, ['unknownRow']],
    ['a day', DAY, ['unknownRow']],
    ['words', 'Đạt', []],
    ['nothing', null, []],
    ['half of another score', { value: 2, formula: 'F8/2' }, ['unknownRow']],
    ['another score again', { value: 2, formula: 'F8' }, []],
    ['a sum of others', { value: 9, formula: 'SUM(F7:F9)' }, []],
    ['a sum of other columns', { value: 9, formula: 'SUM(D7:D9)' }, ['unknownRow']],
    ['a sum of another sheet', { value: 9, formula: 'SUM(Sheet2!F7:F9)' }, ['unknownRow']],
  ])('with %s', (_, self, expected) => {
    expect(kinds(self)).toEqual(expected);
  });

  it('is shown with all that its answer needs', () => {
    const rows = before('II', row('Việc của đơn vị', '2,5', { [CODE]: 'Z.9', 6: 'Công văn số 5' }));
    const [found] = findingsOf([form({ rows })], 'unknownRow');
    expect(found).toMatchObject({
      raw: '2,5',
      params: { title: 'Việc của đơn vị', value: '2,5' },
      place: { cell: expect.stringMatching(/^F\d+$/) as unknown },
    });
    expect(String(found?.params.asked)).toContain('Việc của đơn vị');
    const bare = before('II', row('', 2, { [CODE]: 'Z.9' }));
    expect(findingsOf([form({ rows: bare })], 'unknownRow')[0]?.params.title).toBe('Z.9');
  });
});

describe('under the table', () => {
  const below = (self: Row[number]) =>
    kindsOf(recognise([form({ below: [row('Người lập biểu', self)] })]));

  it('a day beside a signature is no score, another number is', () => {
    expect(below(DAY)).toEqual([]);
    expect(below(45_000)).toEqual(['unknownRow']);
    expect(below(3)).toEqual(['unknownRow']);
  });
});

describe('rows under a criterion', () => {
  const scored = (self: Row[number], parts: readonly Row[number][]) => {
    const rows = (all: Map<string, Row>): void => {
      change('I.1.2', (own) => (own[SELF] = self))(all);
      parts.forEach((part, n) => {
        before(n === 0 ? 'I.1.3' : `part ${String(n - 1)}`, row(`Việc ${String(n)}`, part))(all);
        const entries = [...all];
        all.clear();
        for (const [key, value] of entries) {
          const name =
            key === 'before I.1.3' || key.startsWith('before part') ? `part ${String(n)}` : key;
          all.set(name, value);
        }
      });
    };
    return kindsOf(recognise([form({ rows })])).filter((kind) => kind === 'unknownRow');
  };

  it('are its parts where they give its very score together', () => {
    expect(scored(3.5, [1.5, 2])).toEqual([]);
    expect(scored(3.5, [1.5, 1])).toHaveLength(2);
    expect(scored(3.5, [3.5])).toHaveLength(1);
    expect(scored('x', [1.5, 2])).toHaveLength(2);
  });

  it('are what its formula adds up', () => {
    expect(scored({ value: 3, formula: 'SUM(F9:F10)' }, [1, 1])).toEqual([]);
    expect(scored({ value: 3, formula: 'F9+F10' }, [1, 1])).toEqual([]);
    expect(scored({ value: 3, formula: 'F10' }, [1, 1])).toHaveLength(1);
  });
});

describe('a section that adds up rows of nobody too', () => {
  const kinds = (sum: number, rows: (all: Map<string, Row>) => void) =>
    kindsOf(
      recognise([
        form({
          rows: (all) => {
            change('I.1', (own) => (own[SELF] = sum))(all);
            rows(all);
          },
        }),
      ]),
    );

  it('an unknown row', () => {
    const rows = before('I.2', row('Việc của đơn vị', 2));
    expect(kinds(SUM + 2, rows)).toEqual(['unknownRow']);
    expect(kinds(SUM, rows)).toEqual(['unknownRow']);
    expect(kinds(SUM - 2, rows)).toEqual(['unknownRow', 'subtotalDiffers']);
  });

  it('a criterion that comes twice', () => {
    const again = regulation.find('I.1.2');
    const rows = before('I.2', row(again?.title ?? '', 2, { [CODE]: 'I.1.2' }));
    expect(kinds(SUM + 2, rows)).toEqual(['duplicateCriterion']);
    expect(kinds(SUM - 2, rows)).toEqual(['duplicateCriterion', 'subtotalDiffers']);
  });
});
