import { area, gridOf } from './grid-of';
import { before, change } from './row-changes';
import {
  CODE,
  findingsOf,
  form,
  kindsOf,
  MAX,
  ORDER,
  recognise,
  regulation,
  RESULT,
  SELF,
  selfOf,
  TITLE,
  type FormChange,
  type Row,
} from './sample-book';

const NO_CODE = { without: [CODE] } satisfies FormChange;

function reorder(code: string, behind: string): (rows: Map<string, Row>) => void {
  return (rows) => {
    const entries = [...rows].filter(([key]) => key !== code);
    const moved = rows.get(code) ?? [];
    rows.clear();
    for (const [key, value] of entries) {
      rows.set(key, value);
      if (key === behind) rows.set(code, moved);
    }
  };
}

describe('a clean sheet', () => {
  it('is read without a word, by code and by text', () => {
    expect(kindsOf(recognise([form()]))).toEqual([]);
    expect(kindsOf(recognise([form(NO_CODE)]))).toEqual(['matchedByText']);
  });

  it('is found without an order column and with neither order nor maximum', () => {
    const [sheet] = recognise([form({ without: [CODE, ORDER, MAX, RESULT] })]);
    expect(sheet?.matched).toEqual({ byCode: 0, byText: 38, absent: 0 });
  });
});

describe('codes', () => {
  it.each([
    ['I.1.1 ', 'I.1.1'],
    ['I. 1. 1', 'I.1.1'],
    ['I,1,1', 'I.1.1'],
    ['i.1.1.', 'I.1.1'],
  ])('%s is read as %s', (written, code) => {
    const sheets = recognise([form({ rows: change(code, (row) => (row[CODE] = written)) })]);
    expect(kindsOf(sheets)).toEqual([]);
    expect(selfOf(sheets, code)).toBe(2.9);
  });

  it('asks where code and words name two criteria, and the maximum is neither’s word for it', () => {
    const rows = change('I.2.4', (row) => {
      row[CODE] = 'I.1.2';
      row[MAX] = 4;
    });
    const sheets = recognise([form({ rows })]);
    const [doubt] = sheets[0]?.findings.filter(({ kind }) => kind === 'ambiguousCriterion') ?? [];
    expect(doubt).toMatchObject({
      unit: 'PY',
      place: { cell: 'F16' },
      params: { candidates: ['I.1.2', 'I.2.4'], code: 'I.1.2', value: '1.9' },
    });
    // Its own row keeps its own code; the doubtful one is nobody's until somebody answers.
    expect(selfOf(sheets, 'I.2.4')).toBeUndefined();
    expect(selfOf(sheets, 'I.1.2')).toBe(3.9);
    expect(kindsOf(sheets)).not.toContain('criterionAbsent');
  });

  it('reads the code and asks where the words speak for nobody', () => {
    const rows = change('I.4.1', (row) => (row[TITLE] = 'Phòng cháy, chữa cháy, bảo vệ trụ sở'));
    const sheets = recognise([form({ rows })]);
    expect(kindsOf(sheets)).toEqual(['ambiguousCriterion']);
    expect(sheets[0]?.findings[0]).toMatchObject({ criterion: 'I.4.1' });
    expect(selfOf(sheets, 'I.4.1')).toBe(1.9);
  });

  it('uses the words where a row has no code', () => {
    const sheets = recognise([form({ rows: change('I.4.1', (row) => (row[CODE] = null)) })]);
    expect(kindsOf(sheets)).toEqual(['matchedByText']);
    expect(sheets[0]?.matched).toEqual({ byCode: 37, byText: 1, absent: 0 });
  });

  it('takes the row that has the score, where a code stands twice', () => {
    const empty: Row = ['I.4.1', 'a)', null, 2, null, null, null];
    for (const place of ['I.4.1', 'I.4.2']) {
      const sheets = recognise([form({ rows: before(place, empty) })]);
      expect(kindsOf(sheets)).toEqual([]);
      expect(selfOf(sheets, 'I.4.1')).toBe(1.9);
    }
  });

  it('says nothing of a section that is continued on the next page', () => {
    const rows = before('II.3', ['II', 'II', 'Chấp hành chủ trương (tiếp theo)', 15, null, null]);
    expect(kindsOf(recognise([form({ rows })]))).toEqual([]);
  });

  it('reports a criterion that stands twice and keeps the first', () => {
    const rows = before('I.4.2', ['I.4.1', 'a)', null, 2, null, 1.5, null]);
    const sheets = recognise([form({ rows })]);
    expect(kindsOf(sheets)).toEqual(['duplicateCriterion']);
    expect(sheets[0]?.findings[0]).toMatchObject({
      criterion: 'I.4.1',
      place: { cell: 'F23' },
      params: { code: 'I.4.1', value: '1.5', firstCell: 'F22', firstValue: '1.9' },
    });
    expect(selfOf(sheets, 'I.4.1')).toBe(1.9);
  });
});

