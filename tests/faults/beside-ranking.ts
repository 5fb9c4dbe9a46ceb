import { recordNextRoles } from '../../src/app/create/next-roles';
import { gatherBooks } from '../../src/app/gather/gather-books';
import { writeNoticeSheet } from '../../src/app/notices/review-notices';
import { writeAllNotices } from '../../src/app/notices/write-all-notices';
import { makePact } from '../../src/app/papers/make-pact';
import { makeWordings } from '../../src/app/papers/make-wordings';
import { prepareVotes } from '../../src/app/votes/prepare-votes';
import { ensureCell } from '../../src/workbench/model/cells';
import type { WorkbookModel } from '../../src/workbench/model/types';
import { columnOf, recordsOf, sheetOf } from '../support/cells';
import { again, clusterDraft, makeClusterBook, unitName } from '../support/gathered';
import { prepared, type Stages } from './stages';
import type { UseCase } from './use-case';

/** What verification found: two units scored otherwise than they did themselves. */
function verify(workbook: WorkbookModel): void {
  for (const name of ['Bình Sơn', 'Duy Xuyên']) {
    const sheet = sheetOf(workbook, name);
    const put = (heading: string, value: string | number): void => {
      const { top, column } = columnOf(sheet, heading);
      ensureCell(sheet, top + 2, column).value = value;
    };
    put('Điểm thẩm định', 5);
    put('Lý do điều chỉnh', 'Thiếu minh chứng');
  }
}

function codeOf(workbook: WorkbookModel, name: string): string {
  const rows = recordsOf(sheetOf(workbook, 'Đơn vị'), 'Mã');
  const row = rows.find((one) => one['Tên đơn vị'] === name);
  if (!row) throw new Error(`no unit ${name}: ${JSON.stringify(rows)}`);
  return String(row['Mã']);
}

/** Use cases beside import and ranking: notices, roles, sheets that are made on demand, many clusters. */
export async function besideRanking({ blank, settled }: Stages): Promise<readonly UseCase[]> {
  const verified = await prepared(settled, ({ workbook }) => {
    verify(workbook);
  });
  const noticed = await prepared(verified, async ({ workbook }) => {
    await writeAllNotices();
    await writeNoticeSheet(codeOf(workbook, 'Bình Sơn'));
    const sheet = sheetOf(workbook, 'Thông báo thẩm định Bình Sơn');
    const { top, column } = columnOf(sheet, 'Giải trình');
    ensureCell(sheet, top, column).value = 'Đã gửi minh chứng ngày 20/11';
  });
  const first = await makeClusterBook('cum-1.xlsx', clusterDraft(1));
  const second = await makeClusterBook('cum-2.xlsx', clusterDraft(2));
  const mended = await makeClusterBook('cum-2-sua.xlsx', clusterDraft(2), async (book) => {
    book.type(unitName(2, 1), 'II.1', 'self', 2);
    await book.rank();
  });
  const books = [first, second].map(({ file }) => again(file));
  const province = await prepared(blank, () => gatherBooks(books));
  return [
    {
      name: 'write notice',
      start: verified,
      run: (options) => writeNoticeSheet(codeOf(settled, 'Duy Xuyên'), options),
    },
    { name: 'write notices', start: verified, run: (options) => writeAllNotices(options) },
    { name: 'write notices again', start: noticed, run: (options) => writeAllNotices(options) },
    {
      name: 'record roles',
      start: settled,
      run: (options) =>
        recordNextRoles(
          {
            leader: codeOf(settled, 'Cẩm Hà'),
            deputy: codeOf(settled, 'An Bình'),
            determinedBy: 'Bầu',
            basis: 'Biên bản 01',
          },
          options,
        ),
    },
    { name: 'make pact', start: settled, run: (options) => makePact(options) },
    { name: 'make wordings', start: settled, run: (options) => makeWordings(options) },
    { name: 'prepare votes', start: settled, run: (options) => prepareVotes(options) },
    { name: 'gather', start: blank, run: (options) => gatherBooks(books, options) },
    {
      name: 'gather again',
      start: province,
      run: (options) => gatherBooks([again(first.file), again(mended.file)], options),
    },
  ];
}
