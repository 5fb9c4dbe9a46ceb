import { absentCriteria } from '../../../../src/intake/recognise/checks/check-sheet';
import type { Match, Matching } from '../../../../src/intake/recognise/criteria/match-criteria';
import { regulationOf, unitOf } from '../../../domain/builders';
import { before, change } from '../row-changes';
import {
  CODE,
  findingsOf,
  form,
  kindsOf,
  MAX,
  recognise,
  regulation,
  RESULT,
  SELF,
  type Row,
} from '../sample-book';

const NOTHING: Matching = {
  matches: [],
  doubts: [],
  duplicates: [],
  unmatched: [],
  ignored: [],
  remembered: [],
};

describe('criteria that a table has not', () => {
  const row: Match['row'] = {
    row: 5,
    columns: { evidence: [], unitNote: [] },
    code: '',
    numericCode: false,
    order: '',
    title: '',
    max: undefined,
    self: undefined,
  };
  const criterion = (code: string) => {
    const found = regulation.find(code);
    if (!found) throw new Error(code);
    return found;
  };
  const codes = (matching: Partial<Matching>) =>
    absentCriteria(regulation, { ...NOTHING, ...matching }, undefined).map(({ code }) => code);
  const all = regulation.leaves.map(({ code }) => code);

  it('are all but those that the add-in scores by itself', () => {
    expect(codes({})).toEqual(all.filter((code) => code !== 'T.1'));
  });

  it('are not those that a row was read as, or may be', () => {
    const matches = [{ row, criterion: criterion('I.1.1'), by: 'code' as const }];
    const doubts = [{ row, candidates: [criterion('II.1'), criterion('III.3')] }];
    expect(codes({ matches, doubts })).toEqual(
      all.filter((code) => !['I.1.1', 'II.1', 'III.3', 'T.1'].includes(code)),
    );
  });

  it('are not those that the unit owes nothing for', () => {
    const own = regulationOf({
      criteria: [
        ['I', 'Nhóm', '10'],
        ['I.1', 'Tiêu chí', '6'],
        ['I.2', 'Tiêu chí', '4', '', '', 'Trừ nhóm Quỹ'],
      ],
    });
    const absent = (unit: Parameters<typeof absentCriteria>[2]) =>
      absentCriteria(own, NOTHING, unit).map(({ code }) => code);
    expect(absent(undefined)).toEqual(['I.1', 'I.2']);
    expect(absent(unitOf('A', { group: 'Sở' }))).toEqual(['I.1', 'I.2']);
    expect(absent(unitOf('B', { group: 'Quỹ' }))).toEqual(['I.1']);
  });
});

describe('what is said once of a sheet', () => {
  it('stands at no cell', () => {
    const rows = (all: Map<string, Row>): void => {
      all.delete('II.2.2');
      change('I.4.1', (row) => (row[CODE] = null))(all);
    };
    expect(recognise([form({ rows })])[0]?.findings).toMatchObject([
      {
        kind: 'matchedByText',
        place: { file: 'phieu.xlsx', sheet: 'Sheet1', cell: null },
        params: { count: 1 },
      },
      {
        kind: 'criterionAbsent',
        place: { file: 'phieu.xlsx', sheet: 'Sheet1', cell: null },
        params: { codes: ['II.2.2'], count: 1 },
      },
    ]);
  });

  it('a section that is found by its words is no matter', () => {
    const rows = change('I.4', (row) => (row[CODE] = null));
    expect(kindsOf(recognise([form({ rows })]))).toEqual([]);
  });
});

describe('figures that nobody sees', () => {
  const hidden = (change: Parameters<typeof form>[0]) =>
    findingsOf([form(change)], 'hiddenFigures').map(({ place, params }) => [
      place.cell,
      params.count,
    ]);

  it('begin with the topmost, whatever row it is', () => {
    const rows = before('I.1.2', ['', '', 'Việc của đơn vị', null, null, 1.5, null]);
    expect(hidden({ rows, options: { hiddenRows: [9, 7] } })).toEqual([['F8', 2]]);
  });

  it('are scores, results and targets of hidden rows, and no figure that explains', () => {
    const rows = change('I.1.1', (row) => {
      [row[RESULT], row[SELF], row[6]] = [7, 2.5, 12];
    });
    expect(hidden({ rows, options: { hiddenRows: [6] } })).toEqual([['E7', 2]]);
  });

  it('are counted to the last criterion, not below it', () => {
    const last = form().rowCount - 1;
    const below: Row[] = [['', '', 'Người lập', null, null, 5, null]];
    expect(hidden({ below, options: { hiddenRows: [last] } })).toEqual([
      [`F${String(last + 1)}`, 1],
    ]);
    expect(hidden({ below, options: { hiddenRows: [last + 1] } })).toEqual([]);
  });

  it('are all in a hidden column, but for what the regulation says too', () => {
    const rows = (all: Map<string, Row>): void => {
      change('I.1.1', (row) => (row[6] = 12))(all);
      change('I.1.2', (row) => (row[6] = 'Quyết định số 5'))(all);
    };
    expect(hidden({ rows, options: { hiddenColumns: [0, 1, 3, 6] } })).toEqual([['G7', 1]]);
    expect(hidden({ options: { hiddenColumns: [0, 1, 3] } })).toEqual([]);
  });

  it('are found without columns of codes, orders or maxima', () => {
    const without = [CODE, 1, MAX];
    expect(hidden({ without, options: { hiddenColumns: [2] } })).toEqual([['C7', 38]]);
  });

  it('count once where row and column are hidden', () => {
    const options = { hiddenRows: [6], hiddenColumns: [SELF] };
    expect(hidden({ options })).toEqual([['F7', 38]]);
  });

  it('are in none of the columns of a form where everything is seen', () => {
    expect(hidden({ options: { hiddenRows: [0, 3] } })).toEqual([]);
  });
});

describe('letters and accents that are stored apart', () => {
  const place = (above: readonly Row[]) =>
    findingsOf([form({ above })], 'decomposedText').map(({ place: { cell } }) => cell);

  it('are said at the first cell', () => {
    const apart = 'Phú Yên'.normalize('NFD');
    expect(place([['SNV Phú Yên'], ['NĂM 2020', apart], [apart]])).toEqual(['B2']);
  });

  it('are no matter where there is no such letter', () => {
    expect(place([['SNV Phú Yên'], ['NĂM 2020', 'x\u0301']])).toEqual([]);
  });
});