describe('rows without a code', () => {
  it('stay in place when others are inserted and deleted around them', () => {
    const rows = (all: Map<string, Row>): void => {
      before('I.2', [null, null, '- Chậm từ 1 đến 5 ngày: 2 điểm', 2, null, null, null])(all);
      all.delete('II.2.2');
      all.delete('I.4');
    };
    const sheets = recognise([form({ ...NO_CODE, rows })]);
    expect(kindsOf(sheets)).toEqual(['matchedByText', 'criterionAbsent']);
    expect(sheets[0]?.findings.at(-1)?.params).toEqual({ codes: ['II.2.2'], count: 1 });
    expect(sheets[0]?.rows).toHaveLength(37);
  });

  it('are found where they were moved to', () => {
    const sheets = recognise([form({ ...NO_CODE, rows: reorder('I.2.4', 'V.3') })]);
    expect(kindsOf(sheets)).toEqual(['matchedByText']);
    expect(selfOf(sheets, 'I.2.4')).toBe(1.9);
  });

  it('are matched through edited wording, by number and maximum', () => {
    const title = 'Quản lý nhà nước về công tác văn thư và lưu trữ lịch sử';
    const rows = change('I.4.2', (row) => (row[TITLE] = title));
    const sheets = recognise([form({ ...NO_CODE, rows })]);
    expect(kindsOf(sheets)).toEqual(['matchedByText']);
    expect(selfOf(sheets, 'I.4.2')).toBe(1.9);
  });

  it('report a criterion of their own making, and only that', () => {
    const rows = before('I.4.2', [null, 'e)', 'Ủng hộ quỹ vì người nghèo', 2, null, 1.25, null]);
    const sheets = recognise([form({ ...NO_CODE, rows })]);
    expect(kindsOf(sheets)).toEqual(['unknownRow', 'matchedByText']);
    expect(findingsOf([form({ ...NO_CODE, rows })], 'unknownRow')[0]).toMatchObject({
      place: { cell: 'E23' },
      raw: '1.25',
      params: { title: 'Ủng hộ quỹ vì người nghèo', value: '1.25' },
    });
    expect(sheets[0]?.rows).toHaveLength(38);
  });

  it('report a figure typed as text in a row of nobody', () => {
    const rows = before('I.4.2', [null, 'e)', 'Ủng hộ quỹ vì người nghèo', 2, null, '1,5', null]);
    expect(findingsOf([form({ ...NO_CODE, rows })], 'unknownRow')).toHaveLength(1);
  });

  it('ask when the words fit two criteria and nothing around them decides', () => {
    const rows = (all: Map<string, Row>): void => {
      const keep = ['I.4.2', 'V.1', 'V.2', 'V.3'];
      for (const code of [...all.keys()]) if (!keep.includes(code)) all.delete(code);
      change('I.4.2', (row) => {
        row[ORDER] = null;
        row[TITLE] = 'Quản lý nhà nước về tín ngưỡng, văn thư, tôn giáo, lưu trữ';
      })(all);
    };
    const [doubt] = findingsOf([form({ ...NO_CODE, rows })], 'ambiguousCriterion');
    expect(new Set(doubt?.params['candidates'] as readonly string[])).toEqual(
      new Set(['I.4.2', 'I.4.4']),
    );
  });

  it('report words that are repeated', () => {
    const title = regulation.find('I.4.2')?.title ?? '';
    const rows = before('I.4.4', [null, 'e)', title, 2, null, 1, null]);
    const [repeat] = findingsOf([form({ ...NO_CODE, rows })], 'duplicateCriterion');
    expect(repeat).toMatchObject({ criterion: 'I.4.2' });
  });

  it('know a detail that the criterion itself adds up', () => {
    const rows = (all: Map<string, Row>): void => {
      before('I.4.3', [null, '+', 'Trong đó: số hóa tài liệu', null, null, 0.9, null])(all);
      change('I.4.2', (row) => (row[SELF] = { value: 0.9, formula: 'SUM(E24:E24)' }))(all);
    };
    expect(findingsOf([form({ ...NO_CODE, rows })], 'unknownRow')).toEqual([]);
  });
});

