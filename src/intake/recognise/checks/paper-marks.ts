import { fold } from '../../../domain/text/fold';
import type { HeadLine } from '../identity/head-lines';
import type { PaperMarks } from '../recognised-sheet';

const SIGNATURE =
  /\b(?:thu truong|giam doc|chu tich|truong (?:phong|ban|don vi|cong an|khoa)|bi thu|chanh (?:van phong|thanh tra)|vien truong|cuc truong|hieu truong|chi cuc truong|tong bien tap|lanh dao (?:don vi|co quan)|nguoi dung dau|ky ten)\b/;
const DATED =
  /\bngay\s*[\d. ]{1,6}\s*thang\s*[\d. ]{1,6}\s*nam\b|\b\d{1,2}[/.-]\d{1,2}[/.-]20\d\d\b/;

export function paperMarks(above: readonly HeadLine[], below: readonly HeadLine[]): PaperMarks {
  const has = (pattern: RegExp, lines: readonly HeadLine[]): boolean =>
    lines.some(({ text }) => pattern.test(fold(text)));
  return { signed: has(SIGNATURE, below), dated: has(DATED, [...above, ...below]) };
}
