import { unitRows } from '../../domain/book/unit-rows';
import type { UnitColumnKey } from '../../domain/book/unit-sheet';
import type { Regulation } from '../../domain/regulation/regulation';
import { unitSheetId } from '../../domain/seal/sealed-row';
import type { UndoCell, UndoValue } from '../../domain/undo/undo-record';
import { readUnitTexts, type TextKey, type UnitTexts } from '../../excel/read/unit-texts';
import type { ExcelSession } from '../../excel/run';
import { mapInTurns } from '../../excel/turns';
import type { UnitRowInput, UnitSheetInput } from '../../excel/sheets/write-units';
import type { BookState } from '../book/read-state';
import { SOURCE, unitCellOf } from '../undo/undo-cells';

const TYPED = ['target', 'result', 'self'] as const;
const TEXTS = ['evidence', 'unitNote'] as const satisfies readonly TextKey[];

/** What an import writes over in the units' sheets; one request where a sheet stands there already. */
export async function importedCells(
  session: ExcelSession,
  state: BookState,
  inputs: readonly UnitSheetInput[],
): Promise<readonly UndoCell[]> {
  const standing = inputs.flatMap(({ code, existing }) =>
    existing ? [{ code, ...existing }] : [],
  );
  const texts = await readUnitTexts(session, standing);
  const textsOf = new Map(standing.map(({ code }, index) => [code, texts[index]]));
  const cells = await mapInTurns(inputs, (input) =>
    cellsOf(input, state, state.year.regulation, textsOf.get(input.code)),
  );
  return cells.flat();
}

function cellsOf(
  input: UnitSheetInput,
  state: BookState,
  regulation: Regulation,
  texts: UnitTexts | undefined,
): readonly UndoCell[] {
  const sheet = unitSheetId(input.code);
  const cell = (
    row: string,
    column: UnitColumnKey,
    before: UndoValue,
    wrote: UndoValue,
  ): UndoCell => {
    const format = unitCellOf(state, input.code, row, column)?.format;
    return { sheet, row, column, before, wrote, ...(format ? { format } : {}) };
  };
  const stands = (row: string, column: UnitColumnKey): UndoValue =>
    unitCellOf(state, input.code, row, column)?.value ?? '';
  const figures = unitRows(regulation).flatMap(({ code, criterion }): UndoCell[] => {
    if (criterion.children.length > 0) return [];
    const row: UnitRowInput | undefined = input.rows.get(code);
    // A score that follows from records is a formula's, whatever was sent.
    const typed = TYPED.filter((key) => key !== 'self' || criterion.rule?.automatic !== true);
    return [
      ...typed.map((key) => cell(code, key, stands(code, key), row?.[key]?.value ?? '')),
      ...TEXTS.map((key) =>
        cell(code, key, texts?.texts.get(key)?.get(code) ?? '', row?.[key] ?? ''),
      ),
      ...[...(row?.verification ?? [])].map(([key, { value }]) =>
        cell(code, key, stands(code, key), value),
      ),
    ];
  });
  const source = texts?.source ?? '';
  return [...figures, { sheet, row: '', column: SOURCE, before: source, wrote: input.source }];
}
