import {
  canonicalLine,
  linesOf,
  readCanonicalLine,
  textOfLines,
  wholeRows,
} from '../../domain/seal/canonical';
import type { SealedRow } from '../../domain/seal/sealed-row';
import { Turns } from '../../excel/turns';

/** The text that is sealed; a big cluster has tens of thousands of rows. */
export async function canonicalInTurns(rows: readonly SealedRow[]): Promise<string> {
  const turns = new Turns();
  const lines = await turns.map(rows, canonicalLine);
  await turns.rest();
  return textOfLines(lines);
}

/** Null: not such a text. */
export async function readCanonicalInTurns(text: string): Promise<readonly SealedRow[] | null> {
  const lines = linesOf(text);
  return lines && wholeRows(await new Turns().map(lines, readCanonicalLine));
}