describe('rows that come near', () => {
  it('take the very words before words that are like them', () => {
    const rows = (all: Map<string, Row>): void => {
      all.delete('III.1.3');
      all.delete('III.1');
    };
    expect(kindsOf(recognise([form({ ...NO_CODE, rows })]))).toEqual([
      'matchedByText',
      'criterionAbsent',
    ]);
  });

  it('use a full code that stands as the number of the row', () => {
    const rows = (all: Map<string, Row>): void => {
      for (const [code, row] of all) row[ORDER] = code;
    };
    expect(recognise([form({ ...NO_CODE, rows })])[0]?.matched.byCode).toBe(38);
  });

  it('do not take the number of a row for a code', () => {
    const rows = (all: Map<string, Row>): void => {
      for (const row of all.values()) row[ORDER] = `${String(row[ORDER])}.`;
    };
    expect(recognise([form({ ...NO_CODE, rows })])[0]?.matched.byText).toBe(38);
  });
});

describe('maxima', () => {
  it.each([[3], ['3'], ['3,0'], ['3 điểm'], ['tối đa 3'], ['0-3'], [' 3 ']])(
    '%s is the regulation\u2019s 3',
    (written) => {
      const rows = change('I.1.1', (row) => (row[MAX] = written));
      expect(kindsOf(recognise([form({ rows })]))).toEqual([]);
    },
  );

  it.each([
    [5, '5'],
    ['4,5', '4.5'],
  ])('%s is not', (written, found) => {
    const rows = change('I.1.1', (row) => (row[MAX] = written));
    const [finding] = findingsOf([form({ rows })], 'changedMaximum');
    expect(finding).toMatchObject({
      criterion: 'I.1.1',
      place: { cell: 'D7' },
      params: { expected: '3', found },
    });
  });
});

describe('what nobody sees', () => {
  it('counts figures in hidden rows, columns and sheets', () => {
    const rowHidden = form({ options: { hiddenRows: [6, 7, 1] } });
    expect(findingsOf([rowHidden], 'hiddenFigures')[0]?.params).toEqual({ count: 2 });
    const columnHidden = form({
      rows: change('I.1.1', (row) => (row[RESULT] = 4)),
      options: { hiddenColumns: [RESULT] },
    });
    expect(findingsOf([columnHidden], 'hiddenFigures')[0]?.params).toEqual({ count: 1 });
    const sheetHidden = form({ options: { visibility: 'veryHidden' } });
    expect(findingsOf([gridOf([]), sheetHidden], 'hiddenFigures')[0]?.params).toEqual({
      count: 38,
    });
    expect(recognise([form(), sheetHidden])).toHaveLength(1);
  });

  it('gives what a merged cell holds to its first row only', () => {
    const rows = change('I.1.1', (row) => (row[SELF] = 8));
    const edited = (all: Map<string, Row>): void => {
      rows(all);
      for (const code of ['I.1.2', 'I.1.3']) change(code, (row) => (row[SELF] = null))(all);
    };
    const sheets = recognise([form({ rows: edited, options: { merges: [area(6, 5, 8, 5)] } })]);
    expect(['I.1.1', 'I.1.2', 'I.1.3'].map((code) => selfOf(sheets, code))).toEqual([
      8,
      undefined,
      undefined,
    ]);
    expect(sheets[0]?.findings).toEqual([
      expect.objectContaining({
        kind: 'mergedScore',
        criterion: 'I.1.1',
        place: expect.objectContaining({ cell: 'F7' }) as unknown,
        params: { value: '8', codes: ['I.1.1', 'I.1.2', 'I.1.3'] },
      }),
    ]);
  });

  it('does not mind a score merged over explanations of its own', () => {
    const rows = before('I.1.2', [null, null, '- Chậm từ 1 đến 5 ngày', 2, null, null, null]);
    const sheets = recognise([form({ rows, options: { merges: [area(6, 5, 7, 5)] } })]);
    expect(kindsOf(sheets)).toEqual([]);
  });

  it('counts figures that are texts', () => {
    const rows = change('I.1.1', (row) => (row[SELF] = '2,9'));
    const sheets = recognise([form({ rows, options: { hiddenRows: [6] } })]);
    expect(kindsOf(sheets)).toEqual(['hiddenFigures']);
  });
});
