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

  it('is seen where half of the maxima are left out, and not where more are', () => {
    const found = (count: number) => {
      const rows = (all: Map<string, Row>): void => {
        const leaves = [...all.values()].filter((row) => row[SELF] !== null);
        for (const row of leaves.slice(0, count)) {
          [row[MAX], row[SELF], row[NEXT]] = [null, row[MAX], 1];
        }
      };
      return findingsOf([form({ rows })], 'rowShifted').length;
    };
    expect(found(19)).toBe(19);
    expect(found(20)).toBe(0);
  });

  it('is no row of a section, whose maximum may be left out', () => {
    const rows = (all: Map<string, Row>): void => {
      const row = all.get('I.1') ?? [];
      [row[MAX], row[SELF], row[NEXT]] = [null, 10, 9];
    };
    expect(findingsOf([form({ rows })], 'rowShifted')).toEqual([]);
  });

  it('stands where its score stands', () => {
    const rows = (all: Map<string, Row>): void => {
      const row = all.get('II.1') ?? [];
      [row[MAX], row[SELF], row[NEXT]] = [null, 5, 0];
    };
    const cell = form({ rows });
    expect(findingsOf([cell], 'rowShifted')).toMatchObject([
      { unit: 'PY', place: { cell: 'F28' }, params: { next: '0' } },
    ]);
  });
});
