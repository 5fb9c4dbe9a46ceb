import { withFileFindings } from '../../../src/intake/recognise/file-findings';
import { gridOf } from './grid-of';
import { change } from './row-changes';
import {
  findingsOf,
  form,
  HEADINGS,
  kindsOf,
  recognise,
  regulation,
  RESULT,
  SELF,
  selfOf,
  type Row,
} from './sample-book';

type Rows = Map<string, Row>;

const SECTIONS = [['I', 'II'], ['III'], ['IV', 'V', 'T', 'P']];

function sectionOf(code: string): string {
  return code.split('.')[0] ?? '';
}

const EVIDENCE = 6;

function onlyLeaf(leaf: string) {
  const rows = (all: Rows): void => {
    for (const code of [...all.keys()]) if (code !== leaf) all.delete(code);
  };
  return form({ rows, options: { name: 'Phòng một người' } });
}

/** Only the rows of some sections; `whole`: the others stay, without a score. */
function department(sections: readonly string[], whole = false, edit?: (rows: Rows) => void) {
  const rows = (all: Rows): void => {
    for (const [code, row] of all) {
      if (sections.includes(sectionOf(code))) continue;
      if (whole) row[SELF] = null;
      else all.delete(code);
    }
    edit?.(all);
  };
  return form({ rows, options: { name: `Phòng ${sections.join()}` } });
}

