import { change } from '../row-changes';
import { findingsOf, form, kindsOf, MAX, recognise, SELF, type Row } from '../sample-book';

const NEXT = SELF + 1;

function shifted(edit: (row: Row) => void) {
  return form({ rows: change('II.1', edit) });
}

describe('a row that slipped one cell to the right', () => {
  it('is asked about', () => {
    const grid = shifted((row) => {
      [row[MAX], row[SELF], row[NEXT]] = [null, 5, 4.5];
    });
    expect(kindsOf(recognise([grid]))).toEqual(['rowShifted']);
    expect(findingsOf([grid], 'rowShifted')[0]).toMatchObject({
      criterion: 'II.1',
      raw: '5',
      params: { max: '5', next: '4.5' },
    });
  });

  it.each<[string, (row: Row) => void]>([
    ['a maximum that is left out', (row) => ([row[MAX], row[SELF]] = [null, 5])],
    ['another score', (row) => ([row[MAX], row[SELF], row[NEXT]] = [null, 4, 4.5])],
    ['words beside it', (row) => ([row[MAX], row[SELF], row[NEXT]] = [null, 5, 'Báo cáo số 5'])],
    ['a number as evidence', (row) => ([row[SELF], row[NEXT]] = [5, 4.5])],
  ])('is not seen in %s', (_, edit) => {
    expect(kindsOf(recognise([shifted(edit)]))).toEqual([]);
  });

  it('is not seen where no row has its maximum', () => {
    const rows = (all: Map<string, Row>): void => {
      for (const row of all.values()) {
        [row[MAX], row[SELF], row[NEXT]] = [null, row[MAX], row[SELF] === null ? null : 1];
      }
    };
    expect(kindsOf(recognise([form({ rows })]))).not.toContain('rowShifted');
  });
});
