import {
  readStatement,
  withoutLimit,
  type Mention,
} from '../../../../src/domain/regulation/prose/statement';
import { Wording } from '../../../../src/domain/regulation/prose/wording';
import { exact } from '../../builders';
import { proposed } from './proposed';

function shown({ role, points, from, sign, label }: Mention): string {
  const range = from === null ? points.toString() : `${from.toString()}–${points.toString()}`;
  return [role, range, ...(sign ? [sign] : []), label.text].join(' | ');
}

function mentions(prose: string, max = '10'): readonly string[] | null {
  return readStatement(prose, exact(max))?.mentions.map(shown) ?? null;
}

describe('what a number of points is there for', () => {
  it.each<readonly [string, readonly string[]]>([
    ['Chậm nộp 5 điểm', ['points | 5 | Chậm nộp']],
    // The words before it go, the sign stays
    ['Chậm nộp thì bị trừ đi 5 điểm', ['points | 5 | minus | Chậm nộp']],
    ['Chậm nộp giảm 5 điểm', ['points | 5 | minus | Chậm nộp']],
    ['Có sáng kiến được cộng thêm 5 điểm', ['points | 5 | plus | Có sáng kiến']],
    ['Có sáng kiến thưởng 5 điểm', ['points | 5 | plus | Có sáng kiến']],
    ['Có sáng kiến thêm 5 điểm', ['points | 5 | plus | Có sáng kiến']],
    ['Có sáng kiến ghi là 5 điểm', ['points | 5 | Có sáng kiến']],
    ['Có sáng kiến chấm cho 5 điểm', ['points | 5 | Có sáng kiến']],
    ['Có sáng kiến tính 5 điểm', ['points | 5 | Có sáng kiến']],
    ['Cộng và trừ 5 điểm', ['points | 5 | minus | Cộng và']],
    ['Trừ thêm 5 điểm', ['points | 5 | minus | ']],
    ['Thêm trừ 5 điểm', ['points | 5 | minus | ']],
    // After a colon only verbs, so that a label keeps its own words
    ['Mức giảm: 5 điểm', ['points | 5 | Mức giảm']],
    ['Được cộng: 5 điểm', ['points | 5 | plus | ']],
    ['Được cộng = 5 điểm', ['points | 5 | plus | ']],
    // Limits and steps
    ['tối đa 6 điểm', ['cap | 6 | ']],
    ['Sáng kiến, tối đa không quá 6 điểm', ['cap | 6 | Sáng kiến']],
    ['Sáng kiến nhiều nhất là 6 điểm', ['cap | 6 | Sáng kiến']],
    ['Sáng kiến cao nhất 6 điểm', ['cap | 6 | Sáng kiến']],
    ['không được quá 6 điểm', ['cap | 6 | ']],
    ['không vượt quá 6 điểm', ['cap | 6 | ']],
    ['không được vượt quá 6 điểm', ['cap | 6 | ']],
    ['không dưới 6 điểm', ['floor | 6 | ']],
    ['còn không thấp hơn 6 điểm', ['floor | 6 | còn']],
    ['thấp nhất 6 điểm', ['floor | 6 | ']],
    ['lẻ đến 0,5 điểm', ['step | 0.5 | ']],
    ['lẻ tới 0,5 điểm', ['step | 0.5 | ']],
    ['chấm lẻ 0,5 điểm', ['step | 0.5 | chấm']],
    ['bước điểm 0,5 điểm', ['step | 0.5 | ']],
    ['theo bước 0,5 điểm', ['step | 0.5 | theo']],
    ['tối đa trừ 6 điểm', ['cap | 6 | minus | ']],
    // Not at the end of the words before it
    ['tối đa hai năm 6 điểm', ['points | 6 | tối đa hai năm']],
    // A range, that somebody has to judge in
    ['Chấm từ 0 đến 5 điểm', ['points | 0–5 | Chấm từ']],
    ['Chấm 0,25 - 5 điểm', ['points | 0.25–5 | Chấm']],
    ['1.125-5 điểm', ['points | 1.125–5 | ']],
    ['Chấm từ 10 đến 100 điểm', ['points | 10–100 | Chấm từ']],
    ['Ngày 1.2 đến 5 điểm', ['points | 1.2–5 | Ngày']],
    ['Mục 1.2.3 đến 5 điểm', ['points | 5 | Mục 1.2.3 đến']],
    ['Từ 12345 đến 5 điểm', ['points | 5 | Từ 12345 đến']],
    // The maximum once more
    ['Báo cáo (10 điểm)', ['maximum | 10 | Báo cáo']],
    ['Báo cáo [10 điểm]', ['maximum | 10 | Báo cáo']],
    ['Báo cáo ( 10 điểm)', ['maximum | 10 | Báo cáo']],
    ['Báo cáo, thang điểm 10 điểm', ['maximum | 10 | Báo cáo, thang điểm']],
    ['Điểm chuẩn: 10 điểm', ['maximum | 10 | Điểm chuẩn']],
    ['Báo cáo (9 điểm)', ['points | 9 | Báo cáo']],
    ['Báo cáo 10 điểm', ['points | 10 | Báo cáo']],
    ['Báo cáo (trừ 10 điểm)', ['points | 10 | minus | Báo cáo']],
    ['Báo cáo [cộng 10 điểm]', ['points | 10 | plus | Báo cáo']],
    ['Báo cáo (được 10 điểm)', ['points | 10 | Báo cáo']],
    ['Báo cáo (10 điểm), chậm trừ 2 điểm', ['maximum | 10 | Báo cáo', 'points | 2 | minus | chậm']],
    ['Chậm 2 điểm, báo cáo (10 điểm)', ['points | 2 | Chậm', 'points | 10 | báo cáo']],
    ['Nhất (10 điểm), nhì (8 điểm)', ['points | 10 | Nhất', 'points | 8 | nhì']],
  ])('%j', (prose, expected) => {
    expect(mentions(prose)).toEqual(expected);
  });

  it('ends where the next begins', () => {
    const read = readStatement('Nhất 5 điểm mỗi giải, nhì 3 điểm nếu có', exact('5'));
    expect(read?.mentions.map(({ label, after }) => [label.text, after.text])).toEqual([
      ['Nhất', ' mỗi giải, nhì '],
      ['mỗi giải, nhì', ' nếu có'],
    ]);
  });

  it('says nothing where some points cannot be read, or where there are too many', () => {
    expect(mentions('Tốt 5 điểm, khá ba điểm')).toBeNull();
    expect(mentions('a'.repeat(601))).toBeNull();
    expect(mentions('Tốt 1.000 điểm')).toBeNull();
    expect(mentions('A: 1; '.repeat(14))).toHaveLength(14);
    expect(mentions('A: 1; '.repeat(15))).toBeNull();
    expect(mentions('')).toEqual([]);
  });
});

