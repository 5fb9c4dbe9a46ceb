import { createClusterWorkbook } from '../../src/app/create/create-workbook';
import { openNextYear } from '../../src/app/create/open-next-year';
import { nextYearOf, type NextYear } from '../../src/app/create/next-year';
import { writeExplanations } from '../../src/app/explanation/write-explanations';
import { handleFinding } from '../../src/app/findings/handle-finding';
import { importSubmissions } from '../../src/app/import/import-submissions';
import { draftPapers } from '../../src/app/papers/draft-papers';
import { writePaper } from '../../src/app/papers/write-papers';
import { rankWorkbook } from '../../src/app/ranking/rank-workbook';
import { readChecked } from '../../src/app/book/read-checked';
import { amendRegulation } from '../../src/app/regulation/amend-regulation';
import { sealYear } from '../../src/app/seal/seal-year';
import { verifySeal } from '../../src/app/seal/verify-seal';
import { takeBack } from '../../src/app/undo/take-back';
import { checkKey } from '../../src/excel/sheets/checks';
import type { EmbeddedExcel } from '../../src/workbench/host/embedded-excel';
import type { WorkbookModel } from '../../src/workbench/model/types';
import { templateOf } from '../support/book/draft';
import { checkRowsOf, decide } from '../support/clerk';
import { columnOf, sheetOf } from '../support/cells';
import { ensureCell } from '../../src/workbench/model/cells';
import type { UseCase } from './use-case';
import { besideRanking } from './beside-ranking';
import { prepared, type Stages } from './stages';
import { SMALL_BOOK, UNITS } from './small-book';

const DRAFT = {
  name: 'Sửa đổi Quy chế',
  document: '30/QĐ-CTĐ',
  adoptedOn: '15/7/2020',
  effectiveFrom: '01/12/2019',
};

function addVotes(workbook: WorkbookModel): void {
  const sheet = sheetOf(workbook, 'Kết quả suy tôn');
  UNITS.forEach((unit, at) => {
    const cells: Readonly<Record<string, string | number>> = {
      'Nội dung biểu quyết': 'Suy tôn: Bằng khen',
      'Đơn vị': unit,
      'Cách thức': 'Bỏ phiếu kín',
      'Tổng số thành viên': 4,
      'Có mặt': 4,
      'Phiếu phát ra': 4,
      'Phiếu thu về': 4,
      'Đồng ý': 4 - at,
      'Không đồng ý': at,
    };
    const last = columnOf(sheet, 'Kết quả');
    for (const [heading, value] of Object.entries(cells)) {
      ensureCell(sheet, last.top + at, columnOf(sheet, heading).column).value = value;
    }
  });
  for (const table of sheet.tables) table.area.bottom = table.area.top + UNITS.length;
}

function firstOf(excel: EmbeddedExcel): string {
  const row = checkRowsOf(excel).find((one) => one['Mã'] === 'P01');
  if (!row) throw new Error('no P01');
  const text = (heading: string): string => String(row[heading] ?? '');
  return checkKey({
    code: text('Mã'),
    unit: text('Đơn vị'),
    criterion: text('Mã tiêu chí'),
    current: text('Hiện tại'),
  });
}

const rankInstead: NonNullable<UseCase['instead']> = (_, options) => rankWorkbook(options);

export async function useCases(stages: Stages): Promise<readonly UseCase[]> {
  const { blank, created, imported, ranked, settled, files, again } = stages;
  const template = templateOf(SMALL_BOOK);
  let next: NextYear | undefined;
  let finding = '';
  await prepared(settled, async () => {
    const { state, checked } = await readChecked({});
    next = nextYearOf(state, checked);
  });
  await prepared(ranked, (excel) => {
    finding = firstOf(excel);
  });
  const decided = await prepared(ranked, (excel) => {
    decide(excel, (row) => row['Mã'] === 'P01', 'Chấp nhận đề xuất');
  });
  const voted = await prepared(settled, ({ workbook }) => {
    addVotes(workbook);
  });
  const later = { now: () => new Date(2020, 10, 22, 8, 0) };
  const reimported = await prepared(settled, () => importSubmissions(again, later));
  return [
    {
      name: 'create',
      start: blank,
      run: (options) => createClusterWorkbook(template, options),
      instead: rankInstead,
    },
    {
      name: 'import',
      start: created,
      run: (options) => importSubmissions(files, options),
      then: (options) => rankWorkbook(options),
    },
    {
      name: 'import again',
      start: settled,
      run: (options) => importSubmissions(again, options),
      then: (options) => rankWorkbook(options),
    },
    { name: 'rank', start: imported, run: (options) => rankWorkbook(options) },
    {
      name: 'accept proposals',
      start: ranked,
      run: (options) => rankWorkbook({ ...options, acceptProposed: true }),
    },
    { name: 'accept one', start: decided, run: (options) => rankWorkbook(options) },
    {
      name: 'handle finding',
      start: ranked,
      run: (options) => handleFinding(finding, { do: 'except', reason: 'Đã kiểm tra' }, options),
    },
    { name: 'write votes', start: voted, run: (options) => rankWorkbook(options) },
    { name: 'amend regulation', start: settled, run: (options) => amendRegulation(DRAFT, options) },
    {
      name: 'seal',
      start: settled,
      run: (options) => sealYear(options),
      once: true,
      // What was typed while it was sealed is not sealed: verification names the cell.
      admits: async () => (await verifySeal()).state === 'broken',
    },
    {
      name: 'write papers',
      start: settled,
      run: async (options) => {
        const { papers } = await draftPapers(options);
        const letter = papers.find(({ kind }) => kind === 'letter');
        if (letter) await writePaper(letter, options);
      },
    },
    {
      name: 'write explanations',
      start: settled,
      run: (options) => writeExplanations(options),
    },
    {
      name: 'take back',
      start: reimported,
      run: (options) => takeBack(options),
      instead: rankInstead,
    },
    {
      name: 'next year',
      start: blank,
      run: async (options) => {
        if (next) await openNextYear(next, options);
      },
      instead: rankInstead,
    },
    ...(await besideRanking(stages)),
  ];
}
