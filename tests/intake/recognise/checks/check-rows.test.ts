import { before, change } from '../row-changes';
import {
  CODE,
  findingsOf,
  form,
  kindsOf,
  MAX,
  ORDER,
  recognise,
  RESULT,
  SELF,
  TITLE,
  type Row,
} from '../sample-book';

type Cell = Row[number];
type Rows = Map<string, Row>;

const EVIDENCE = 6;
/** Where a row in front of I.1.2 stands. */
const PLACE = { file: 'phieu.xlsx', sheet: 'Sheet1', cell: 'F8' };

function rowOf(title: string, self: Cell, more: Readonly<Record<number, Cell>> = {}): Row {
  const row: Row = [null, null, title, null, null, self, null];
  for (const [column, cell] of Object.entries(more)) row[Number(column)] = cell;
  return row;
}

const unknown = (rows: (all: Rows) => void, below: readonly Row[] = []) =>
  findingsOf([form({ rows, below })], 'unknownRow');
const unknownRow = (row: Row) => unknown(before('I.1.2', row));

describe('a row that nobody knows', () => {
  it('is shown with its code, its words, its score, and whether there is more', () => {
    const row = rowOf('Ủng hộ quỹ vì người nghèo', '1,5', { [CODE]: 'Z.9' });
    expect(unknownRow(row)).toMatchObject([
      {
        place: PLACE,
        raw: '1,5',
        params: {
          title: 'Ủng hộ quỹ vì người nghèo',
          value: '1,5',
          asked: 'Z.9 Ủng hộ quỹ vì người nghèo = “1,5”',
        },
      },
    ]);
  });

  it.each<[number, Cell, boolean]>([
    [RESULT, 7, true],
    [RESULT, 'Có', true],
    [EVIDENCE, 'Công văn số 5', true],
    [EVIDENCE, ' ', false],
    [MAX, 2, false],
    [ORDER, 'e)', false],
  ])('column %d with %j says more: %s', (column, cell, more) => {
    const [found] = unknownRow(rowOf('Ủng hộ quỹ vì người nghèo', 1, { [column]: cell }));
    expect(String(found?.params.asked).endsWith(' …')).toBe(more);
  });

  it('that carries a sum from page to page is none', () => {
    expect(unknownRow(rowOf('Cộng chuyển trang sau', 12))).toEqual([]);
  });

  it('that is a total is checked as one', () => {
    expect(unknownRow(rowOf('Tổng cộng', 12))).toEqual([]);
  });

  it.each([
    ['=F7', 'F7', 0],
    ['=$F$7', '$F$7', 0],
    ['=F7*2', 'F7*2', 1],
    ['=F7:F7', 'F7:F7', 1],
    ['=F5+F7', 'F5+F7', 0],
    // Its own cell is none of those that it adds up.
    ['=F8', 'F8', 1],
    ['=SUM(F7:F9)', 'SUM(F7:F9)', 1],
    ['=SUM(F9:F10)', 'SUM(F9:F10)', 0],
    ['=SUM(F6:F7)', 'SUM(F6:F7)', 0],
    ['=SUM(F8:F10)', 'SUM(F8:F10)', 1],
    ['=SUM(F6:F8)', 'SUM(F6:F8)', 1],
  ])('with the formula %s: %s unknown %d', (_, formula, count) => {
    expect(unknownRow(rowOf('Phần của đơn vị', { value: 1, formula }))).toHaveLength(count);
  });
});

describe('details that a criterion adds up', () => {
  const summed = (formula: string, owner = 'I.1.1') =>
    unknown((all) => {
      before('I.1.2', rowOf('Trong đó: số hóa', 0.9))(all);
      change(owner, (row) => (row[SELF] = { value: 2.9, formula }))(all);
    });

  it.each([
    ['SUM(F8:F8)', 0],
    ['SUM(F8:F9)', 0],
    ['SUM(F2:F8)', 0],
    ['SUM(F9:F10)', 1],
    ['SUM(F2:F7)', 1],
    ['SUM(E8:E8)', 1],
  ])('%s: unknown %d', (formula, count) => {
    expect(summed(formula)).toHaveLength(count);
  });

  it('are not those of a section: it adds up whatever stands there', () => {
    expect(summed('SUM(F7:F10)', 'I.1')).toHaveLength(1);
  });
});

