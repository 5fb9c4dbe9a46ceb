import { fold } from '../../text/fold';

/** Things that come in whole numbers: the word as printed, then the English read as the same. */
const WORDS: readonly (readonly [printed: string, ...english: string[]])[] = [
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

const PRINTED: ReadonlyMap<string, string> = new Map(
  WORDS.map(([printed]) => [fold(printed), printed]),
);
const FROM_ENGLISH: ReadonlyMap<string, string> = new Map(
  WORDS.flatMap(([printed, ...english]) => english.map((word) => [word, fold(printed)])),
);

/** `days` is `ngay`; any other unit stays what it is. Units are folded. */
export function countingUnit(unit: string): string {
  return FROM_ENGLISH.get(unit) ?? unit;
}

/** `ngay`, `ngay cham`; the English noun comes last: `late days`. */
export function isCounting(unit: string): boolean {
  const last = unit.slice(unit.lastIndexOf(' ') + 1);
  if (FROM_ENGLISH.has(last)) return true;
  return [...PRINTED.keys()].some((word) => unit === word || unit.startsWith(`${word} `));
}

export function printUnit(unit: string): string {
  return PRINTED.get(unit) ?? unit;
}