describe('the maximum that a row states once more', () => {
  it.each([
    ['Sáng kiến (6 điểm): mỗi sáng kiến 2 điểm', 'Theo số lượng | 2/sáng kiến; tối đa 6'],
    ['Hội thi (6 điểm): giải Nhất 6 điểm, giải Nhì 4 điểm', 'Mức | Giải Nhất: 6; Giải Nhì: 4'],
    ['Điểm chuẩn 6 điểm; mỗi lần vi phạm trừ 2 điểm', 'Trừ dần | 2 mỗi lần vi phạm; không dưới 0'],
  ])('is none of its levels: %s', (points, rule) => {
    expect(proposed(points, '6')).toBe(rule);
  });
});

describe('words between a rule and its limit', () => {
  it.each([
    [', nhưng tổng số không quá', ''],
    ['; tổng cộng tối đa', ''],
    [' và mỗi đơn vị được cộng không quá', ''],
    [', trừ cả năm không dưới', ''],
    [' của đề tài, tối đa', 'của đề tài'],
    [' của đề tài', 'của đề tài'],
  ])('%j: %j is left', (raw, left) => {
    const wording = Wording.of(`x${raw}x`)?.slice(1, raw.length + 1);
    expect(wording && withoutLimit(wording).text).toBe(left);
  });
});
