import { fold } from '../../../../src/domain/text/fold';
import { isPointsBeside } from '../../../../src/intake/recognise/checks/check-points-beside';
import { findingsOf, form, HEADINGS, SELF, type Row } from '../sample-book';

const BESIDE = HEADINGS.length;

/** A column behind the others, with what stands in it by criterion. */
function beside(
  heading: string,
  cells: Readonly<Record<string, Row[number]>>,
  more: readonly string[] = [],
) {
  return form({
    headings: [[...HEADINGS, heading, ...more]],
    rows: (all) => {
      for (const [code, cell] of Object.entries(cells)) {
        const row = all.get(code) ?? [];
        row[BESIDE] = cell;
      }
    },
  });
}

const found = (...args: Parameters<typeof beside>) => findingsOf([beside(...args)], 'pointsBeside');

describe('a heading of bonus or deducted points', () => {
  it.each([
    'Điểm thưởng',
    'Điểm cộng',
    'Điểm trừ',
    'ĐIỂM PHẠT',
    'Số điểm trừ',
    'Tự chấm điểm thưởng',
    'Tự đánh giá điểm cộng',
    'Điểm tự chấm điểm thưởng',
    'Đơn vị tự chấm số điểm trừ',
    'Điểm đơn vị tự đánh giá điểm trừ',
    'Điểm thưởng (nếu có)',
  ])('%s', (heading) => {
    expect(isPointsBeside(fold(heading))).toBe(true);
  });

  it.each([
    'Điểm tự chấm',
    'Thưởng',
    'Lý do điểm trừ',
    'Điểm cộngx',
    'Đơn vị điểm trừ',
    'Điểm tối đa',
    'Điểm',
  ])('not %s', (heading) => {
    expect(isPointsBeside(fold(heading))).toBe(false);
  });
});

describe('points beside the scores', () => {
  it('are said once for their column, at the first, with the criteria that have some', () => {
    expect(found('Điểm thưởng', { 'I.1.2': 0.5, 'I.1.1': null, 'II.1': '1,5' })).toMatchObject([
      {
        place: { cell: 'H8' },
        raw: '0.5',
        params: { heading: 'Điểm thưởng', codes: ['I.1.2', 'II.1'] },
      },
    ]);
  });

  it('of nought or in words are none', () => {
    expect(found('Điểm trừ', { 'I.1.2': 0, 'II.1': 'không có', 'II.3': null })).toEqual([]);
    expect(found('Điểm trừ', { 'I.1.2': 0, 'II.1': -1 })).toMatchObject([
      { raw: '-1', params: { codes: ['II.1'] } },
    ]);
  });

  it('of a section are its sum', () => {
    expect(found('Điểm thưởng', { 'I.1': 0.5 })).toEqual([]);
  });

  it('under another heading are another thing', () => {
    expect(found('Lý do', { 'I.1.2': 0.5 })).toEqual([]);
  });

  it('are told of each column', () => {
    const grid = beside('Điểm thưởng', { 'I.1.2': 0.5 }, ['Điểm trừ']);
    const cells = new Map(grid.cells);
    cells.set(7, new Map(grid.cells.get(7)).set(BESIDE + 1, { kind: 'number', value: 1 }));
    expect(
      findingsOf([{ ...grid, cells }], 'pointsBeside').map(({ params }) => params.heading),
    ).toEqual(['Điểm thưởng', 'Điểm trừ']);
  });

  it('are part of the score where a column says what is left', () => {
    const rows = (all: Map<string, Row>): void => {
      const row = all.get('I.1.2') ?? [];
      [row[BESIDE], row[BESIDE + 1]] = [0.5, row[SELF]];
    };
    const headings = [[...HEADINGS, 'Điểm trừ', 'Điểm còn lại']];
    expect(findingsOf([form({ headings, rows })], 'pointsBeside')).toEqual([]);
  });
});

it('a heading that comes again on the next page has its own rows', () => {
  const rows = (all: Map<string, Row>): void => {
    const entries = [...all];
    all.clear();
    for (const [code, row] of entries) {
      if (code === 'III') all.set('again', [...HEADINGS, 'Điểm thưởng']);
      if (code === 'I.1.2') row[BESIDE] = 0.5;
      if (code === 'III.3') row[BESIDE] = 1;
      all.set(code, row);
    }
  };
  const headings = [[...HEADINGS, 'Điểm cộng']];
  expect(findingsOf([form({ headings, rows })], 'pointsBeside')).toMatchObject([
    { params: { heading: 'Điểm cộng', codes: ['I.1.2'] } },
    { params: { heading: 'Điểm thưởng', codes: ['III.3'] } },
  ]);
});
