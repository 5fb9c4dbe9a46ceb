import { codeOf, severityOf } from '../../../../src/domain/findings/catalogue';
import type { Finding } from '../../../../src/domain/findings/finding';
import { readWorkbookFile } from '../../../../src/intake/files/read-file';
import type { RecogniseContext } from '../../../../src/intake/recognise/recognise-context';
import { recogniseWorkbook } from '../../../../src/intake/recognise/recognise-workbook';
import type { RecognisedSheet } from '../../../../src/intake/recognise/recognised-sheet';
import type { Expected, Figure, Specimen } from '../../../fixtures/layouts/corpus';

/** What became of the figures of one workbook. */
export interface Measured {
  readonly specimen: Specimen;
  readonly findings: readonly Finding[];
  readonly right: number;
  /** On another criterion, or another unit's. */
  readonly wrong: readonly string[];
  /** Wrong, missed or stray figures that nobody hears of. */
  readonly silent: readonly string[];
  /** Findings that should be there and are not. */
  readonly missing: readonly string[];
  /** Errors and warnings of a workbook in which nothing is wrong. */
  readonly falseAlarms: readonly string[];
}

const SOURCE_FREE = new Set(['C06']);

export async function measure(specimen: Specimen, book: RecogniseContext): Promise<Measured> {
  const { grids } = await readWorkbookFile(specimen.bytes);
  const sheets = recogniseWorkbook(specimen.file, grids, book);
  const findings = sheets.flatMap((sheet) => sheet.findings);
  const truth = new Map(
    specimen.figures.flatMap((figure) =>
      figure.cells.map((cell): [string, Figure] => [`${figure.sheet}!${cell}`, figure]),
    ),
  );
  const wrong: string[] = [];
  const silent: string[] = [];
  const right = new Set<Figure>();
  const misread = new Set<Figure>();
  for (const { unit, criterion, at } of placed(sheets)) {
    const owner = truth.get(at);
    if (owner?.criterion === criterion && owner.unit === unit) {
      right.add(owner);
      continue;
    }
    const what = `${at} → ${String(unit)} ${criterion}, is ${owner ? owner.criterion : 'no figure'}`;
    wrong.push(what);
    if (owner) misread.add(owner);
    if (!speaksOf(findings, at, criterion)) silent.push(what);
  }
  for (const figure of specimen.figures) {
    if (right.has(figure) || misread.has(figure)) continue;
    const cells = figure.cells.map((cell) => `${figure.sheet}!${cell}`);
    if (!cells.some((at) => speaksOf(findings, at, null))) {
      silent.push(`${cells.join()} ${figure.criterion} lost`);
    }
  }
  return {
    specimen,
    findings,
    right: right.size,
    wrong,
    silent,
    missing: specimen.expected
      .filter((expected) => !isThere(expected, findings))
      .map(({ change, codes, cells }) => `${change}: ${codes.join('/')} ${cells.join()}`),
    falseAlarms: falseAlarms(specimen, findings),
  };
}

function isThere({ codes, sheet, cells }: Expected, findings: readonly Finding[]): boolean {
  return findings.some(
    ({ kind, place }) =>
      codes.includes(codeOf(kind)) &&
      (cells.length === 0 || (place.sheet === sheet && cells.includes(place.cell ?? ''))),
  );
}

function placed(sheets: readonly RecognisedSheet[]) {
  return sheets.flatMap(({ unit, rows }) =>
    rows.flatMap(({ criterion, self }) =>
      self ? [{ unit, criterion, at: `${self.place.sheet ?? ''}!${self.place.cell ?? ''}` }] : [],
    ),
  );
}

/** A finding at the cell, about the criterion, or about the whole sheet's being unreadable. */
function speaksOf(findings: readonly Finding[], at: string, criterion: string | null): boolean {
  return findings.some(({ kind, place, criterion: about }) => {
    if (kind === 'noScoringTable' || kind === 'duplicateSubmission') return true;
    if (criterion !== null && about === criterion) return true;
    return `${place.sheet ?? ''}!${place.cell ?? ''}` === at;
  });
}

/** In a workbook of which every expected finding is known, all other errors and warnings are false. */
function falseAlarms(specimen: Specimen, findings: readonly Finding[]): readonly string[] {
  const owed = new Set(specimen.expected.flatMap(({ codes }) => codes));
  return findings
    .filter(({ kind }) => severityOf(kind) !== 'info' && !owed.has(codeOf(kind)))
    .filter(({ kind }) => owed.size === 0 || !SOURCE_FREE.has(codeOf(kind)))
    .map(({ kind, place, raw }) => `${codeOf(kind)} ${kind} ${place.cell ?? ''} ${raw ?? ''}`);
}
