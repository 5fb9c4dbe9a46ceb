import {
  canonicalLine,
  linesOf,
  readCanonicalLine,
  textOfLines,
  wholeRows,
} from '../../domain/seal/canonical';
import type { SealedRow } from '../../domain/seal/sealed-row';
import { mapInTurns, rest } from '../../excel/turns';

/** The text that is sealed; a big cluster has tens of thousands of rows. */
export async function canonicalInTurns(rows: readonly SealedRow[]): Promise<string> {
  const lines = await mapInTurns(rows, canonicalLine);
  await rest();
  return textOfLines(lines);
}

/** Null: not such a text. */
export async function readCanonicalInTurns(text: string): Promise<readonly SealedRow[] | null> {
  const lines = linesOf(text);
  return lines && wholeRows(await mapInTurns(lines, readCanonicalLine));
}
