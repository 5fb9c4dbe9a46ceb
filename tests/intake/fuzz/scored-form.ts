import { type BookType, type CellObject, utils, write } from '@e965/xlsx';
import { checkYear } from '../../../src/domain/checks/check-year';
import type { Finding, Place } from '../../../src/domain/findings/finding';
import { readFigure, UNCALCULATED } from '../../../src/domain/score-sheet/read-figure';
import type { Claim, FigureCell } from '../../../src/domain/score-sheet/score-sheet';
import { NO_RECORDS, type Year } from '../../../src/domain/year/year';
import { readWorkbookFile } from '../../../src/intake/files/read-file';
import { withFileFindings } from '../../../src/intake/recognise/file-findings';
import { recogniseWorkbook } from '../../../src/intake/recognise/recognise-workbook';
import type { RecognisedSheet, SourceCell } from '../../../src/intake/recognise/recognised-sheet';
import { context, regulation, units } from './sample-regulation';

export type Written = string | number | boolean | null | CellObject;
/** Mã, TT, Nội dung, Điểm tối đa, Điểm tự chấm. */
export type Row = Written[];
export const [CODE, , TITLE, MAX, SELF] = [0, 1, 2, 3, 4] as const;

/** A clean sheet of Phú Yên: every judged leaf half a point below its maximum. */
export function cleanRows(): Map<string, Row> {
  return new Map(
    regulation.criteria.map(({ code, order, title, max, children }) => {
      const score = children.length === 0 ? max.toNumber() - 0.5 : null;
      return [code, [code, order, title, max.toNumber(), score]];
    }),
  );
}

export function formFile(rows: Iterable<Row>, bookType: BookType): Uint8Array {
  const head: Row[] = [
    ['SỞ NỘI VỤ TỈNH PHÚ YÊN', null, null, null, null],
    ['PHIẾU TỰ CHẤM ĐIỂM THI ĐUA NĂM 2020', null, null, null, null],
    ['Mã', 'TT', 'Nội dung tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'],
  ];
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet([...head, ...rows].map((row) => [...row]));
  utils.book_append_sheet(book, sheet, 'Phiếu');
  const more = bookType === 'csv' ? { FS: ';' } : {};
  return new Uint8Array(write(book, { type: 'array', bookType, ...more }) as ArrayBuffer);
}

export interface Understood {
  /** Figures that count, by criterion: what a total would be made of. */
  readonly scores: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
}

/** Reading, recognition and every check of figures, as an import does it. */
export async function understand(bytes: Uint8Array): Promise<Understood> {
  const book = await readWorkbookFile(bytes);
  const found = recogniseWorkbook('phieu', book.grids, context);
  const sheets = withFileFindings(found, book);
  const [sheet] = sheets;
  const unit = units.find(({ code }) => code === sheet?.unit);
  const own = sheets.flatMap(({ findings }) => findings);
  if (!sheet || !unit) return { scores: new Map(), findings: own };
  const claims = claimsOf(sheet);
  const year: Year = {
    regulation,
    units: [unit],
    sheets: new Map([[unit.code, { unit: unit.code, claims, findings: [] }]]),
    ...NO_RECORDS,
  };
  const scores = [...claims].flatMap(([code, { self }]): [string, string][] =>
    self.figure.state === 'number' && !self.figure.percent
      ? [[code, self.figure.value.toString()]]
      : [],
  );
  return { scores: new Map(scores), findings: [...own, ...checkYear(year)] };
}

function claimsOf(sheet: RecognisedSheet): ReadonlyMap<string, Claim> {
  const blank = figureOf(null);
  return new Map(
    sheet.rows.map(({ criterion, target, result, self, evidence }) => [
      criterion,
      {
        criterion,
        target: figureOf(target),
        result: figureOf(result),
        self: figureOf(self),
        verifiedResult: blank,
        verified: blank,
        verifiedResult2: blank,
        verified2: blank,
        data: new Map(),
        evidence,
        reason: '',
        reason2: '',
        explanation: '',
      },
    ]),
  );
}

const OWN: Place = { file: null, sheet: 'Phú Yên', cell: 'G5' };

function figureOf(cell: SourceCell | null): FigureCell {
  const value = cell?.uncalculated ? UNCALCULATED : (cell?.value ?? null);
  return {
    figure: readFigure(value, cell?.numberFormat),
    own: OWN,
    origin: cell?.place ?? null,
    raw: String(value ?? ''),
  };
}
