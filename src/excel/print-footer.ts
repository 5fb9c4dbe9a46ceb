import type { ExcelSession } from './run';

/** What our footers begin with: one that a person wrote is left alone. */
const OURS = 'Niêm phong ';

/** Puts a line at the left foot of printed sheets (headersFooters, ExcelApi 1.9); one request to look. */
export async function setFooters(
  session: ExcelSession,
  sheets: readonly string[],
  text: string,
): Promise<void> {
  const feet = sheets.map((sheet) =>
    session.context.workbook.worksheets
      .getItem(sheet)
      .pageLayout.headersFooters.defaultForAllPages.load('leftFooter'),
  );
  if (feet.length === 0) return;
  await session.request();
  for (const foot of feet) {
    if (foot.leftFooter === '' || foot.leftFooter.startsWith(OURS)) foot.leftFooter = text;
  }
}
