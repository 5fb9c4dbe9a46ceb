import { ambiguousColumn } from '../../../../src/intake/recognise/columns/ambiguous-column';
import type { AmbiguousColumn } from '../../../../src/intake/recognise/columns/column-map';
import { SheetView } from '../../../../src/intake/recognise/sheet-view';
import { gridOf } from '../grid-of';

const heading = (column: number, text: string) => ({
  column,
  lastColumn: column,
  text,
  reading: { kind: 'none' as const },
  captioned: false,
});

function told(texts: readonly string[], hiddenColumns: readonly number[] = [], blank?: true) {
  const column: AmbiguousColumn = {
    meaning: 'self',
    headings: texts.map((text, index) => heading(index + 3, text)),
    ...(blank ? { blank } : {}),
  };
  return ambiguousColumn(
    new SheetView('a.xlsx', gridOf([['x']], { name: 'Phiếu', hiddenColumns })),
    4,
    column,
  );
}

it('two headings are shown with their cells, and what will be asked', () => {
  expect(told(['Vòng 1', 'Vòng 2'])).toMatchObject({
    kind: 'noScoringTable',
    place: { file: 'a.xlsx', sheet: 'Phiếu', cell: 'D5' },
    raw: 'Vòng 1 | Vòng 2',
  });
  expect(told(['Vòng 1', 'Vòng 2']).params).toEqual({
    reason: 'ambiguousColumn',
    column: 'self',
    headings: ['Vòng 1', 'Vòng 2'],
    cells: ['D5', 'E5'],
    asked: 'Điểm tự chấm: Vòng 1 | Vòng 2',
  });
});

it.each([
  [[], undefined],
  [[0, 7], undefined],
  [[3], ['D5']],
  [[4], ['E5']],
  [
    [3, 4],
    ['D5', 'E5'],
  ],
])('of hidden columns %j it says: %j', (hiddenColumns, hidden) => {
  expect(told(['Vòng 1', 'Vòng 2'], hiddenColumns).params.hidden).toEqual(hidden);
});

it.each([
  [['Tự chấm', 'Tự chấm'], 'yes'],
  [['Tự chấm', 'TỰ  CHẤM:'], 'yes'],
  [['Tự chấm', 'Vòng 2', 'Tự chấm'], 'yes'],
  [['Tự chấm', 'Tự chấm 2'], undefined],
])('%j read alike: %s', (texts, alike) => {
  expect(told(texts).params.alike).toBe(alike);
});

it('a blank one is told from those that are filled in', () => {
  expect(told(['Tự chấm', 'Cụm chấm', 'Thẩm định'], [], true).params).toMatchObject({
    blank: 'Tự chấm',
    filled: ['Cụm chấm', 'Thẩm định'],
  });
});
