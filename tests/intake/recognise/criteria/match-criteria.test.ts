import { NO_MEMORY, wordingKey, type Memory } from '../../../../src/domain/memory/memory';
import type { Regulation } from '../../../../src/domain/regulation/regulation';
import type { BodyRow } from '../../../../src/intake/recognise/body-rows';
import { matchCriteria } from '../../../../src/intake/recognise/criteria/match-criteria';
import { criterionOf, figure, rowOf } from './given-likeness';

const CRITERIA = [
  criterionOf('I', 10, 'Công tác chuyên môn'),
  criterionOf('I.1', 5, 'Báo cáo định kỳ đúng thời hạn'),
  criterionOf('I.2', 5, 'Tổ chức hội nghị sơ kết phong trào'),
  { ...criterionOf('I.3', 3, 'Xây dựng điển hình tiên tiến'), order: '3' },
  criterionOf('II.1', 5, 'Tuyên truyền gương người tốt'),
  criterionOf('II.2', 5, 'Báo cáo đột xuất đúng thời hạn'),
  criterionOf('II.3', 2, 'Tổng điểm các phong trào chuyên đề'),
];
const regulation = { criteria: CRITERIA } as unknown as Regulation;

function answers(given: Readonly<Record<string, string | null>>): Memory {
  const criteria = Object.entries(given).map(
    ([seen, means]) => [wordingKey(seen), { means, seen, said: means ?? '' }] as const,
  );
  return { ...NO_MEMORY, criteria: new Map(criteria) };
}

/** What becomes of each row: `I.1 code`, `I.1 text`, `? I.1 II.2`, `again I.1`, `-`, `ignored`. */
function outcomes(rows: readonly BodyRow[], memory: Memory = NO_MEMORY): readonly string[] {
  const found = matchCriteria(rows, regulation, memory);
  return rows.map((row) => {
    const match = found.matches.find((one) => one.row === row);
    const doubt = found.doubts.find((one) => one.row === row);
    const again = found.duplicates.find((one) => one.row === row);
    if (match) return `${match.criterion.code} ${match.by}`;
    if (doubt) return `? ${doubt.candidates.map(({ code }) => code).join(' ')}`;
    if (again) return `again ${again.criterion.code}`;
    if (found.ignored.includes(row)) return 'ignored';
    return found.unmatched.includes(row) ? '-' : 'lost';
  });
}

const scored = { self: figure(1) };
const row = (title: string, more: Partial<BodyRow> = {}): BodyRow =>
  rowOf('', title, { ...scored, ...more });
const coded = (code: string, title: string): BodyRow => rowOf(code, title, scored);

const [REPORT, MEETING, MODEL, PRAISE, URGENT] = CRITERIA.slice(1).map(({ title }) => title) as [
  string,
  string,
  string,
  string,
  string,
];

describe('rows without a code', () => {
  it('are their words’ criterion, in their order', () => {
    expect(outcomes([row(REPORT), row('Hội nghị sơ kết phong trào'), row(MODEL)])).toEqual([
      'I.1 text',
      'I.2 text',
      'I.3 text',
    ]);
  });

  it('are that one of two that lies between the rows around them', () => {
    const words = 'Báo cáo đúng thời hạn';
    expect(outcomes([row(words), coded('I.2', MEETING)])).toEqual(['I.1 text', 'I.2 code']);
    expect(outcomes([coded('II.1', PRAISE), row(words)])).toEqual(['II.1 code', 'II.2 text']);
    expect(outcomes([coded('I', 'Công tác chuyên môn'), row(words), coded('I.3', MODEL)])).toEqual([
      'I code',
      'I.1 text',
      'I.3 code',
    ]);
  });

  it('are asked about where either may be meant', () => {
    expect(outcomes([row('Báo cáo đúng thời hạn')])).toEqual(['? I.1 II.2']);
  });

  it('are not what has a row already', () => {
    expect(outcomes([coded('I.1', REPORT), row('Báo cáo đúng thời hạn')])).toEqual([
      'I.1 code',
      'II.2 text',
    ]);
  });

  it('may stand where nobody expects them', () => {
    expect(outcomes([row(URGENT), row(PRAISE), row(REPORT), row(MEETING), row(MODEL)])).toEqual([
      'II.2 text',
      'II.1 text',
      'I.1 text',
      'I.2 text',
      'I.3 text',
    ]);
  });

  it('without anybody’s words are nobody’s', () => {
    expect(outcomes([row('Việc của đơn vị'), row('')])).toEqual(['-', '-']);
  });
});

