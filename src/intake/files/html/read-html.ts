import type { Grid } from '../../../domain/score-sheet/grid';
import { Breath } from '../breathe';
import { corrupt, FileProblem, tooLarge } from '../file-problem';
import { LIMITS } from '../limits';
import type { SourceWorkbook } from '../source-workbook';
import { detectEncoding } from '../text/encoding';
import { wholeText } from '../text/pieces';
import { PlainNumbers } from '../text/plain-number';
import { WarningLog } from '../warning-log';
import { webParts } from './mhtml';
import { PageReader } from './page-reader';
import { listedSheets, type ListedSheet } from './sheet-list';
import { htmlTokens } from './tokens';

const SHEET = 'HTML';
const HEAD = 4096;
const ARCHIVE = /^\s*(?:mime-version|from|message-id|content-type):/i;
const CHARSET = /<meta[^>]{0,300}?charset\s{0,9}=\s{0,9}["']?([\w-]{1,40})/i;

interface Page {
  readonly text: string;
  readonly location: string;
}

/** A page that bears a workbook's name, or a web archive of the sheets that Excel saved. */
export async function readHtml(bytes: Uint8Array): Promise<SourceWorkbook> {
  if (bytes.length > LIMITS.pageBytes) throw tooLarge('fileBytes', LIMITS.pageBytes);
  const warnings = new WarningLog();
  const numbers = new PlainNumbers();
  const pages = pagesOf(bytes, warnings);
  const listed = pages.flatMap(({ text }) => [...listedSheets(text)]);
  const grids: Grid[] = [];
  for (const { page, sheet } of sheetPages(pages, listed)) {
    const reader = new PageReader(numbers);
    const breath = new Breath();
    for (const token of htmlTokens(page.text)) {
      reader.take(token);
      if (breath.due) await breath.take();
    }
    if (reader.tables === 0) continue;
    const { name, visibility } = sheet ?? { name: '', visibility: 'visible' };
    const taken = grids.length === 0 ? SHEET : `${SHEET} ${grids.length + 1}`;
    grids.push(reader.finish(name || taken).finish(visibility, false));
  }
  // A page without a table, or one whose sheets lie in a folder beside it.
  if (grids.length === 0) throw new FileProblem('noSheets', { fileKind: 'html' });
  return {
    kind: 'html',
    grids,
    macros: false,
    externalLinks: false,
    ...(numbers.used && { plainText: numbers.decimalSign }),
    warnings: warnings.list(),
  };
}

function pagesOf(bytes: Uint8Array, warnings: WarningLog): readonly Page[] {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  if (!ARCHIVE.test(head)) {
    return [{ text: decodePage(bytes, undefined, warnings), location: '' }];
  }
  return webParts(bytes)
    .filter(({ type }) => type === 'text/html' || type === '')
    .map((part) => ({
      text: decodePage(part.bytes, part.charset, warnings),
      location: part.location,
    }));
}

function decodePage(bytes: Uint8Array, charset: string | undefined, warnings: WarningLog): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const encoding = detectEncoding(bytes, CHARSET.exec(head)?.[1] ?? charset);
  if (encoding.guessed) warnings.add('oldEncoding', '');
  return wholeText(bytes, encoding);
}

/** Which page is which sheet: by its listed source where there are several, else the first named. */
function sheetPages(
  pages: readonly Page[],
  listed: readonly ListedSheet[],
): readonly { readonly page: Page; readonly sheet: ListedSheet | undefined }[] {
  const named = listed.flatMap((sheet) => {
    const source = sheet.source?.split('/').at(-1);
    const page = pages.find(({ location }) => source && location.endsWith(`/${source}`));
    return page ? [{ page, sheet }] : [];
  });
  if (named.length > 0) {
    const lost = listed.find((sheet) => !named.some((one) => one.sheet === sheet));
    if (lost) throw corrupt('missingPart', lost.source ?? lost.name);
    return named;
  }
  return pages.map((page, n) => ({ page, sheet: listed[n] }));
}
