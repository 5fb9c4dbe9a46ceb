import { inFull } from '../checks/finding-lines';
import { readDraft, type RegulationDraft } from '../builders';
import { SOUND } from './self-check/sound';

function of(change: Partial<RegulationDraft>): readonly string[] {
  const settings = { ...SOUND.settings, ...change.settings };
  return readDraft({ ...SOUND, ...change, settings }, 5).findings.map(inFull);
}

/** By the name of the case below. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  'a scale that is another sum': [
    'sectionsDoNotSum | C6 – | “110” | – | – | sum: 100, scale: 110, table: ',
  ],
  'a setting': [
    'settingUnreadable | C8 – | “Từng tiêu chi khác” | – | – | setting: Làm tròn ở, found: Từng tiêu chi khác, expected: Từng tiêu chí · Từng mục · Tổng điểm · Không làm tròn',
  ],
  'a setting in a language of its own': [
    'settingUnreadable | C8 – | “Chỉ nhắt” | – | – | setting: Nộp chậm, found: Chỉ nhắt, expected: Chỉ nhắc · Trừ 1 mỗi ngày; tối đa 5 · chậm 1–5 ngày: 1; trên 5 ngày: 3 · Không xếp hạng · Không xét khen thưởng, suggestion: Chỉ nhắc',
  ],
  'where the score comes from': [
    'settingUnreadable | C8 – | “Thẩm địn” | – | – | setting: Điểm cuối cùng lấy theo, found: Thẩm địn, expected: Thẩm định · Tự chấm · Chấm chéo · Hội đồng · Trung bình: a, b · 60% Thẩm định + 40% Chấm chéo, suggestion: Thẩm định',
  ],
  'a tie chain': [
    'settingUnreadable | C7 – | “điểm thưởng cao hon; bốc thăm” | – | – | setting: Thứ tự phân định khi bằng điểm, found: bốc thăm, expected: Các bước cách nhau bằng dấu chấm phẩy, ví dụ: điểm mục I cao hơn; điểm thưởng cao hơn; bỏ phiếu, suggestion: ',
  ],
  'a tie chain without an end': [
    'tieChainOpen | C7 – | “điểm mục I cao hơn” | – | – | found: điểm mục I cao hơn',
  ],
  'a quorum': [
    'settingUnreadable | C8 – | “đông” | – | – | setting: Số dự họp tối thiểu, found: đông, expected: Không quy định · từ 2/3 · trên 50%, suggestion: ',
  ],
  'a year long ago': ['yearImplausible | C4 – | “1820” | – | – | found: 1820'],
  'days the wrong way round': [
    'periodReversed | C9 – | “01/01/2020” | – | – | from: 01/12/2020, to: 01/01/2020',
  ],
  'a class': ['classUnreadable | B3 – | “cao” | – | – | name: Tốt'],
  'a class twice': [
    'classUnreadable | B4 – | “90” | – | – | name: Khá',
    'lowestClassOpen | B3 – | “Tốt” | – | – | name: Tốt, from: 90',
  ],
  'a class that nobody reaches': [
    'classUnreachable | B3 – | “Tốt” | – | – | name: Tốt, from: 101, highest: 100',
  ],
  'an award': [
    'awardUnreadable | C3 – | “vài” | – | – | name: Cờ, column: Số lượng, found: vài, suggestion: ',
    'awardUnreadable | L3 – | “hạng hai” | – | – | name: Cờ, column: Hạng từ, found: hạng hai, suggestion: ',
    'awardUnreadable | N3 – | “xếp loại Tốt” | – | – | name: Cờ, column: Điều kiện, found: xếp loại Tốt, suggestion: xếp loại từ Tốt',
  ],
  'an award of no name': [
    'rowNameless | B4 – | “Bộ trưởng” | – | – | row: 4, column: Danh hiệu, hình thức khen thưởng, found: Bộ trưởng',
  ],
  'two awards of one name': [
    'awardUnreachable | C3 – | “cờ” | – | – | award: cờ, members: 5, rank: ',
    'awardRepeated | B3 – | “Cờ” | – | – | award: Cờ, count: 2',
  ],
  'more awards than units': [
    'quotaOverMembers | C3 – | “Cờ” | – | – | award: Cờ, places: 9, members: 5',
  ],
  'awards that wait for each other': [
    'awardsWaitForEachOther | H3 – | “A” | – | – | award: A, other: B',
    'awardsWaitForEachOther | H4 – | “B” | – | – | award: B, other: A',
  ],
  'a condition about what there is not': [
    'conditionUnknownName | B3 – | “điểm mục IX từ 50%” | – | – | condition: điểm mục IX từ 50%, found: IX, suggestion: I',
  ],
  'a condition that asks too early': [
    'conditionTooEarly | B3 – | “dẫn đầu cụm, khối” | – | – | condition: dẫn đầu cụm, khối, before: rank',
  ],
};

it.each<readonly [string, Partial<RegulationDraft>]>([
  ['a scale that is another sum', { settings: { 'Thang điểm': '110' } }],
  ['a setting', { settings: { 'Làm tròn ở': 'Từng tiêu chi khác' } }],
  ['a setting in a language of its own', { settings: { 'Nộp chậm': 'Chỉ nhắt' } }],
  ['where the score comes from', { settings: { 'Điểm cuối cùng lấy theo': 'Thẩm địn' } }],
  [
    'a tie chain',
    { settings: { 'Thứ tự phân định khi bằng điểm': 'điểm thưởng cao hon; bốc thăm' } },
  ],
  [
    'a tie chain without an end',
    { settings: { 'Thứ tự phân định khi bằng điểm': 'điểm mục I cao hơn' } },
  ],
  ['a quorum', { settings: { 'Số dự họp tối thiểu': 'đông' } }],
  ['a year long ago', { settings: { 'Năm thi đua': '1820' } }],
  [
    'days the wrong way round',
    {
      settings: {
        'Tính thành tích từ ngày': '01/12/2020',
        'Tính thành tích đến ngày': '01/01/2020',
      },
    },
  ],
  [
    'a class',
    {
      classes: [
        { name: 'Tốt', from: 'cao' },
        { name: 'Khá', from: '0' },
      ],
    },
  ],
  [
    'a class twice',
    {
      classes: [
        { name: 'Tốt', from: '90' },
        { name: 'Khá', from: '90' },
      ],
    },
  ],
  [
    'a class that nobody reaches',
    {
      classes: [
        { name: 'Tốt', from: '101' },
        { name: 'Khá', from: '0' },
      ],
    },
  ],
  [
    'an award',
    { awards: [{ award: 'Cờ', quantity: 'vài', rankFrom: 'hạng hai', condition: 'xếp loại Tốt' }] },
  ],
  [
    'an award of no name',
    {
      awards: [
        { award: 'Cờ', quantity: '1' },
        { quantity: '2', authority: 'Bộ trưởng' },
      ],
    },
  ],
  [
    'two awards of one name',
    {
      awards: [
        { award: 'Cờ', quantity: '1' },
        { award: 'cờ', quantity: '1' },
      ],
    },
  ],
  ['more awards than units', { awards: [{ award: 'Cờ', quantity: '9' }] }],
  [
    'awards that wait for each other',
    {
      awards: [
        { award: 'A', quantity: '1', source: 'đơn vị được đề nghị B' },
        { award: 'B', quantity: '1', source: 'đơn vị được đề nghị A' },
      ],
    },
  ],
  [
    'a condition about what there is not',
    { considerations: [{ code: 'K1', condition: 'điểm mục IX từ 50%', consequence: 'Không xét' }] },
  ],
  [
    'a condition that asks too early',
    {
      considerations: [
        { code: 'K1', condition: 'dẫn đầu cụm, khối', consequence: 'Không xếp hạng' },
      ],
    },
  ],
])('%s', (name, change) => {
  expect(of(change)).toEqual(SAID[name]);
});