describe('totals', () => {
  it('are no criterion, unless these are its very words', () => {
    expect(outcomes([row('Tổng điểm các phong trào')])).toEqual(['-']);
    expect(outcomes([row('Tổng điểm các phong trào chuyên đề')])).toEqual(['II.3 text']);
  });
});

describe('a row that comes again', () => {
  it('is said, by its very words', () => {
    expect(outcomes([row(MODEL), row(MODEL)])).toEqual(['I.3 text', 'again I.3']);
    expect(outcomes([coded('I.3', MODEL), row(MODEL)])).toEqual(['I.3 code', 'again I.3']);
  });

  it('is said by number, maximum and most of its words', () => {
    const again = (more: Partial<BodyRow>): string | undefined =>
      outcomes([coded('I.3', MODEL), row('Xây dựng điển hình tiên tiến mới nhất', more)])[1];
    expect(again({ order: '3', max: figure(3) })).toBe('again I.3');
    expect(again({ order: '2', max: figure(3) })).toBe('-');
    expect(again({ order: '3', max: figure(5) })).toBe('-');
    expect(again({ order: '3' })).toBe('-');
    expect(again({ max: figure(3) })).toBe('-');
  });

  it('is nothing without a figure', () => {
    const found = matchCriteria([row(MODEL), rowOf('', MODEL)], regulation);
    expect([found.duplicates, found.unmatched]).toEqual([[], []]);
  });
});

describe('answers of the clerk', () => {
  const memory = answers({ 'Việc gọi khác': 'I.2', 'Việc riêng': null, 'Việc cũ': 'IX.9' });

  it('come before codes and words', () => {
    expect(outcomes([row('Việc gọi khác'), row('1. Việc riêng'), row('Việc cũ')], memory)).toEqual([
      'I.2 memory',
      'ignored',
      '-',
    ]);
  });

  it('take the criterion from a row with its code', () => {
    expect(outcomes([coded('I.2', MEETING), row('Việc gọi khác')], memory)).toEqual([
      'again I.2',
      'I.2 memory',
    ]);
  });

  it('are given once for each that was used', () => {
    const found = matchCriteria([row('Việc gọi khác'), row('Việc gọi khác')], regulation, memory);
    expect(found.remembered.map(({ seen }) => seen)).toEqual(['Việc gọi khác']);
    expect(found.duplicates).toHaveLength(1);
  });
});

describe('the words against the code', () => {
  it('are believed, and the code is kept to be said', () => {
    const rows = [coded('I.2', MODEL), coded('I.3', PRAISE)];
    const { matches } = matchCriteria(rows, regulation);
    expect(
      matches.map(({ criterion, by, against }) => [criterion.code, by, against?.code]),
    ).toEqual([
      ['I.3', 'text', 'I.2'],
      ['II.1', 'text', 'I.3'],
    ]);
  });

  it('are a question where the words have a row already', () => {
    expect(outcomes([coded('I.3', MODEL), coded('I.2', MODEL)])).toEqual(['I.3 code', '? I.2 I.3']);
  });

  it('come in the order of the sheet', () => {
    const rows = [row(REPORT, { row: 3 }), rowOf('I.2', MEETING, { ...scored, row: 2 })];
    expect(matchCriteria(rows, regulation).matches.map((one) => one.row.row)).toEqual([2, 3]);
  });
});