describe('one form over several sheets', () => {
  it.each([
    ['the rows of each department', false],
    ['the whole form for each department', true],
  ])('is read together: %s', (_, whole) => {
    const sheets = recognise(SECTIONS.map((sections) => department(sections, whole)));
    expect(sheets).toHaveLength(1);
    expect(kindsOf(sheets)).toEqual(['sheetsJoined']);
    expect(sheets[0]?.sheet).toBe('Phòng I,II; Phòng III; Phòng IV,V,T,P');
    expect(sheets[0]?.rows.filter(({ self }) => self !== null)).toHaveLength(38);
    expect(
      sheets[0]?.rows.find(({ criterion }) => criterion === 'III.3')?.self?.place,
    ).toMatchObject({
      sheet: 'Phòng III',
    });
  });

  it('misses only what stands in none of them', () => {
    const grids = SECTIONS.slice(1).map((sections) => department(sections));
    const [absent] = findingsOf(grids, 'criterionAbsent');
    const first = regulation.leaves.filter(({ code }) => ['I', 'II'].includes(sectionOf(code)));
    expect(absent?.params['codes']).toEqual(first.map(({ code }) => code));
  });

  it('says where two departments give two scores, and not where they give the same', () => {
    const again = (score: number) => (rows: Rows) => {
      const row = rows.get('I.2.2');
      rows.set('I.2.2', row ?? ['I.2.2', 'b)', null, 2, null, score, null]);
    };
    const [first = [], ...rest] = SECTIONS;
    const grids = (score: number) => [
      department(first),
      ...rest.map((sections) => department(sections, false, again(score))).slice(0, 1),
    ];
    expect(findingsOf(grids(1.9), 'duplicateCriterion')).toEqual([]);
    expect(findingsOf(grids(0.5), 'duplicateCriterion')[0]).toMatchObject({
      criterion: 'I.2.2',
      params: { value: '0.5', firstValue: '1.9' },
    });
    expect(selfOf(recognise(grids(0.5)), 'I.2.2')).toBe(1.9);
  });

  it('is not made of two copies', () => {
    const sheets = recognise([form(), form({ options: { name: 'Bản 2' } })]);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Sheet1', 'Bản 2']);
    expect(kindsOf(sheets)).toEqual([]);
  });

  it('takes in a department of a single criterion', () => {
    const sheets = recognise([form({ rows: (all) => all.delete('I.2.2') }), onlyLeaf('I.2.2')]);
    expect(kindsOf(sheets)).toEqual(['sheetsJoined']);
    expect(selfOf(sheets, 'I.2.2')).toBe(1.9);
  });

  it('names a sheet of a single criterion that goes with no other', () => {
    const sheets = recognise([
      form({ above: [['SỞ NỘI VỤ TỈNH GIA LAI'], ['PHIẾU TỰ CHẤM ĐIỂM NĂM 2020']] }),
      onlyLeaf('I.2.2'),
    ]);
    expect(sheets.map(({ unit, sheet }) => [unit, sheet])).toEqual([
      ['GL', 'Sheet1'],
      ['PY', 'Phòng một người'],
    ]);
    expect(sheets[1]?.rows).toEqual([]);
    expect(sheets[1]?.findings).toMatchObject([
      {
        kind: 'noScoringTable',
        place: { sheet: 'Phòng một người' },
        params: { reason: 'singleCriterion' },
      },
    ]);
  });

  it('is silent about covers, notes and a summary by section', () => {
    const cover = gridOf([['SỞ NỘI VỤ TỈNH PHÚ YÊN'], ['HỒ SƠ CHẤM ĐIỂM']], { name: 'Bìa' });
    const note = form({
      options: { name: 'Ghi chú' },
      rows: (all) => {
        for (const [code, row] of all) {
          row[SELF] = null;
          if (code !== 'I.2.2') all.delete(code);
        }
      },
    });
    const sums = form({
      options: { name: 'Tổng hợp' },
      rows: (all) => {
        for (const [code, row] of all) {
          row[SELF] = 1;
          if (code.includes('.') && code !== 'T.1' && code !== 'T.2') all.delete(code);
        }
      },
    });
    expect(kindsOf(recognise([cover, form(), note, sums]))).toEqual([]);
  });

  it('leaves out the empty form beside the filled one', () => {
    const empty = form({
      options: { name: 'Mẫu' },
      rows: (all) => {
        for (const row of all.values()) row[SELF] = null;
      },
    });
    const sheets = recognise([empty, form()]);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Sheet1']);
    expect(kindsOf(sheets)).toEqual([]);
    expect(kindsOf(recognise([empty]))).toEqual([]);
  });

  it.each([
    ['half a year', [['Đơn vị: SNV Phú Yên'], ['PHIẾU TỰ CHẤM ĐIỂM 6 THÁNG ĐẦU NĂM 2020']], 'P6'],
    ['another year', [['Đơn vị: SNV Phú Yên'], ['PHIẾU TỰ CHẤM ĐIỂM NĂM 2019']], 'Cũ'],
    ['the example', [['CÁCH GHI PHIẾU']], 'Hướng dẫn'],
  ])('takes this year’s form, not that of %s, and says so', (_, above, name) => {
    const other = form({ above, options: { name } });
    const sheets = recognise([other, form()], 'Phú Yên.xlsx');
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Sheet1']);
    expect(kindsOf(sheets)).toEqual(['otherFormLeft']);
    expect(sheets[0]?.findings[0]).toMatchObject({
      unit: 'PY',
      place: { sheet: name },
      params: { sheet: name, taken: 'Sheet1' },
    });
    expect(kindsOf(recognise([other], 'Phú Yên.xlsx'))).toHaveLength(1);
  });

  it('names a department whose score column nobody can tell', () => {
    const [first = [], second = [], third = []] = SECTIONS;
    const twoScores = form({
      options: { name: 'Phòng hai cột' },
      headings: [[...HEADINGS.slice(0, -1), 'Tự chấm']],
      rows: (all) => {
        for (const [code, row] of all) {
          row[6] = 0.5;
          if (!third.includes(sectionOf(code))) all.delete(code);
        }
      },
    });
    const sheets = recognise([department(first), department(second), twoScores]);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Phòng I,II; Phòng III', 'Phòng hai cột']);
    expect(sheets[1]?.findings).toMatchObject([
      { kind: 'noScoringTable', unit: 'PY', params: { reason: 'ambiguousColumn' } },
    ]);
  });

  it('takes the result from one sheet and the score from another', () => {
    const result = form({
      options: { name: 'Kết quả' },
      rows: (all) => {
        for (const row of all.values()) row[SELF] = null;
        change('I.2.2', (row) => (row[RESULT] = 'Có'))(all);
        change('I.2.2', (row) => (row[EVIDENCE] = 'Kế hoạch số 5'))(all);
      },
    });
    const [sheet] = recognise([result, form({ options: { name: 'Điểm' } })]);
    expect(sheet?.rows.find(({ criterion }) => criterion === 'I.2.2')).toMatchObject({
      result: { value: 'Có', place: { sheet: 'Kết quả' } },
      self: { value: 1.9, place: { sheet: 'Điểm' } },
      places: { result: { sheet: 'Kết quả' }, self: { sheet: 'Điểm' } },
      evidence: 'Kế hoạch số 5',
    });
  });

  it('has its findings on a sheet that there is', () => {
    const grids = SECTIONS.map((sections) => department(sections));
    const quiet = { externalLinks: true, macros: false, warnings: [] };
    const [sheet] = withFileFindings(recognise(grids), quiet);
    expect(sheet?.findings.at(-1)).toMatchObject({
      kind: 'externalLinks',
      place: { sheet: 'Phòng I,II', cell: null },
    });
  });

  it('tells nobody else of trouble on one of its sheets', () => {
    const grids = SECTIONS.map((sections) => department(sections));
    const other = form({ above: [['SỞ NỘI VỤ TỈNH GIA LAI'], ['NĂM 2020']] });
    const sheets = withFileFindings(recognise([...grids, other]), {
      externalLinks: false,
      macros: false,
      warnings: [{ kind: 'brokenValue', sheet: 'Phòng III', count: 1 }],
    });
    const told = sheets.filter(({ findings }) =>
      findings.some(({ kind }) => kind === 'fileTrouble'),
    );
    expect(told.map(({ unit }) => unit)).toEqual(['PY']);
  });
});
