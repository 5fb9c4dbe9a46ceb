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
import { CONSIDERATIONS_SHEET } from '../../../src/domain/book/sheets/considerations';
import { readConsequence } from '../../../src/domain/eligibility/consequence';
import { readConsiderations } from '../../../src/domain/eligibility/consideration';
import { readColumnMeaning, readMemoryKind } from '../../../src/domain/memory/memory-words';
import { readTieChain } from '../../../src/domain/ranking/tie-chain';
import { readEvidence } from '../../../src/domain/regulation/evidence';
import type { Parsed } from '../../../src/domain/regulation/language/parsed';
import { readScoredBy } from '../../../src/domain/regulation/scored-by';
import { readScoreSource } from '../../../src/domain/regulation/sources/score-source';
import { readConsequence as readLate } from '../../../src/domain/regulation/submission/consequence';
import { readDraft, settingsOf, table, type Row } from '../builders';

/** What a clerk may write into one kind of cell: meaning → words, apart by `|`. */
type Vocabulary = Readonly<Record<string, string>>;

const got = <T>(read: Parsed<T>, pick: (value: T) => string): string =>
  read.ok ? pick(read.value) : `no: ${read.error.problem}`;

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

function checkedBy(text: string): string {
  const row = { condition: 'có ký giao ước', consequence: 'Không xét', checkedBy: text };
  const { considerations } = readConsiderations(table(CONSIDERATIONS_SHEET, [row]));
  return String(considerations[0]?.byPerson ?? 'no');
}

function rowKind(text: string): string {
  const { regulation } = readDraft({
    criteria: [
      ['I', text, '10', 'Trực tiếp'],
      ['I.1', '', '10', 'Trực tiếp'],
    ],
  });
  const own = regulation.find('I');
  return own ? `${own.branch}` : 'no';
}

