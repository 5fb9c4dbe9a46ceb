import { inExcel, lastRequest } from './run';

/** Below ExcelApi 1.14 an event does not say who wrote; what comes so soon after a request is ours. */
const OWN_ECHO = 1_000;

export type StopListening = () => Promise<void>;

/**
 * Tells of every cell that somebody else writes, here or in another place at the same workbook
 * (`onChanged` of the collection, ExcelApi 1.9). What the add-in writes does not count.
 */
export async function listenForChanges(
  onChange: (sheetId: string) => void,
): Promise<StopListening> {
  const saysWho = Office.context.requirements.isSetSupported('ExcelApi', '1.14');
  const handler = await inExcel(async (session) => {
    const added = session.context.workbook.worksheets.onChanged.add((event) => {
      const own = saysWho
        ? event.triggerSource === 'ThisLocalAddin'
        : event.source === 'Local' && Date.now() - lastRequest() < OWN_ECHO;
      if (!own) onChange(event.worksheetId);
      return Promise.resolve();
    });
    await session.request();
    return added;
  });
  return async () => {
    // An event is taken off in the conversation in which it was put on.
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  };
}
