import { SCHEMA_LIST } from '../../src/domain/book/schemas';
import type { ColumnSchema, SheetSchema } from '../../src/domain/book/sheet-schema';
import {
  NOT_APPLICABLE,
  UNIT_COLUMNS,
  UNIT_COLUMN_KEYS,
  UNIT_GROUP_CAPTIONS,
} from '../../src/domain/book/unit-sheet';
import { MEMORY_KINDS, NO_CRITERION, NOT_READ } from '../../src/domain/memory/memory-words';
import { printFormMark } from '../../src/domain/regulation/versions/form-mark';
import { readFigure } from '../../src/domain/score-sheet/read-figure';
import { ACTIONS } from '../../src/excel/sheets/checks';
import { idName, unitName, versionName } from '../../src/excel/identity';
import { NO_SCORE } from '../../src/excel/sheets/unit-formulas';
import { UNIT_ROWS } from '../../src/excel/sheets/unit-layout';
import { HEADER_ROW } from '../../src/excel/write/table-sheet';
import { KEPT, KEPT_IN_UNIT_SHEET } from './kept-columns';
import { code, codes, table } from './markdown';

const KEPT_COLUMNS: Readonly<Record<string, readonly string[]>> = { ...KEPT };

const NOTES: Readonly<Record<string, string>> = {
  ChiTieu:
    'After *Đơn vị* follows one column for each criterion that needs a target; its heading is the code of the criterion. A cell holds a number, `KG` (not assigned) or nothing. Targets are printed into the unit sheets at import.',
  TongHop:
    'Between *Đơn vị* and *Điểm thưởng* stands one column for each section of the main scale. The figures are live formulas that point into the unit sheets. *Lệch so với tự chấm*, *Số tiêu chí đạt tối đa* and *Số đơn vị xếp trên* stand there only where ranks need them: the first two for steps of the tie chain, the third where ranks have no gaps.',
  KiemTra: `*Xử lý* is ${codes(Object.values(ACTIONS))}. An exception without a reason is no exception. ${code(ACTIONS.remember)} answers a question about a file (C02, C07, T02, T21): the answer stands in *Đề xuất sửa thành* – the code of a criterion, ${code(NO_CRITERION)}, or the name of a unit – and goes into *Ghi nhớ*; of a row that was asked about, *Hiện tại* holds code and words, “=” and its score, which goes into the unit’s sheet. The others hold while code, unit, criterion and *Hiện tại* stay the same.`,
  KetLuan:
    'Read where *Vấn đề* begins with “Phân định bằng điểm”: *Đối tượng* names the units that are level, *Kết luận* the one that goes first or all of them in order, parted by semicolons; and where it is `Khen thưởng: <award>`: *Đối tượng* names the units, *Kết luận* is “Đề nghị” or “Không đề nghị”.',
  GhiNho: `How the clerk settled what a file left open; read before codes, words and names. *Loại* is ${codes(Object.values(MEMORY_KINDS))}. *Đã gặp* holds a heading (with the captions above it), the code and words of a row, or a line, a sheet’s or a file’s name that stands for a unit. *Hiểu là* holds a heading of a unit’s sheet or ${code(NOT_READ)}; the code of a criterion or ${code(NO_CRITERION)}; the code or a name of a unit. A row without *Hiểu là* waits for an answer; one that means nothing, or contradicts another, is C19. Whatever was read by it is listed in *Kiểm tra* (C20). A deleted row is forgotten.`,
  PhienBan:
    'Made by the first amendment. It locks copies of the sheets of the regulation (*Bảng tiêu chí*, *Thiết lập*, *Xếp loại*, *Cơ cấu khen thưởng*, *Điều kiện xét*), called “Bảng tiêu chí (bản 1)” and so on, protected without a password; what stands in those sheets is always the version in force. *Mã nhận dạng* is ten hexadecimal digits made of what those sheets say: criteria, settings of the groups on points, rounding, ranking, votes, awards, verification and submission, classes and awards. The order of rows, *TT*, *Căn cứ* and *Ghi chú*, names and dates of the year do not matter to it. It is recorded anew until the first sheet is received under the version; a difference after that is Q44.',
  PhieuNhan:
    '*Bản quy chế* holds the version and, after a `·`, the code that the form carried. *Mã nhận dạng* here is that of the file.',
  SoNguon:
    'Made by gathering the clusters’ own books into one: a row for every unit, with the file its figures came from and its total and rank there; a total or rank that is another here is X18. In such a book the records have one more column, *Gom từ*: the cluster whose book the row came from. Rows without it are the province’s own and stay when books are gathered again.',
  SuyTon:
    'Made with the workbook for the meeting to fill in. *Nội dung biểu quyết* is `Suy tôn: <award>`, “Phân định bằng điểm”, or anything else, which is kept for the record. Of several rounds the last one counts. Figures that contradict each other are an error (`ballotsDoNotAdd`): that vote decides nothing, no vote on ties does while one of them is wrong, and totals do not wait for it.',
  DonVi:
    '*Kế thừa từ* names the units that this one took over or was called before: codes or names, parted by semicolons, in the list or not. What those held stands in *Khen thưởng đã có* under their own names. A condition that looks back asks for the units that stood at the end of each year, and *Thành tích của đơn vị trước khi hợp nhất* says whether one of them is enough; where nobody has said and they differ, it is not known. A unit that was merged leaves with *Tham gia đến*; the next year’s workbook keeps its row.',
  DeNghi:
    '*Kết quả xét* is “Được tặng”, “Không tặng” or empty; a number of a decision alone means awarded, a reason alone refused; anything that says both, or neither, is X21 and counts for nothing. A decision is about one unit and one award. Where a later ranking proposes something else it stays beside the unit, with its award in brackets – “Được tặng (Bằng khen …)” – and counts for nothing until that is proposed again. *Khen thưởng đã có* of the next year takes awarded ones only.',
  GiaoUoc:
    'What the members agreed on, for the paper *Giao ước thi đua*. *Lĩnh vực* may stand once for the rows below it. Who has signed is the date in *Ngày ký giao ước* of *Đơn vị*; where some units have one, those without are Q57.',
  MauVanBan:
    'A paper that has rows here is worded by them alone; one without any, as the product words it. “Sửa lời văn” in the pane adds the rows of the papers that have none: whoever deletes all rows of a paper has the product’s wording back.',
  VaiTro:
    'One row for a unit, a year and a role; a word with “trưởng” means the leader, one with “phó” the deputy. *Đơn vị* speaks first about this year: its *Vai trò* is filled from here only where no unit has one. The next year’s rows say who follows; *Đơn vị trưởng năm sau* of *Thiết lập* says by what rule (X20), and *Cách xác định*, *Căn cứ* or a vote “Bầu …” in *Kết quả suy tôn* that it was settled. *Ngày nhận cờ luân lưu* is an event: the minutes tell it, and no award follows from it.',
  XepLoai:
    'A row without *Từ (≥)* is an error. A unit that fails *Điều kiện* falls into the next lower class; while nobody can judge it, the class stays open (X06).',
  HinhThuc:
    'The order of the awards is that of *Thứ tự* where every row has a number there, else that of the rows. A *Loại khen* other than “Hằng năm” stands beside the ladder and takes nobody’s place in it.',
};

