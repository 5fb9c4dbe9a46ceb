import { readAwardBase } from '../../../src/domain/awards/award-base';
import { readAwardSource } from '../../../src/domain/awards/award-source';
import { readAwards } from '../../../src/domain/awards/read-awards';
import { printVoteMethod, readVoteMethod } from '../../../src/domain/awards/votes/vote-method';
import {
  printQuorum,
  printVoteBase,
  readQuorum,
  readVoteBase,
} from '../../../src/domain/awards/votes/vote-rule';
import { AWARDS_SHEET } from '../../../src/domain/book/sheets/awards';
import { isApart } from '../../../src/domain/awards/award-tier';
import { settingsOf, table, type Row } from '../builders';
import { got, testWords, type WordedCell } from '../worded-cells';

function awardCell(
  column: keyof Row<typeof AWARDS_SHEET>,
  key: 'method' | 'rounding' | 'scope' | 'shortfall',
) {
  return (text: string): string => {
    const row = { award: 'Cờ', quantity: '1', voteShare: 'từ 2/3', [column]: text };
    const { awards } = readAwards(table(AWARDS_SHEET, [row]), settingsOf());
    return awards[0]?.[key] ?? 'no';
  };
}

const CELLS: readonly WordedCell[] = [
  [
    'Loại khen, bên cạnh năm',
    (text) => String(isApart({ occasion: text.trim() })),
    {
      false: '|Hằng năm|Hàng năm|HẰNG NĂM|annual|Annual',
      true: 'Giai đoạn 2015-2020|Hằng năm 2020|không hằng năm|semi-annual|annually|Chuyên đề',
    },
  ],
  [
    'Cách thức biểu quyết',
    (text) => readVoteMethod(text) ?? 'no',
    {
      secret: 'Bỏ phiếu kín|secret',
      hands: 'Giơ tay|biểu quyết|hands',
      consensus: 'Thống nhất|Thống nhất (không kiểm phiếu)|consensus',
      no: '|bốc thăm',
    },
  ],
  [
    'Tỷ lệ tính trên',
    (text) => got(readVoteBase(text), (base) => base),
    {
      members: '|tổng số thành viên|số thành viên|all members|members',
      present: 'số có mặt|có mặt|số thành viên có mặt|present|members present',
      collected: 'phiếu thu về|số phiếu thu về|ballots collected|collected',
      valid: 'phiếu hợp lệ|số phiếu hợp lệ|valid ballots|valid',
      'no: unknownWord': 'số dân',
    },
  ],
  [
    'Số dự họp tối thiểu',
    (text) => got(readQuorum(text), printQuorum),
    {
      'Không quy định': '|không quy định|not stated|none',
      'từ 2/3': 'từ 2/3|from 2/3',
      'trên 50%': 'trên 50%|over 50%',
    },
  ],
  [
    'Tính trên',
    (text) =>
      got(readAwardBase(text), (base) =>
        'award' in base
          ? `${base.kind} ${base.award}`
          : 'count' in base
            ? `${base.kind} ${String(base.count)}`
            : base.kind,
      ),
    {
      members: '|số đơn vị|số đơn vị thành viên|members',
      ranked: 'số đơn vị được xếp hạng|ranked units',
      eligible: 'số đơn vị đủ điều kiện|eligible units',
      leaders: 'số đơn vị dẫn đầu cụm, khối|số đơn vị dẫn đầu|leaders',
      outside: 'ngoài sổ|outside this book',
      'proposedFor Cờ': 'số đơn vị được đề nghị Cờ|so don vi duoc de nghi Cờ|units proposed for Cờ',
      'number 36': '36',
      'no: unknownWord': '36 đơn vị|1234567|số dân|tổng số đơn vị được đề nghị Cờ',
    },
  ],
  [
    'Nguồn xét',
    (text) =>
      got(readAwardSource(text), (source) =>
        'awards' in source ? `${source.kind} ${source.awards.join('+')}` : source.kind,
      ),
    {
      all: '|tất cả đơn vị|tất cả|all units|all',
      leaders: 'đơn vị dẫn đầu cụm, khối|đơn vị dẫn đầu|leaders',
      'proposedFor Cờ': 'đơn vị được đề nghị Cờ|don vi duoc de nghi Cờ|units proposed for Cờ',
      'except Cờ':
        'trừ đơn vị được đề nghị Cờ|tru don vi duoc de nghi Cờ|except units proposed for Cờ',
      'except Cờ+Bằng khen': 'trừ đơn vị được đề nghị Cờ; trừ đơn vị được đề nghị Bằng khen',
      'no: unreadable': 'đơn vị giỏi|trừ đơn vị được đề nghị Cờ; đơn vị được đề nghị Bằng khen',
      'no: empty': ';',
    },
  ],
  [
    'Cách chọn',
    awardCell('method', 'method'),
    {
      rankAndVote: '|theo thứ hạng|by rank|theo thứ hạng và phiếu|by rank and vote',
      vote: 'theo phiếu|by vote',
      council: 'hội đồng quyết định|council decides',
      no: 'bốc thăm',
    },
  ],
  [
    'Làm tròn số lượng',
    awardCell('rounding', 'rounding'),
    {
      truncate: '|làm tròn xuống|cắt bỏ|down',
      up: 'làm tròn lên|up',
      halfUp: 'từ 5 làm tròn lên|half up',
      no: 'tuỳ',
    },
  ],
  [
    'Phạm vi',
    awardCell('range', 'scope'),
    {
      cluster: '|mỗi cụm, khối|trong cụm, khối|each cluster',
      group: 'mỗi nhóm|each group',
      book: 'toàn sổ|whole book',
      no: 'cả nước',
    },
  ],
  [
    'Khi thiếu đơn vị đủ điều kiện',
    awardCell('shortfall', 'shortfall'),
    { leave: '|để trống|leave', next: 'xét đơn vị kế tiếp|next', no: 'tuỳ' },
  ],
];

testWords(CELLS);

it('what the add-in writes it reads again', () => {
  for (const base of ['members', 'present', 'collected', 'valid'] as const) {
    expect(readVoteBase(printVoteBase(base))).toEqual({ ok: true, value: base });
    expect(printVoteBase(base)).not.toBe('');
  }
  for (const method of ['secret', 'hands', 'consensus'] as const) {
    expect(readVoteMethod(printVoteMethod(method))).toBe(method);
  }
});
