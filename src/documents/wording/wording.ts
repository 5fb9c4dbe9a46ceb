import { fold } from '../../domain/text/fold';
import type { WordTable } from '../../domain/text/word-table';

/** The papers of the conference and of the middle of the year, the pact, and what goes out to the units. */
export type PaperKind =
  | 'letter'
  | 'minutes'
  | 'list'
  | 'leftOut'
  | 'progress'
  | 'summary'
  | 'pact'
  /** For each vote on paper. */
  | 'ballot'
  | 'tally'
  /** For each unit. */
  | 'unitResult';

/** *Văn bản*, as the clerk reads it. */
export const PAPER_NAMES = {
  letter: 'Tờ trình',
  minutes: 'Biên bản',
  list: 'Danh sách đề nghị',
  leftOut: 'Phụ lục các trường hợp không đề nghị',
  progress: 'Biên bản sơ kết',
  summary: 'Phụ lục tổng hợp điểm',
  pact: 'Giao ước thi đua',
  ballot: 'Phiếu biểu quyết',
  tally: 'Biên bản kiểm phiếu',
  unitResult: 'Thông báo kết quả',
} as const satisfies Record<PaperKind, string>;

export const PAPER_KINDS = Object.keys(PAPER_NAMES) as readonly PaperKind[];

/** What a row of *Mẫu văn bản* is on the page. */
export type WordingPart =
  | 'title'
  | 'subject'
  /** Which paper an annex goes with. */
  | 'enclosed'
  | 'addressee'
  | 'basis'
  | 'heading'
  | 'body'
  /** Left out where one of its fields is not known. */
  | 'ifAny'
  | 'item'
  /** Once for each award that somebody is proposed for. */
  | 'perAward'
  /** The table of that name. */
  | 'table';

export const PART_NAMES = {
  title: 'Tên văn bản',
  subject: 'Trích yếu',
  enclosed: 'Kèm theo',
  addressee: 'Kính gửi',
  basis: 'Căn cứ',
  heading: 'Đề mục',
  body: 'Đoạn văn',
  ifAny: 'Đoạn văn (nếu có)',
  item: 'Gạch đầu dòng',
  perAward: 'Mỗi hình thức khen thưởng',
  table: 'Bảng',
} as const satisfies Record<WordingPart, string>;

export type TableName =
  | 'proposal'
  | 'leftOut'
  | 'summary'
  | 'ranking'
  | 'votes'
  | 'undecided'
  | 'pact'
  | 'signers'
  | 'ballot'
  | 'tally'
  | 'changes';

const TABLE_NAMES = {
  proposal: 'Danh sách đề nghị',
  leftOut: 'Các trường hợp không đề nghị',
  undecided: 'Các trường hợp chưa quyết định',
  summary: 'Tổng hợp điểm',
  ranking: 'Kết quả xếp hạng',
  votes: 'Kết quả biểu quyết',
  pact: 'Nội dung giao ước',
  signers: 'Các đơn vị ký giao ước',
  ballot: 'Phiếu biểu quyết',
  tally: 'Kết quả kiểm phiếu',
  changes: 'Điểm thẩm định thay đổi',
} as const satisfies Record<TableName, string>;

/** By the names as a clerk types them. */
export const TABLE_WORDS: WordTable<TableName> = Object.fromEntries(
  (Object.keys(TABLE_NAMES) as TableName[]).map((name) => [fold(TABLE_NAMES[name]), name]),
);

/** What a row for each award may name besides the rest. */
export const AWARD_FIELDS = [
  'Hình thức khen thưởng',
  'Thẩm quyền quyết định',
  'Số tập thể',
  'Tên các tập thể',
] as const;

/** What a paper about one vote, or to one unit, may name besides the rest. */
export const BALLOT_FIELDS = [
  'Nội dung biểu quyết',
  'Vòng',
  'Số phiếu biểu quyết',
  'Điều kiện đạt',
  'Lưu ý khi biểu quyết',
] as const;

export const RESULT_FIELDS = [
  'Đơn vị nhận',
  'Tình trạng',
  'Tổng điểm',
  'Xếp hạng',
  'Xếp loại',
  'Khen thưởng',
  'Số tiêu chí thay đổi',
  'Thẩm định không thay đổi',
  'Hạn có ý kiến',
] as const;

/** Fields of a paper that is made several times. */
export const OWN_FIELDS: Partial<Record<PaperKind, readonly string[]>> = {
  ballot: BALLOT_FIELDS,
  tally: BALLOT_FIELDS,
  unitResult: RESULT_FIELDS,
};

export interface WordingRow {
  readonly part: WordingPart;
  readonly text: string;
}

/** One paper from top to bottom, a row a paragraph; fields stand in braces. */
export type Wording = readonly WordingRow[];
