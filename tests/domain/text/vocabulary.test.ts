import { CONSIDERATIONS_SHEET } from '../../../src/domain/book/sheets/considerations';
import { readConsequence } from '../../../src/domain/eligibility/consequence';
import { readConsiderations } from '../../../src/domain/eligibility/consideration';
import { readColumnMeaning, readMemoryKind } from '../../../src/domain/memory/memory-words';
import { printTieChain, readTieChain } from '../../../src/domain/ranking/tie-chain';
import { findParentKind } from '../../../src/domain/regulation/parents/registry';
import { readEvidence } from '../../../src/domain/regulation/evidence';
import { readScoredBy } from '../../../src/domain/regulation/scored-by';
import { readScoreSource } from '../../../src/domain/regulation/sources/score-source';
import { readConsequence as readLate } from '../../../src/domain/regulation/submission/consequence';
import { readDraft, table } from '../builders';
import { got, testWords, type WordedCell } from '../worded-cells';

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

const CELLS: readonly WordedCell[] = [
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
        'Trung bình: Thẩm định, Chấm chéo|trung bình cộng của Thẩm định, Chấm chéo|mean of verified, peer|average: verified; peer|50% Thẩm định + 50% Chấm chéo|50%Thẩm định + 50 % Chấm chéo',
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
    'Bước phân định',
    (text) => got(readTieChain(text, new Set(['I'])), printTieChain),
    {
      'điểm thưởng cao hơn': 'điểm thưởng cao hơn|bonus higher|higher bonus',
      'điểm trừ ít hơn': 'điểm trừ ít hơn|điểm trừ thấp hơn|fewer deductions|lower deduction',
      'điểm tự chấm sát hơn': 'điểm tự chấm sát hơn|closer self score',
      'nhiều tiêu chí đạt tối đa hơn': 'nhiều tiêu chí đạt tối đa hơn|more criteria at maximum',
      'hạng năm trước cao hơn':
        "hạng năm trước cao hơn|last year rank higher|last year's rank higher",
      'nộp sớm hơn': 'nộp sớm hơn|nộp phiếu sớm hơn|submitted earlier',
      'điểm mục I cao hơn':
        'điểm mục I cao hơn|điểm tiêu chí I cao hơn|section I higher|criterion I higher',
      'no: unknownWord': 'điểm mục II cao hơn|bốc thăm|section I higher please',
    },
  ],
  [
    'Cách cộng của một mục',
    (text) => findParentKind(text)?.kind ?? 'no',
    {
      sum: '|Cộng|Cộng điểm|Tổng|sum|total',
      weighted: 'Cộng có hệ số|Tổng có hệ số|Hệ số|weighted|weighted sum',
      mean: 'Trung bình|Trung bình cộng|mean|average',
      highest: 'Lấy cao nhất|Lấy mức cao nhất|Cao nhất|highest|best',
      no: 'Nhân',
    },
  ],
];

testWords(CELLS);

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
