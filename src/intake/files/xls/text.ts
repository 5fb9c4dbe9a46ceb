import { asWindows1252 } from '../text/windows-1252';
import type { XlsRecord } from './records';

/** Code pages by Windows' number; Excel before 97 wrote its text in one of them. */
const LABELS: ReadonlyMap<number, string> = new Map([
  [874, 'windows-874'],
  [932, 'shift_jis'],
  [936, 'gbk'],
  [949, 'euc-kr'],
  [950, 'big5'],
  ...[1250, 1251, 1253, 1254, 1255, 1256, 1257, 1258].map(
    (page) => [page, `windows-${page}`] as const,
  ),
  [10_000, 'macintosh'],
]);
const VIETNAMESE = 1258;
export const UNICODE = 0x0600;

/** Text of one file: Unicode since Excel 97, bytes of a code page before. */
export class XlsText {
  private decoder: TextDecoder | undefined;
  private codePage = 0;

  constructor(readonly version: number) {}

  setCodePage(page: number): void {
    this.codePage = page;
    const label = LABELS.get(page);
    this.decoder = label === undefined ? undefined : new TextDecoder(label);
  }

  /** Whether its letters are those that were typed. Windows-1252 has no Vietnamese: what looks so is another code. */
  get isCertain(): boolean {
    return this.version >= UNICODE || this.codePage === VIETNAMESE;
  }

  /** With its length in front, of one or two bytes. */
  read(record: XlsRecord, lengthBytes: 1 | 2): string {
    const count = lengthBytes === 1 ? record.u8() : record.u16();
    return this.version < UNICODE ? this.decode(record.bytes(count)) : unicode(record, count);
  }

  private decode(bytes: Uint8Array): string {
    if (this.decoder) return this.decoder.decode(bytes).normalize('NFC');
    return asWindows1252(new TextDecoder('latin1').decode(bytes));
  }
}

/** MS-XLS §2.5.293: flags, runs of fonts and hints on pronunciation around the characters. */
export function unicode(record: XlsRecord, count: number): string {
  if (count === 0 && record.left === 0) return '';
  const flags = record.u8();
  const runs = flags & 8 ? record.u16() : 0;
  const hints = flags & 4 ? record.u32() : 0;
  const text = record.characters(count, (flags & 1) === 1);
  record.skip(runs * 4 + hints);
  return text;
}
