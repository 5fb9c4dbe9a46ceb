import {
  recallColumn,
  type ColumnMeaning,
  type Memory,
  type Remembered,
} from '../../../domain/memory/memory';
import { remember } from '../../../domain/text/remember';
import { fold } from '../../../domain/text/fold';
import { isOneSlip } from '../../../domain/text/likeness';
import { slippedKeyWords } from './heading-slips';
import { lookUp } from '../../../domain/text/word-table';

export type Meaning = ColumnMeaning;

/** What a heading says. `either`: the words fit two columns, their neighbours must tell. */
export type HeadingReading =
  | {
      readonly kind: 'column';
      readonly meaning: Meaning;
      readonly sureness: Sureness;
      readonly remembered?: Answer;
    }
  | { readonly kind: 'either'; readonly meanings: readonly [Meaning, Meaning] }
  /** A column we know and do not read: verification, reasons, the department in charge. */
  | { readonly kind: 'other'; readonly remembered?: Answer }
  | { readonly kind: 'none' };

/** As it stands in *Ghi nhớ*. */
type Answer = Pick<Remembered<unknown>, 'seen' | 'said'>;

/** The very words, the words inside longer ones, a slip of the hand. */
type Sureness = 3 | 2 | 1;

const EXACT: Readonly<Record<Meaning, readonly string[]>> = {
  code: ['Mã', 'Mã tiêu chí', 'Mã số', 'Mã TC', 'Ký hiệu'],
  order: ['TT', 'STT', 'Số TT', 'Số thứ tự', 'Thứ tự'],
  title: [
    'Nội dung tiêu chí',
    'Nội dung',
    'Tiêu chí',
    'Tên tiêu chí',
    'Nội dung và chỉ tiêu',
    'Các mặt công tác',
    'Nội dung công việc',
    'Nội dung thi đua',
    'Tiêu chí thi đua',
    'Tiêu chí chấm điểm',
    'Nội dung chấm điểm',
    'Nội dung đánh giá',
  ],
  max: [
    'Điểm tối đa',
    'Điểm chuẩn',
    'Thang điểm',
    'Khung điểm',
    'Điểm quy định',
    'Đ.chuẩn',
    'Đ.tối đa',
    'Tối đa',
  ],
  target: ['Chỉ tiêu được giao', 'Chỉ tiêu giao', 'Chỉ tiêu kế hoạch', 'Kế hoạch giao'],
  result: [
    'Kết quả thực hiện',
    'Kết quả',
    'Thực hiện',
    'Kết quả đạt được',
    'Kết quả tự đánh giá',
    'Đã thực hiện',
  ],
  self: [
    'Điểm tự chấm',
    'Tự chấm',
    'Điểm chấm',
    'Đơn vị tự chấm',
    'Điểm đơn vị tự chấm',
    'Đơn vị chấm',
    'Điểm tự đánh giá',
    'Điểm đạt được',
    'Điểm đạt',
    'Điểm đơn vị',
    'Điểm đơn vị đạt được',
    'Số điểm đạt được',
    'Mức điểm đạt',
    'Mức điểm đạt được',
    'Điểm chấm của đơn vị',
    'Điểm còn lại',
  ],
  evidence: [
    'Minh chứng',
    'Tài liệu minh chứng',
    'Tài liệu kiểm chứng',
    'Văn bản minh chứng',
    'Hồ sơ minh chứng',
  ],
  unitNote: ['Ghi chú', 'Ghi chú của đơn vị'],
};

const EITHER: Readonly<Record<string, readonly [Meaning, Meaning]>> = {
  diem: ['max', 'self'],
  'so diem': ['max', 'self'],
  'diem so': ['max', 'self'],
  'chi tieu': ['target', 'title'],
};

/** Whole words of columns that are somebody else's. */
const OTHERS = new RegExp(
  `\\b(?:${[
    'tham dinh|tham tra|phuc tra|phuc khao|hoi dong|cum truong|khoi truong|to cham|thong nhat',
    '(?:cum|khoi)(?: thi dua)? (?:cham|danh gia|kiem tra)|cua (?:cum|khoi)|diem (?:cum|khoi)',
    'cap tren|doan kiem tra|kiem tra cheo|cham cheo|binh xet|ly do|giai trinh|cuoi cung|ket qua cuoi(?! (?:nam|ky))|ap dung',
    'chenh lech|tong diem|tong so diem|nguoi cham|cach cham|cach tinh|phuong phap|muc diem(?! toi da)',
    'tham so|can cu|loai dong|phu trach|chu tri|don vi tinh|dvt|xep loai|xep hang|xep thu',
    '^(?:don vi|co quan|phong|bo phan|nguoi|thoi gian) thuc hien',
    // Maximum or verification? Read as neither: only the check of maxima is lost.
    'diem thuong|diem cong|diem tru|diem phat|nam truoc|diem td|y kien|de xuat',
  ].join('|')})\\b`,
);

