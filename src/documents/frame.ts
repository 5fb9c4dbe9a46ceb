import {
  text,
  type Line,
  type OfficialDocument,
  type PaperHead,
  type Run,
  type Signature,
} from '../domain/papers/document';
import { listed, splitLines } from '../domain/papers/lines';
import { fillIn, type Fields } from './wording/fields';
import type { PaperKind } from './wording/wording';

type Frame = Pick<OfficialDocument, 'orientation' | 'head' | 'recipients' | 'signatures'>;

/** What surrounds the text: the head, who gets it, who signs (Decree 30/2020, annex I, part II). */
export function frameOf(kind: PaperKind, fields: Fields): Frame {
  return {
    orientation: WIDE.has(kind) ? 'landscape' : 'portrait',
    head: headOf(kind, fields),
    recipients: recipientsOf(kind, fields),
    signatures: signaturesOf(kind, fields),
  };
}

const RECIPIENTS: Partial<Record<PaperKind, string>> = {
  letter: '{Nơi nhận (mỗi dòng một nơi)}',
  unitResult: 'Như trên\nLưu',
};

function recipientsOf(kind: PaperKind, fields: Fields): readonly Line[] {
  const lines = splitLines(fillIn(RECIPIENTS[kind] ?? '', fields));
  return lines.map((line, index) => listed(line, index === lines.length - 1));
}

const WIDE: ReadonlySet<PaperKind> = new Set(['list', 'summary', 'tally']);

const WRITTEN = '{Địa danh}, {Ngày văn bản bằng chữ}';

/** An annex has no number of its own; the list is signed and goes with the letter. */
const NUMBERS: Readonly<Record<PaperKind, string | null>> = {
  letter: 'Số: {Số, ký hiệu tờ trình}',
  minutes: 'Số: {Số, ký hiệu biên bản}',
  list: null,
  leftOut: null,
  progress: 'Số: {Số, ký hiệu biên bản}',
  summary: null,
  // Where the stamp goes that tells a ballot from a copy.
  ballot: '(Đóng dấu)',
  tally: null,
  unitResult: 'Số: ……/TB',
  pact: null,
};

/** Minutes tell time and place in their text (form 1.9); a pact is of the day it is signed. */
const DATES: Readonly<Record<PaperKind, string | null>> = {
  letter: WRITTEN,
  minutes: null,
  list: WRITTEN,
  leftOut: WRITTEN,
  progress: null,
  summary: WRITTEN,
  pact: '{Địa danh}, {Ngày ký giao ước bằng chữ}',
  // A ballot tells nothing of who cast it, nor when.
  ballot: null,
  tally: null,
  unitResult: WRITTEN,
};

function headOf(kind: PaperKind, fields: Fields): PaperHead {
  const superior = fillIn('{Cơ quan chủ quản}', fields);
  const number = NUMBERS[kind];
  return {
    superior: superior.some(({ kind: run }) => run === 'gap') ? null : upper(superior),
    issuer: upper(fillIn('{Cơ quan ban hành}', fields)),
    number: number === null ? null : fillIn(number, fields),
    placeAndDate: DATES[kind] === null ? null : fillIn(DATES[kind], fields),
  };
}

function signaturesOf(kind: PaperKind, fields: Fields): readonly Signature[] {
  const own: Signature = {
    authority: ['{Thẩm quyền ký}', '{Chức vụ người ký}'].flatMap((wording) =>
      splitLines(upper(fillIn(wording, fields))),
    ),
    name: fillIn('{Họ tên người ký}', fields),
  };
  const role = (title: string, field: string): Signature => ({
    authority: [fillIn(title, fields)],
    name: fillIn(`{${field}}`, fields),
  });
  const byHand = (title: string): Signature => ({ authority: [text(title)], name: [] });
  switch (kind) {
    case 'letter':
    case 'unitResult':
    case 'pact':
      return [own];
    case 'ballot':
      return [];
    case 'tally':
      return [byHand('BAN KIỂM PHIẾU'), byHand('TRƯỞNG BAN KIỂM PHIẾU')];
    case 'minutes':
    case 'progress':
      return [role('THƯ KÝ', 'Thư ký'), role('CHỦ TRÌ', 'Chủ trì')];
    case 'list':
    case 'leftOut':
    case 'summary':
      return [role('NGƯỜI LẬP BIỂU', 'Người lập biểu'), own];
  }
}

function upper(line: Line): Line {
  return line.map((run): Run =>
    run.kind === 'text' ? { ...run, text: run.text.toLocaleUpperCase('vi') } : run,
  );
}