describe('parts of the criterion above', () => {
  const parts = (owner: string, score: Cell, figures: readonly Cell[]) =>
    unknown((all) => {
      const entries = [...all];
      all.clear();
      for (const [code, row] of entries) {
        all.set(code, row);
        if (code !== owner) continue;
        row[SELF] = score;
        figures.forEach((figure, at) => {
          all.set(`part ${String(at)}`, rowOf(`Việc thứ ${String(at)}`, figure));
        });
      }
    });

  it.each<[Cell, readonly Cell[], number]>([
    [2.5, [1, 1.5], 0],
    [2.5, [1, 1, 0.5], 0],
    [0.3, [0.1, 0.2], 0],
    [2.5, [2.5], 1],
    [2.5, [1, 1.4], 2],
    // What is text adds nothing up.
    [2.5, [2.5, '1'], 0],
    ['2,5', [1, 1.5], 2],
    [null, [1, 1.5], 2],
  ])('%j of %j: unknown %d', (score, figures, count) => {
    expect(parts('I.1.1', score, figures)).toHaveLength(count);
  });

  it('are of one criterion, not of two', () => {
    const found = unknown((all) => {
      change('I.1.1', (row) => (row[SELF] = 2.5))(all);
      before('I.1.2', rowOf('Việc thứ nhất', 1))(all);
      before('I.1.3', rowOf('Việc thứ hai', 1.5))(all);
    });
    expect(found).toHaveLength(2);
  });

  it('are none of a section', () => {
    expect(parts('I.1', 2.5, [1, 1.5])).toHaveLength(2);
  });
});

describe('under the last criterion', () => {
  const sum = [...form().cells.values()].reduce((all, row) => {
    const score = row.get(SELF)?.value;
    if (typeof score !== 'number') return all;
    // The last section is what is deducted.
    return String(row.get(CODE)?.value).startsWith('P') ? all - score : all + score;
  }, 0);
  const DAY = { value: 44_145, numberFormat: 'dd/mm/yyyy' };

  it('the total is known by its figure, whatever it is called', () => {
    expect(unknown(() => undefined, [rowOf('Số điểm đạt được', sum)])).toEqual([]);
    expect(unknown(() => undefined, [rowOf('Số điểm đạt được', sum + 1)])).toHaveLength(1);
  });

  it('a day is of the signature, and above it a figure like another', () => {
    expect(unknown(() => undefined, [rowOf('Người lập biểu', DAY)])).toEqual([]);
    expect(unknown(before('P.2', rowOf('Người lập biểu', DAY)))).toHaveLength(1);
  });
});

describe('what else is said of a row', () => {
  it('a criterion that comes twice shows where the first stands', () => {
    const rows = before('I.1.3', ['I.1.2', 'b)', null, 4, null, '1,5', null]);
    expect(findingsOf([form({ rows })], 'duplicateCriterion')).toMatchObject([
      {
        criterion: 'I.1.2',
        raw: '1,5',
        place: { cell: 'F9' },
        params: { code: 'I.1.2', value: '1,5', firstCell: 'F8', firstValue: '3.9' },
      },
    ]);
  });

  it('a doubt with one candidate names it, and one with two names none', () => {
    const fire = 'Phòng cháy, chữa cháy, bảo vệ trụ sở';
    const one = change('I.4.1', (row) => (row[TITLE] = fire));
    expect(findingsOf([form({ rows: one })], 'ambiguousCriterion')).toMatchObject([
      {
        criterion: 'I.4.1',
        raw: fire,
        params: { title: fire, code: 'I.4.1', value: '1.9', candidates: ['I.4.1'] },
      },
    ]);
    const two = change('I.2.4', (row) => ([row[CODE], row[MAX]] = ['I.1.2', 4]));
    expect(findingsOf([form({ rows: two })], 'ambiguousCriterion')).toMatchObject([
      { criterion: null, params: { candidates: ['I.1.2', 'I.2.4'] } },
    ]);
  });

  it('a maximum that was changed stands in its own column; one that is left out is none', () => {
    const changed = change('I.1.2', (row) => (row[MAX] = '4,5'));
    expect(findingsOf([form({ rows: changed })], 'changedMaximum')).toMatchObject([
      {
        criterion: 'I.1.2',
        place: { cell: 'D8' },
        raw: '4,5',
        stored: '4.5',
        params: { code: 'I.1.2', expected: '4', found: '4.5' },
      },
    ]);
    const left = change('I.1.2', (row) => (row[MAX] = null));
    expect(kindsOf(recognise([form({ rows: left })]))).toEqual([]);
  });
});
