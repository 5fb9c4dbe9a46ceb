import {
  countingUnit,
  isCounting,
  printUnit,
} from '../../../../src/domain/regulation/language/counting';
import { fold } from '../../../../src/domain/text/fold';

/** What comes in whole numbers, in both languages. */
const THINGS: readonly (readonly [printed: string, ...english: string[]])[] = [
  ['ngày', 'day', 'days'],
  ['lần', 'time', 'times'],
  ['vụ', 'case', 'cases'],
  ['người', 'person', 'persons', 'people'],
  ['hồ sơ', 'file', 'files'],
  ['cuộc', 'meeting', 'meetings'],
  ['lớp', 'class', 'classes'],
  ['trường hợp', 'instance', 'instances'],
  ['văn bản', 'document', 'documents'],
  ['báo cáo', 'report', 'reports'],
  ['mô hình', 'model', 'models'],
  ['sáng kiến', 'initiative', 'initiatives'],
  ['đề tài', 'project', 'projects'],
  ['tin', 'news'],
  ['bài', 'article', 'articles'],
  ['giải', 'prize', 'prizes'],
  ['đơn vị', 'unit', 'units'],
  ['tập thể', 'collective', 'collectives'],
  ['cá nhân', 'individual', 'individuals'],
  ['đơn', 'complaint', 'complaints'],
  ['lỗi', 'error', 'errors'],
  ['lượt', 'turn', 'turns'],
  ['buổi', 'session', 'sessions'],
  ['tuần', 'week', 'weeks'],
  ['tháng', 'month', 'months'],
  ['quý', 'quarter', 'quarters'],
];

describe.each(THINGS)('%s', (printed, ...english) => {
  it('comes in whole numbers, with more words behind it too', () => {
    expect(isCounting(fold(printed))).toBe(true);
    expect(isCounting(`${fold(printed)} cham`)).toBe(true);
    expect(printUnit(fold(printed))).toBe(printed);
  });

  it.each(english)('%s means it', (word) => {
    expect(countingUnit(word)).toBe(fold(printed));
    expect(isCounting(word)).toBe(true);
    expect(isCounting(`late ${word}`)).toBe(true);
  });
});

it.each(['tỷ đồng', 'ha', 'km', 'ngaynay', 'hours', ''])('%j may come in parts', (unit) => {
  expect(isCounting(fold(unit))).toBe(false);
  expect(countingUnit(fold(unit))).toBe(fold(unit));
  expect(printUnit(unit)).toBe(unit);
});
