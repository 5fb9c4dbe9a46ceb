import { idOfSheet } from '../../excel/read/inventory';
import { putText } from '../../excel/write/write-setting';
import type { Writer } from '../../excel/write/writer';
import type { BookState } from '../book/read-state';
import { watchCell } from '../book/watch-cell';
import type { AcceptedProposal } from './accept-proposals';

/** The accepted values go where they belong, cell by cell. */
export async function writeAccepted(
  writer: Writer,
  state: BookState,
  accepted: readonly AcceptedProposal[],
): Promise<void> {
  for (const { place, value } of accepted.flatMap(({ writes }) => writes)) {
    if (place.sheet === null || place.cell === null) continue;
    watchCell(writer, state, place);
    const range = writer.context.workbook.worksheets
      .getItem(idOfSheet(state.snapshot.inventory, place.sheet))
      .getRange(place.cell);
    if (typeof value === 'string') await putText(writer, range, value);
    else {
      range.values = [[value.toNumber()]];
      await writer.calls(1);
    }
  }
}
