import { finding, type Finding } from '../../domain/findings/finding';
import type { FileWarning, SourceWorkbook } from '../files/source-workbook';
import type { RecognisedSheet } from './recognised-sheet';
import { addressOf } from './sheet-view';

/** What the reader noticed about the file, told with every sheet that was taken from it. */
export function withFileFindings(
  sheets: readonly RecognisedSheet[],
  book: Pick<SourceWorkbook, 'externalLinks' | 'macros' | 'plainText' | 'warnings'>,
): readonly RecognisedSheet[] {
  const names = new Set(sheets.flatMap(({ parts }) => parts));
  return sheets.map((sheet) => {
    // Trouble on a sheet that nothing was taken from is told with the ones that were: its cells may
    // be what they take their figures from.
    const own = book.warnings.filter(
      ({ sheet: name = '' }) => sheet.parts.includes(name) || !names.has(name),
    );
    const found = [
      ...(book.externalLinks ? [about(sheet, { kind: 'externalLinks' })] : []),
      ...(book.macros ? [about(sheet, { kind: 'macrosNotTaken' })] : []),
      ...(book.plainText === undefined
        ? []
        : [about(sheet, { kind: 'readAsText', params: { decimal: book.plainText } })]),
      ...own.flatMap((warning) => ofWarning(sheet, warning)),
    ];
    return found.length === 0 ? sheet : { ...sheet, findings: [...sheet.findings, ...found] };
  });
}

function ofWarning(sheet: RecognisedSheet, warning: FileWarning): readonly Finding[] {
  const { kind, count, row, column } = warning;
  // A chart has no cells: nothing is missing.
  if (kind === 'sheetSkipped') return [];
  const cell = row === undefined || column === undefined ? null : addressOf(row, column);
  const place = { file: sheet.file, sheet: warning.sheet || null, cell };
  return kind === 'unevenRow'
    ? [about(sheet, { kind: 'unevenRows', place, params: { count } })]
    : [about(sheet, { kind: 'fileTrouble', place, params: { trouble: kind, count } })];
}

function about(
  { file, sheet, parts, unit }: RecognisedSheet,
  draft: Pick<Finding, 'kind'> & Partial<Pick<Finding, 'place' | 'params'>>,
): Finding {
  return finding({ unit, place: { file, sheet: parts[0] ?? sheet, cell: null }, ...draft });
}