const NOT_APPLICABLE_WORDS = [
  'KCT',
  'KG',
  'Không áp dụng',
  'Không có chỉ tiêu',
  'Không giao',
  'Không giao chỉ tiêu',
  'Không chấm',
  'N/A',
];

function checkedWord(text: string): string {
  if (readFigure(text).state !== 'notApplicable') throw new Error(`“${text}” is a figure`);
  return text;
}

function sheetSummary(): readonly string[] {
  return table(
    ['Sheet', 'Table', 'Hidden name', 'Made'],
    SCHEMA_LIST.map((schema) => [
      schema.sheetName,
      code(schema.tableName),
      code(idName(schema.id)),
      schema.alwaysThere ? 'with the workbook' : 'when something needs it',
    ]),
  );
}

function filledBy(schema: SheetSchema, key: string, column: ColumnSchema): string {
  if (!KEPT_COLUMNS[schema.id]?.includes(key)) return column.by;
  return column.by === 'tool' ? 'tool, not yet' : 'clerk, kept only';
}

function sheetSection(schema: SheetSchema): readonly string[] {
  const note = NOTES[schema.id];
  return [
    `### ${schema.sheetName} (${code(schema.tableName)})`,
    '',
    ...(note === undefined ? [] : [note, '']),
    ...table(
      ['Heading', 'Also read', 'Filled by', 'Format'],
      Object.entries(schema.columns).map(([key, column]) => [
        column.heading,
        (column.alsoRead ?? []).join(' · '),
        filledBy(schema, key, column),
        [...(column.text ? ['text `@`'] : []), ...(column.collapsed ? ['collapsed'] : [])].join(
          ', ',
        ),
      ]),
    ),
  ];
}

