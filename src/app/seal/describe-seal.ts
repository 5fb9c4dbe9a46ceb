import { SCHEMA_LIST } from '../../domain/book/schemas';
import type { SheetSchema } from '../../domain/book/sheet-schema';
import { UNIT_COLUMNS } from '../../domain/book/unit-sheet';
import type { SealDifference } from '../../domain/seal/compare';
import { unitOfSheet } from '../../domain/seal/sealed-row';
import { shownSealed } from '../../domain/seal/sealed-value';
import type { Words } from '../../locales/words';
import { describePlace, shownFigure } from '../book/describe';
import type { SealJudgement } from './judge-seal';

/** In one sentence, whether the seal holds. */
export function describeSeal(judged: SealJudgement, { seal }: Words): string {
  switch (judged.state) {
    case 'none':
      return seal.none;
    case 'same':
      return seal.same(judged.seal.code, judged.seal.time);
    case 'broken': {
      const { code, time } = judged.seal;
      return seal.broken(judged.differences.length, code, time);
    }
    case 'unreadable':
      return seal.problem[judged.problem];
  }
}

/** A cell that is not as it was sealed, as a person reads it. */
export interface ShownDifference {
  readonly kind: string;
  /** `Phiếu KHO › I.1 › Điểm tự chấm`. */
  readonly what: string;
  readonly place: string;
  readonly before: string;
  readonly after: string;
}

export function describeDifference(
  { kind, sheet, row, column, before, after, place }: SealDifference,
  words: Words,
): ShownDifference {
  const shown = (value: string | null): string =>
    value === null ? words.seal.blank : shownValue(value, words);
  return {
    kind: words.seal.kind[kind],
    what: [sheetOf(sheet), row, headingOf(sheet, column)].join(' › '),
    place: describePlace(place),
    before: shown(before),
    after: shown(after),
  };
}

/** Codes and texts stay as they are; figures are written as the reader writes them. */
function shownValue(value: string, words: Words): string {
  const text = shownSealed(value);
  return value.startsWith("'") ? text : shownFigure(text, words);
}

function schemaOf(sheet: string): SheetSchema | undefined {
  return SCHEMA_LIST.find(({ id }) => id === sheet);
}

function sheetOf(sheet: string): string {
  return schemaOf(sheet)?.sheetName ?? unitOfSheet(sheet) ?? sheet;
}

function headingOf(sheet: string, column: string): string {
  const columns: Readonly<Record<string, { readonly heading: string } | undefined>> =
    schemaOf(sheet)?.columns ?? UNIT_COLUMNS;
  return columns[column]?.heading ?? column;
}
