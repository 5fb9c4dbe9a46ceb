import { change } from '../row-changes';
import { CODE, findingsOf, form, kindsOf, recognise, TITLE, type Row } from '../sample-book';

const TURNED = ['V.2', 'Tỷ lệ báo cáo định kỳ gửi đúng hạn'] as const;
const REWORDED = ['I.4.4', 'Quản lý nhà nước về quỹ, tôn giáo'] as const;
const REWORDED_TOO = ['III.1.1', 'Sơ kết, tổng kết các phong trào thi đua trong năm'] as const;

function titled(...titles: readonly (readonly [string, string])[]) {
  return form({
    rows: (all: Map<string, Row>) => {
      for (const [code, title] of titles) change(code, (row) => (row[TITLE] = title))(all);
    },
  });
}

it('of a meaning that is turned both wordings are shown', () => {
  expect(findingsOf([titled(TURNED)], 'meaningChanged')).toMatchObject([
    {
      criterion: 'V.2',
      place: { file: 'phieu.xlsx', sheet: 'Sheet1' },
      raw: TURNED[1],
      params: {
        code: 'V.2',
        before: 'Tỷ lệ báo cáo đột xuất gửi đúng hạn',
        after: TURNED[1],
        words: 'đột xuất → định kỳ',
      },
    },
  ]);
});

it.each([
  ['I.1.3', 'Sử dụng biên chế, số lượng người làm việc vượt số được giao', 'không → –'],
  ['I.2.4', 'Không kiểm tra công tác cải cách hành chính tại cơ sở', '– → không'],
])('%s: a word that comes or goes alone: %s', (code, title, words) => {
  expect(findingsOf([titled([code, title])], 'meaningChanged')[0]?.params.words).toBe(words);
});

it('other wordings are said once, with all their criteria, at no cell', () => {
  const grid = titled(REWORDED_TOO, TURNED, REWORDED);
  expect(kindsOf(recognise([grid]))).toEqual(['meaningChanged', 'wordingChanged']);
  expect(findingsOf([grid], 'wordingChanged')).toMatchObject([
    {
      place: { file: 'phieu.xlsx', sheet: 'Sheet1', cell: null },
      params: { codes: ['I.4.4', 'III.1.1'], count: 2 },
    },
  ]);
});

it('nothing is said of wordings that did not change, beside one that did', () => {
  expect(kindsOf(recognise([titled()]))).toEqual([]);
  expect(kindsOf(recognise([titled(TURNED)]))).toEqual(['meaningChanged']);
  expect(kindsOf(recognise([titled(REWORDED)]))).toEqual(['wordingChanged']);
});

it('a section is not scored, whatever it is called', () => {
  expect(kindsOf(recognise([titled(['I.4', 'Không thanh tra, văn thư - lưu trữ'])]))).toEqual([]);
});

it('a row that is asked about is not told of twice', () => {
  const fire = 'Không phòng cháy, chữa cháy, bảo vệ trụ sở';
  expect(kindsOf(recognise([titled(['I.4.1', fire])]))).toEqual(['ambiguousCriterion']);
});

it('a form without codes is read by words, and those that turn are told', () => {
  const grid = form({
    without: [CODE],
    rows: change(TURNED[0], (row) => (row[TITLE] = TURNED[1])),
  });
  expect(findingsOf([grid], 'meaningChanged')).toMatchObject([{ criterion: 'V.2' }]);
});
