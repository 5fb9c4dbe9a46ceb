import { proposed } from './proposed';

describe('points that somebody gives by judgement', () => {
  it.each([
    ['Chấm từ 0 đến 5 điểm', ''],
    ['Chấm 0 đến 5 điểm', ''],
    ['Chấm: 0 - 5 điểm', ''],
    ['Chấm điểm từ 1 đến 5 điểm', '1 đến 5'],
    ['Cho điểm từ 1 đến 5 điểm', '1 đến 5'],
    ['Đánh giá 1-5 điểm', '1 đến 5'],
    ['Điểm số từ 1 đến 5 điểm', '1 đến 5'],
    ['Số điểm từ 1 đến 5 điểm', '1 đến 5'],
    ['Mức điểm từ 1 đến 5 điểm', '1 đến 5'],
    ['Thang điểm 1 đến 5 điểm', '1 đến 5'],
    ['Chấm theo mức độ từ 1 đến 5 điểm', '1 đến 5'],
    ['Chấm trực tiếp 1 đến 5 điểm', '1 đến 5'],
    ['Điểm tùy mức độ từ 1 đến 5 điểm', '1 đến 5'],
    ['Công tác báo cáo chấm từ 1 đến 5 điểm', '1 đến 5'],
    ['Công tác báo cáo (chấm từ 1 đến 5 điểm)', '1 đến 5'],
    ['Công tác báo cáo;chấm từ 1 đến 5 điểm', '1 đến 5'],
    ['Công tác báo cáo:chấm từ 1 đến 5 điểm', '1 đến 5'],
    ['Báo cáo (5 điểm), chấm từ 1 đến 5 điểm', '1 đến 5'],
    ['Chấm từ 0 đến 5 điểm, lẻ đến 0,5 điểm', 'bước 0,5'],
    ['Chấm từ 0,25 đến 5 điểm; bước 0,25 điểm', '0,25 đến 5; bước 0,25'],
    ['Chấm từ 1 đến 5 điểm, không vượt quá điểm tối đa', '1 đến 5'],
  ])('%s', (points, rule) => {
    expect(proposed(points, '5')).toBe(`Trực tiếp | ${rule}`);
  });

  it.each([
    ['Chậm từ 1 đến 5 điểm', 'late is not judged'],
    ['Báo cáo chậm từ 1 đến 5 điểm', 'late is not judged'],
    ['Báo cáo (chậm 1 đến 5 điểm', 'late is not judged'],
    ['Sáng kiến từ 1 đến 5 điểm', 'nobody says who gives them'],
    ['Thời điểmx từ 1 đến 5 điểm', 'another word'],
    ['Chấm từ 5 đến 5 điểm', 'no range'],
    ['Chấm từ 5 đến 1 điểm', 'no range'],
    ['Chấm 5 điểm', 'no range'],
    ['Chấm từ 1 đến 5 điểm, lẻ đến 0 điểm', 'no step'],
    ['Chấm từ 1 đến 5 điểm, tối đa 5 điểm', 'a limit is no step'],
    ['Chấm từ 1 đến 5 điểm, không dưới 1 điểm', 'a limit is no step'],
    ['Chấm từ 1 đến 5 điểm, lẻ đến 1 điểm, bước 0,5 điểm', 'two steps'],
    ['Lẻ đến 0,5 điểm, chấm từ 1 đến 5 điểm', 'the step of what'],
    ['Chấm từ 1 đến 5 điểm nếu nộp đúng hạn', 'under a condition'],
    ['Chấm từ 1 đến 5 điểm, lẻ đến 0,5 điểm nếu nộp đúng hạn', 'under a condition'],
    ['Chấm từ 1 đến 5 điểm nếu nộp đúng hạn, lẻ đến 0,5 điểm', 'under a condition'],
    ['Chấm từ 1 đến 5 điểm nhân hệ số 2, lẻ đến 0,5 điểm', 'a factor'],
  ])('%s: nothing (%s)', (points) => {
    expect(proposed(points, '5')).toBeNull();
  });
});
