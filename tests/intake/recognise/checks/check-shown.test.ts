import { change } from '../row-changes';
import { findingsOf, form, kindsOf, recognise, RESULT, SELF, type Row } from '../sample-book';

type Cell = Row[number];

function scored(scores: Readonly<Record<string, Cell>>) {
  return form({
    rows: (all) => {
      for (const [code, cell] of Object.entries(scores)) {
        change(code, (row) => (row[SELF] = cell))(all);
      }
    },
  });
}

const shownRounded = (cell: Cell) => findingsOf([scored({ 'I.1.2': cell })], 'shownRounded');

describe('scores that show less than they hold', () => {
  it('are said once, at the first of them, with their number', () => {
    const cell = (value: number) => ({ value, numberFormat: '0.0' });
    const grid = scored({ 'I.1.2': cell(3.46), 'II.1': cell(4.25), 'II.3': cell(3.5) });
    expect(findingsOf([grid], 'shownRounded')).toMatchObject([
      {
        criterion: 'I.1.2',
        place: { cell: 'F8' },
        raw: '3.5',
        stored: '3.46',
        params: { shown: '3.5', stored: '3.46', count: 2 },
      },
    ]);
  });

  it.each<[string, number, string]>([
    ['0', 3.46, '3'],
    ['#', 3.46, '3'],
    ['#,##0', 3.46, '3'],
    [' 0.0 ', 3.46, '3.5'],
    ['0.0?', 3.464, '3.46'],
    ['0.0#', 3.464, '3.46'],
    ['#,#.00', 3.464, '3.46'],
    ['00.0', 3.46, '3.5'],
    ['0.0;[Red]-0.00', 3.46, '3.5'],
  ])('under the format “%s” %d shows %s', (numberFormat, value, shown) => {
    expect(shownRounded({ value, numberFormat })).toMatchObject([{ raw: shown }]);
  });

  it.each(['?0', '0x0', '0.', '0.0E+00', '0 0', '@', ';', '# ?/?', '.0', '0.0.0'])(
    'under the format “%s” nobody can say what is shown',
    (numberFormat) => {
      expect(shownRounded({ value: 3.46, numberFormat })).toEqual([]);
    },
  );

  it('a text has no format, and a section no score of its own', () => {
    expect(shownRounded({ value: '3.46', numberFormat: '0.0' })).toEqual([]);
    const section = form({
      rows: change('I.1', (row) => (row[SELF] = { value: 9.7, numberFormat: '0' })),
    });
    expect(findingsOf([section], 'shownRounded')).toEqual([]);
    const result = form({
      rows: change('I.1.2', (row) => (row[RESULT] = { value: 3.46, numberFormat: '0.0' })),
    });
    expect(kindsOf(recognise([result]))).toEqual([]);
  });

  it('a format longer than Excel takes says nothing; one just as long does', () => {
    const long = (length: number) => '0.0'.padStart(length, '#');
    expect(shownRounded({ value: 3.46, numberFormat: long(255) })).toHaveLength(1);
    expect(shownRounded({ value: 3.46, numberFormat: long(256) })).toEqual([]);
  });

  it('more decimals than there can be show everything', () => {
    const numberFormat = `0.${'0'.repeat(120)}`;
    expect(shownRounded({ value: 3.46, numberFormat })).toEqual([]);
  });
});
