import type { Line, OfficialDocument, PaperHead, Run, Signature } from '../domain/papers/document';
import { listed, splitLines } from '../domain/papers/lines';
import { fillIn, type Fields } from './wording/fields';
import type { PaperKind } from './wording/wording';

type Frame = Pick<OfficialDocument, 'orientation' | 'head' | 'recipients' | 'signatures'>;

/** What surrounds the text: the head, who gets it, who signs (Decree 30/2020, annex I, part II). */
export function frameOf(kind: PaperKind, fields: Fields): Frame {
  return {
    orientation: WIDE.has(kind) ? 'landscape' : 'portrait',
    head: headOf(kind, fields),
    recipients: kind === 'letter' ? recipientsOf(fields) : [],
    signatures: signaturesOf(kind, fields),
  };
}

function recipientsOf(fields: Fields): readonly Line[] {
  const lines = splitLines(fillIn('{Nơi nhận (mỗi dòng một nơi)}', fields));
  return lines.map((line, index) => listed(line, index === lines.length - 1));
}

const WIDE: ReadonlySet<PaperKind> = new Set(['list', 'summary']);

const WRITTEN = '{Địa danh}, {Ngày văn bản bằng chữ}';

/** An annex has no number of its own; the list is signed and goes with the letter. */
const NUMBERS: Readonly<Record<PaperKind, string | null>> = {
  letter: 'Số: {Số, ký hiệu tờ trình}',
  minutes: 'Số: {Số, ký hiệu biên bản}',
  list: null,
  leftOut: null,
  progress: 'Số: {Số, ký hiệu biên bản}',
  summary: null,
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
  switch (kind) {
    case 'letter':
    case 'pact':
      return [own];
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