const CELLS: readonly (readonly [string, (text: string) => string, Vocabulary])[] = [
  [
    'Hậu quả',
    (text) => readConsequence(text) ?? 'no',
    {
      notConsidered: 'Không xét|không xét khen thưởng|not considered',
      deferred: 'Chưa xét|chưa xét khen thưởng|deferred',
      notRanked: 'Không xếp hạng|not ranked',
      classLower: 'Hạ một mức xếp loại|hạ một mức|one class lower',
      no: '|phạt',
    },
  ],
  [
    'Nộp chậm',
    (text) => readLate(text) ?? 'no',
    {
      remind: 'Chỉ nhắc|nhắc|remind only|remind',
      notRanked: 'Không xếp hạng|not ranked',
      notConsidered: 'Không xét khen thưởng|không xét|not considered|not considered for awards',
      no: 'trừ 1 mỗi ngày',
    },
  ],
  [
    'Kiểm tra bằng',
    checkedBy,
    { false: '|Tự động|automatic', true: 'Xác nhận|confirmation', no: 'đoán' },
  ],
  [
    'Loại của Ghi nhớ',
    (text) => readMemoryKind(text) ?? 'no',
    { column: 'Cột|column', criterion: 'Tiêu chí|criterion', unit: 'Đơn vị|unit', no: '|dòng' },
  ],
  [
    'Cột được hiểu là',
    (text) => String(readColumnMeaning(text)),
    {
      null: 'Không đọc|không|none|not read|no criterion|không thuộc tiêu chí nào',
      code: 'mã|mã tiêu chí|code',
      order: 'TT|STT|no.|number|order',
      title: 'nội dung|tiêu chí|criterion|content',
      max: 'Điểm tối đa|maximum|maximum score',
      target: 'chỉ tiêu|target',
      result: 'kết quả|result',
      self: 'tự chấm|điểm tự chấm|self score|score',
      evidence: 'minh chứng|evidence',
      unitNote: 'ghi chú|note|notes',
      undefined: 'màu sắc',
    },
  ],
  [
    'Thiếu minh chứng',
    (text) => got(readEvidence(`thiếu: ${text}`), ({ whenMissing }) => whenMissing ?? 'null'),
    {
      remind: 'nhắc|chỉ nhắc|remind',
      explain: 'phải giải trình|giải trình|explain',
      zero: '0 điểm|tính 0 điểm|0 points',
      'no: unknownWord': 'bỏ qua|',
    },
  ],
  [
    'Người chấm',
    (text) => got(readScoredBy(text), ({ by }) => by),
    {
      unit: '|Đơn vị|unit',
      leader:
        'Cụm trưởng|Trưởng cụm|Khối trưởng|Trưởng khối|Trưởng khu vực|Đơn vị trưởng|Trưởng cụm, khối|leader',
      outside: 'Bên ngoài|outside|Bên ngoài: Sở Tài chính|outside: survey|ben ngoai:',
      automatic: 'Tự động|automatic',
      'no: unknownWord': 'ai đó',
    },
  ],
  [
    'Điểm cuối cùng lấy theo',
    (text) =>
      got(readScoreSource(text), ({ terms }) => terms.map(({ source }) => source).join('+')),
    {
      verified: 'Thẩm định|điểm thẩm định|verified|verified score',
      self: 'Tự chấm|điểm tự chấm|self|self scores',
      peer: 'Chấm chéo|peer',
      council: 'Hội đồng|council',
      'verified+peer':
        'Trung bình: Thẩm định, Chấm chéo|trung bình cộng của Thẩm định, Chấm chéo|mean of verified, peer|average: verified; peer|50% Thẩm định + 50% Chấm chéo',
      'no: neverHigher':
        'Điểm cao nhất|điểm cao hơn|lớn nhất|điểm lớn hơn|max(tự chấm; thẩm định)|the highest|the higher score',
      'no: saidTwice': '50% Tự chấm + 50% Tự chấm',
      'no: weightsNotWhole': '50% Tự chấm + 40% Thẩm định',
      'no: missingWeight': 'Tự chấm + Thẩm định',
      'no: unknownWord': 'Ban giám khảo',
      'no: empty': '',
    },
  ],
  [
    'Thứ tự phân định, cuối cùng',
    (text) => got(readTieChain(`điểm thưởng cao hơn; ${text}`, new Set()), ({ ending }) => ending),
    {
      vote: 'bỏ phiếu|vote',
      leader:
        'trưởng cụm, khối quyết định|Cụm trưởng quyết định|Khối trưởng quyết định|leader decides',
      meeting: 'Hội nghị quyết định|meeting decides',
      shared: 'đồng hạng|shared rank',
      unstated: '',
      'no: unknownWord': 'bốc thăm',
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
      'no: unknownWord': '36 đơn vị|1234567|số dân',
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

describe.each(CELLS)('%s', (_, read, words) => {
  const lines = Object.entries(words).flatMap(([meaning, all]) =>
    all.split('|').map((word) => [word, meaning] as const),
  );

  it.each(lines)('%j means %s', (word, meaning) => {
    expect(read(word)).toBe(meaning);
    expect(read(`  ${word.normalize('NFD')} `)).toBe(meaning);
  });
});

it('what the add-in writes it reads again', () => {
  for (const base of ['members', 'present', 'collected', 'valid'] as const) {
    expect(readVoteBase(printVoteBase(base))).toEqual({ ok: true, value: base });
    expect(printVoteBase(base)).not.toBe('');
  }
  for (const method of ['secret', 'hands', 'consensus'] as const) {
    expect(readVoteMethod(printVoteMethod(method))).toBe(method);
  }
});

it.each([
  ['Mục', 'main'],
  ['section', 'main'],
  ['', 'main'],
  ['Tiêu chí', 'main'],
  ['criterion', 'main'],
  ['Điểm thưởng', 'bonus'],
  ['bonus', 'bonus'],
  ['Điểm trừ', 'deduction'],
  ['deduction', 'deduction'],
  ['Ghi chú', 'no'],
])('a row of the kind %j is counted as %s', (kind, branch) => {
  expect(rowKind(kind)).toBe(branch);
});