function unitSheet(): readonly string[] {
  return [
    '## The sheet of a unit',
    '',
    `A plain range, no table: captions in row ${String(UNIT_ROWS.captions + 1)}, headings in row ${String(UNIT_ROWS.headings + 1)}, one row for each row of *Bảng tiêu chí* from row ${String(UNIT_ROWS.first + 1)}, then *TỔNG ĐIỂM*. Rows are found by the code in *Mã*, columns by their heading, wherever the clerk has moved them.`,
    '',
    ...table(
      ['Caption', 'Heading', 'Filled by'],
      UNIT_COLUMN_KEYS.map((key) => {
        const { group, heading, by } = UNIT_COLUMNS[key];
        const kept = KEPT_IN_UNIT_SHEET.includes(key) ? ', kept only' : '';
        return [UNIT_GROUP_CAPTIONS[group], heading, by + kept];
      }),
    ),
    `- ${code(NOT_APPLICABLE)} in *${UNIT_COLUMNS.self.heading}* says that the criterion does not apply to this unit. It is neither a blank nor a zero. What follows from it is the setting “Khi tiêu chí không áp dụng”; without a row in *Không chấm* it is also a warning (P10).`,
    `- Read like it: ${codes(NOT_APPLICABLE_WORDS.map(checkedWord))}.`,
    `- ${code(NO_SCORE)} in *${UNIT_COLUMNS.final.heading}* says that there is no figure yet. A sum over such a cell says it too: a missing score never counts as zero.`,
    `- *${UNIT_COLUMNS.final.heading}* and *${UNIT_COLUMNS.base.heading}* are formulas. *${UNIT_COLUMNS.base.heading}* is the maximum that counts for this unit: it is 0 where the criterion is taken out of the base, and *Tỷ lệ (%)* of *Tổng hợp* divides by its sum.`,
    `- The blank form that is sent to a unit says in row ${String(UNIT_ROWS.source + 1)} whose it is: ${code(printFormMark({ unit: 'KH', year: '2026', version: '1', fingerprint: '0a1b2c3d4e' }))} – unit, year, version of the regulation and its code. A form of another version is T13.`,
    '- The figures of deductions are positive. The sign comes from *Loại dòng*.',
    '',
  ];
}

export function sheetsPart(): readonly string[] {
  return [
    '## Sheets',
    '',
    'In the order of the tabs. The sheets of the units stand between *Khen thưởng đã có* and *Kiểm tra*.',
    '',
    ...sheetSummary(),
    `- A sheet of ours carries a hidden workbook name that points at its first cell, as above; the sheet of a unit carries ${code(unitName('KH'))}, where \`KH\` is the code of the unit. A character of the code that is not A–Z, a–z or 0–9 is written as its code point, \`Đ\` as ${code(unitName('Đ').slice(unitName('').length))}. The name follows a sheet that is renamed or moved. A copy of the sheet does not get it; the locked copy of an older version has a name of its own, as ${code(versionName(1, 'TieuChi'))}.`,
    '- A workbook without these names is accepted by the names of its sheets, compared without accents and case. A unit sheet is recognised by its hidden name only.',
    `- In a sheet that the add-in made the headings stand in row ${String(HEADER_ROW + 1)}. In another workbook they are looked for in the first rows. Columns may stand in any order.`,
    '- Columns of the user are kept. In *Kiểm tra* and *Đề nghị khen thưởng*, where rows move, they go along with their row.',
    '',
    '**Filled by**: `clerk` – a person, or a file that was imported; after that the add-in changes only what was accepted in *Kiểm tra*. `tool` – the add-in. `kept only` – it stays as it is and this version concludes nothing from it. `not yet` – this version leaves it empty.',
    '',
    ...SCHEMA_LIST.flatMap(sheetSection),
    ...unitSheet(),
  ];
}
