import {
  CODE,
  findingsOf,
  form,
  kindsOf,
  MAX,
  recognise,
  selfOf,
  TITLE,
  type Row,
} from '../sample-book';

type Rows = Map<string, Row>;

/** The second of a family is gone, and the codes behind it moved up. */
function withoutSecond(rows: Rows): void {
  rows.delete('I.4.2');
  ['I.4.3', 'I.4.4', 'I.4.5'].forEach((code, at) => {
    const row = rows.get(code);
    if (row) row[CODE] = `I.4.${String(at + 2)}`;
  });
}

function reword(rows: Rows, code: string, title: string): void {
  const row = rows.get(code);
  if (row) row[TITLE] = title;
}

describe('codes that were counted anew', () => {
  it('give way to the very words of another criterion, and it is said', () => {
    const grid = form({ rows: withoutSecond });
    const sheets = recognise([grid]);
    expect(['I.4.1', 'I.4.2', 'I.4.3', 'I.4.5'].map((code) => selfOf(sheets, code))).toEqual([
      1.9,
      undefined,
      1.9,
      1.9,
    ]);
    expect(kindsOf(sheets)).toEqual([
      'renumbered',
      'renumbered',
      'renumbered',
      'matchedByText',
      'criterionAbsent',
    ]);
    expect(findingsOf([grid], 'renumbered')[0]).toMatchObject({
      criterion: 'I.4.3',
      proposed: 'I.4.3',
      raw: 'I.4.2',
      place: { cell: 'F23' },
    });
  });

  it('give way to words that are like both, if they are the very words of one', () => {
    const rows = (all: Rows): void => {
      reword(all, 'V.1', 'Báo cáo định kỳ sáu tháng gửi Cụm trưởng');
      reword(all, 'V.2', 'Tỷ lệ báo cáo đột xuất gửi đúng hạn');
      const row = all.get('V.2');
      if (row) row[CODE] = 'V.3';
      all.delete('V.3');
    };
    expect(selfOf(recognise([form({ rows })]), 'V.2')).toBe(2.9);
    expect(selfOf(recognise([form({ rows })]), 'V.3')).toBeUndefined();
  });

  it('are asked about where the words of a neighbour are not clear either', () => {
    const rows = (all: Rows): void => {
      withoutSecond(all);
      reword(all, 'I.4.4', 'Quản lý nhà nước');
    };
    const sheets = recognise([form({ rows })]);
    expect(selfOf(sheets, 'I.4.4')).toBeUndefined();
    expect(kindsOf(sheets)).toContain('ambiguousCriterion');
  });

  it('are believed where the words were only shortened or explained', () => {
    const rows = (all: Rows): void => {
      reword(all, 'I.4.2', 'Quản lý nhà nước về văn thư; có văn bản kèm theo');
      reword(all, 'I.4.4', 'QLNN về tín ngưỡng, tôn giáo');
    };
    expect(kindsOf(recognise([form({ rows })]))).toEqual(['wordingChanged']);
  });

  it('stand once even where two rows have one: the better words', () => {
    const rows = (all: Rows): void => {
      const own = all.get('I.4.2');
      const entries = [...all];
      all.clear();
      for (const [key, row] of entries) {
        if (key === 'I.4.2') all.set('draft', ['I.4.2', 'b)', 'Văn thư', 2, null, 0.5, null]);
        all.set(key, row);
      }
      expect(own?.[MAX]).toBe(2);
    };
    const sheets = recognise([form({ rows })]);
    expect(selfOf(sheets, 'I.4.2')).toBe(1.9);
    expect(kindsOf(sheets)).toContain('duplicateCriterion');
  });
});

describe('a code before the words, in one cell', () => {
  it.each(['. ', ' ', ') ', ' - '])('is read: %j', (mark) => {
    const rows = (all: Rows): void => {
      for (const row of all.values())
        row[TITLE] = `${String(row[CODE])}${mark}${String(row[TITLE])}`;
    };
    const sheets = recognise([form({ rows, without: [CODE, 1] })]);
    expect(kindsOf(sheets).filter((kind) => kind !== 'matchedByText')).toEqual([]);
    expect(sheets[0]?.rows).toHaveLength(38);
  });
});

describe('words with slips and initials', () => {
  it.each([
    ['I.2.4', 'Kiểm tra công tác CCHC tại cơ sở'],
    ['I.4.2', 'Quản lý nhà nước về văn htư, lưu trữ'],
    ['III.3', 'Tin, bài tuyên truyền phong trào thi đua, gương ngưòi tôt, vịêc tốt'],
  ])('%s: %s', (code, title) => {
    const rows = (all: Rows): void => reword(all, code, title);
    const sheets = recognise([form({ rows, without: [CODE] })]);
    expect(kindsOf(sheets)).toEqual(['matchedByText']);
    expect(sheets[0]?.rows).toHaveLength(38);
  });

  it('never changes one word of the regulation into another', () => {
    // Mức độ 3 and mức độ 4 are one letter apart.
    const rows = (all: Rows): void => {
      reword(all, 'I.2.1.2', 'Số thủ tục hành chính cung cấp trực tuyến mức độ 4, mức độ 3');
    };
    expect(recognise([form({ rows, without: [CODE] })])[0]?.rows).toHaveLength(38);
  });
});
