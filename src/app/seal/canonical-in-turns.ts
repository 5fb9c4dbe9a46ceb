import { canonicalLine, textOfLines } from '../../domain/seal/canonical';
import type { SealedRow } from '../../domain/seal/sealed-row';
import { Turns } from '../../excel/turns';

/** The text that is sealed; a big cluster has tens of thousands of rows. */
export async function canonicalInTurns(rows: readonly SealedRow[]): Promise<string> {
  const turns = new Turns();
  const lines = await turns.map(rows, canonicalLine);
  await turns.rest();
  return textOfLines(lines);
}