/** First one that fits wins: "Tài liệu minh chứng kết quả tự chấm" is evidence. */
const PHRASES: readonly (readonly [Meaning, RegExp])[] = [
  ['evidence', /\b(?:minh chung|kiem chung|tai lieu|(?:van ban|ho so) kem)\b|^ho so$/],
  ['unitNote', /\bghi chu\b/],
  ['code', /^ma (?:so|tieu chi|chi tieu)\b/],
  [
    'self',
    /\b(?:tu cham|tu danh gia|tu cho|tu nhan|don vi cham|diem (?:cham )?cua don vi|diem dat|diem thuc hien|diem ket qua|ket qua cham)\b|^dat$/,
  ],
  ['max', /\b(?:toi da|diem chuan|thang diem|khung diem|bieu diem|diem quy dinh)\b/],
  ['result', /\b(?:ket qua|thuc hien|dat duoc)\b/],
  ['target', /\bchi tieu (?:duoc |da |ke hoach |nam |phan )?(?:giao|bo|ke hoach|nam)\b/],
  ['title', /\b(?:noi dung|tieu chi|mat cong tac)\b/],
];

/** Reasons are somebody else's, unless the unit's evidence stands with them. */
const WITH_EVIDENCE = /^(?:giai trinh|can cu|ly do)\b.*\b(?:minh chung|kiem chung)\b/;

const LONGEST_HEADING = 70;
const LONGEST_CAPTION = 40;
const OWN_CAPTION =
  /^(?:(?:phan|diem|ket qua|phan diem) )?(?:do )?(?:don vi )?(?:tu cham|tu danh gia)(?: diem| cua don vi)?$|^don vi(?: cham)?(?: diem)?$/;

const plain = remember((text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .trim()
    .replace(/\.$/, ''),
);

const BY_WORDS: ReadonlyMap<string, Meaning> = new Map(
  (Object.entries(EXACT) as [Meaning, readonly string[]][]).flatMap(([meaning, list]) =>
    list.map((words) => [plain(words), meaning] as const),
  ),
);

/** A heading on its own → the column it heads. */
export const readHeading = remember((text: string): HeadingReading => {
  if (text.length > 2 * LONGEST_HEADING) return { kind: 'none' };
  const whole = plain(text);
  const bare = plain(text.replace(/\([^)]*\)/g, ' '));
  if (whole === '' || whole.length > LONGEST_HEADING) return { kind: 'none' };
  for (const words of [whole, bare]) {
    const exact = BY_WORDS.get(words);
    if (exact) return { kind: 'column', meaning: exact, sureness: 3 };
    const either = lookUp(EITHER, words);
    if (either) return { kind: 'either', meanings: either };
  }
  if (OTHERS.test(whole) && !WITH_EVIDENCE.test(whole)) return { kind: 'other' };
  const phrase = PHRASES.find(([, pattern]) => pattern.test(whole));
  if (phrase) return { kind: 'column', meaning: phrase[0], sureness: 2 };
  return readSlip(bare);
});

/** What the clerk once said of a heading, if anything. */
export function recalledHeading(memory: Memory, text: string): HeadingReading | undefined {
  const remembered = recallColumn(memory, text);
  if (!remembered) return undefined;
  const { means } = remembered;
  return means === null
    ? { kind: 'other', remembered }
    : { kind: 'column', meaning: means, sureness: 3, remembered };
}

/** What was once answered is surer than any words. */
export function readHeadingWith(memory: Memory, text: string): HeadingReading {
  return recalledHeading(memory, text) ?? readHeading(text);
}

/** One of the very words, without looking any closer. */
export function isHeadingWord(text: string): boolean {
  if (text.length > LONGEST_HEADING) return false;
  const words = plain(text);
  return BY_WORDS.has(words) || lookUp(EITHER, words) !== undefined;
}

/** "Minh chừng", "Điễm tự chắm" fold to the very words; "Minh chứg" is one slip away from them. */
function readSlip(words: string): HeadingReading {
  if (words.length < 5) return { kind: 'none' };
  const candidates = [...BY_WORDS.keys()].filter(
    (other) =>
      other.length >= 5 && Math.abs(other.length - words.length) <= 2 && alike(words, other),
  );
  const key = slippedKeyWords(words);
  if (key === 'other') return { kind: 'other' };
  const near =
    candidates.find((other) => isOneSlip(words, other)) ??
    candidates.find((other) => slipsByWord(words, other));
  const meaning = BY_WORDS.get(near ?? '') ?? key;
  return meaning ? { kind: 'column', meaning, sureness: 1 } : { kind: 'none' };
}

/** "Điểmm tự chấn": a slip in each word; two in one word make another word of it. */
function slipsByWord(a: string, b: string): boolean {
  const [left, right] = [a.split(' '), b.split(' ')];
  return left.length === right.length && left.every((word, at) => isOneSlip(word, right[at] ?? ''));
}

/** A slip leaves one end of the heading as it was. */
function alike(a: string, b: string): boolean {
  return a.slice(0, 3) === b.slice(0, 3) || a.slice(-3) === b.slice(-3);
}

/** The captions above a group of headings: whose columns these are. */
export function readCaption(text: string): 'others' | 'own' | 'none' {
  // A title line above the table speaks of scoring too, but at length.
  const words = plain(text);
  if (text.includes(':') || words.length > LONGEST_CAPTION) return 'none';
  if (OTHERS.test(words) || /^ket luan\b/.test(words)) return 'others';
  return OWN_CAPTION.test(words) ? 'own' : 'none';
}
