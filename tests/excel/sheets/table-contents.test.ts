import { CHECKS_SHEET } from '../../../src/domain/book/sheets/checks';
import { EXPLANATION_SHEET } from '../../../src/domain/book/sheets/explanation';
import { LOG_SHEET } from '../../../src/domain/book/sheets/log';
import { MEMORY_SHEET } from '../../../src/domain/book/sheets/memory';
import { PROPOSAL_SHEET } from '../../../src/domain/book/sheets/proposal';
import { SEAL_SHEET } from '../../../src/domain/book/sheets/seal';
import { VERSIONS_SHEET } from '../../../src/domain/book/sheets/versions';
import { VOTES_SHEET } from '../../../src/domain/book/sheets/votes';
import type { SheetSchema } from '../../../src/domain/book/sheet-schema';
import {
  checkKey,
  checkRowKey,
  checksSheet,
  type CheckRow,
} from '../../../src/excel/sheets/checks';
import { explanationSheet } from '../../../src/excel/sheets/explanation';
import { memorySheet } from '../../../src/excel/sheets/memory';
import { proposalSheet, type ProposalRow } from '../../../src/excel/sheets/proposal';
import { logSheet, versionsSheet } from '../../../src/excel/sheets/record';
import { sealSheet } from '../../../src/excel/sheets/seal';
import { votesSheet } from '../../../src/excel/sheets/votes';
import type { TableSheet } from '../../../src/excel/write/table-sheet';

const HEADING = { owner: 'Cụm', title: 'TIÊU ĐỀ', hint: 'gợi ý' };

/** Every column is that of the schema; what it has besides. */
function besides({ columns }: TableSheet, schema: SheetSchema): Readonly<Record<string, object>> {
  const own = Object.values(schema.columns);
  expect(columns).toHaveLength(own.length);
  const more = columns.flatMap(({ heading, width, text, collapsed, ...rest }, at) => {
    const { [at]: wanted } = own;
    expect([heading, width, text, collapsed]).toEqual([
      wanted?.heading,
      wanted?.width,
      wanted?.text,
      wanted?.collapsed,
    ]);
    return Object.keys(rest).length > 0 ? [[heading, rest] as const] : [];
  });
  return Object.fromEntries(more);
}

/** A row whose every cell is `=` and the key: a formula unless it is kept a text. */
function trap<Key extends string>(schema: SheetSchema<Key>): Readonly<Record<Key, string>> {
  const keys = Object.keys(schema.columns) as Key[];
  return Object.fromEntries(keys.map((key) => [key, `=${key}`])) as Record<Key, string>;
}

/** As text: by the column's format, or by an apostrophe. */
function kept(sheet: TableSheet): readonly boolean[] {
  const [row = []] = sheet.rows;
  return row.map((cell, at) =>
    String(cell).startsWith('=') ? sheet.columns[at]?.text === true : String(cell).startsWith("'="),
  );
}

const allKept = (sheet: TableSheet): void => {
  expect(kept(sheet)).toEqual(sheet.columns.map(() => true));
};

it('Giải thích kết quả: figures are numbers in the middle, the rest is text', () => {
  const sheet = explanationSheet(
    [trap(EXPLANATION_SHEET), { ...trap(EXPLANATION_SHEET), value: 9.5 }],
    HEADING,
  );
  expect(besides(sheet, EXPLANATION_SHEET)).toEqual({ 'Giá trị': { align: 'Center' } });
  allKept(sheet);
  expect(sheet.rows[1]).toEqual(['=unit', '=code', '=subject', 9.5, '=how', '=basis', '=place']);
  expect(sheet).toMatchObject({ orientation: 'Landscape', filter: false, ...HEADING });
});

it('Đề nghị khen thưởng: totals to two places, places in the middle, a band for every award', () => {
  const row: ProposalRow = { ...trap(PROPOSAL_SHEET), order: 1, total: 95.5, rank: 2 };
  const sheet = proposalSheet([row, trap(PROPOSAL_SHEET)], HEADING);
  expect(besides(sheet, PROPOSAL_SHEET)).toEqual({
    TT: { align: 'Center' },
    'Tổng điểm': { numberFormat: '0.00', align: 'Right' },
    'Xếp hạng': { align: 'Center' },
    'Tóm tắt thành tích (bản soạn)': { oneLine: true },
  });
  expect(sheet.rows[0]?.slice(0, 5)).toEqual([1, "'=unit", "'=cluster", 95.5, 2]);
  allKept({ ...sheet, rows: sheet.rows.slice(1) });
  expect(sheet).toMatchObject({
    bands: 'Danh hiệu, hình thức đề nghị',
    orientation: 'Landscape',
    filter: false,
    ...HEADING,
  });
});

describe('Kiểm tra', () => {
  const row: CheckRow = { ...trap(CHECKS_SHEET), link: null };
  const sheet = checksSheet(
    [row, { ...row, place: 'Khánh Hòa!D7', link: { sheet: 'Khánh Hòa', cell: 'D7' } }],
    HEADING,
  );

  it('says what can be done, and colours errors and warnings', () => {
    expect(besides(sheet, CHECKS_SHEET)).toEqual({
      [CHECKS_SHEET.columns.action.heading]: {
        options: ['Chấp nhận đề xuất', 'Ngoại lệ (ghi lý do)', 'Ghi nhớ'],
      },
    });
    const severity = CHECKS_SHEET.columns.severity.heading;
    expect(sheet).toMatchObject({
      orientation: 'Landscape',
      bands: CHECKS_SHEET.columns.unit.heading,
      marks: [
        { heading: CHECKS_SHEET.columns.place.heading, when: 'formula', ink: '#0563C1' },
        { heading: CHECKS_SHEET.columns.proposed.heading, when: 'filled', fill: '#E2EFDA' },
      ],
      emphasis: [
        { heading: severity, words: ['Lỗi', 'Error'], color: '#F8CBAD', cellOnly: true },
        { heading: severity, words: ['Cảnh báo', 'Warning'], color: '#FFE699', cellOnly: true },
      ],
      ...HEADING,
    });
    expect(sheet.filter).toBeUndefined();
  });

  it('has its columns in order, and leads to the cell', () => {
    expect(sheet.rows[0]).toEqual(
      Object.keys(CHECKS_SHEET.columns).map((key) =>
        ['unit', 'place', 'message'].includes(key)
          ? `'=${key}`
          : expect.stringContaining(`=${key}`),
      ),
    );
    expect(sheet.rows[1]?.[3]).toBe('=HYPERLINK("#\'Khánh Hòa\'!D7","Khánh Hòa!D7")');
  });

  it('a row is the same whatever language its figure was shown in', () => {
    const key = { code: 'P05', unit: 'KH', criterion: 'I.1', current: '10,5' };
    expect(checkKey(key)).toBe(checkKey({ ...key, current: '10.5' }));
    expect(checkKey({ ...key, current: '-10,5' })).toBe(checkKey({ ...key, current: '-10.5' }));
    for (const text of ['1,2,3', 'a1,5', '1,5b', 'x, y', '-,5', '1,']) {
      expect([text, checkKey({ ...key, current: text })]).not.toEqual([
        text,
        checkKey({ ...key, current: text.replace(',', '.') }),
      ]);
    }
    for (const other of ['code', 'unit', 'criterion', 'current'] as const) {
      expect(checkKey({ ...key, [other]: 'khác' })).not.toBe(checkKey(key));
    }
  });

  it('a row that stands in the sheet has the key of what it is about', () => {
    const cells = ['P05', 'Lỗi', 'KH', 'ở đâu', 'I.1', 'câu', 10.5, 'đề xuất', '', ''];
    expect(checkRowKey(cells)).toBe(
      checkKey({ code: 'P05', unit: 'KH', criterion: 'I.1', current: '10.5' }),
    );
    expect(checkRowKey([])).toBe(checkKey({ code: '', unit: '', criterion: '', current: '' }));
  });
});

it('Ghi nhớ: the kinds are offered; what a person wrote stays', () => {
  const sheet = memorySheet(
    [trap(MEMORY_SHEET), { kind: null, seen: null, means: null, date: null }],
    'Cụm',
  );
  expect(besides(sheet, MEMORY_SHEET)).toEqual({
    [MEMORY_SHEET.columns.kind.heading]: { options: expect.arrayContaining([expect.any(String)]) },
  });
  allKept(sheet);
  expect(sheet.rows).toEqual([
    ["'=kind", '=seen', '=means', '=date'],
    [null, null, null, null],
  ]);
  expect(sheet).toMatchObject({
    owner: 'Cụm',
    title: MEMORY_SHEET.title,
    hint: MEMORY_SHEET.hint ?? '',
    orientation: 'Landscape',
  });
});

it('Niêm phong: two texts a line, upright', () => {
  const sheet = sealSheet([['=mục', '=nội dung']], HEADING);
  expect(besides(sheet, SEAL_SHEET)).toEqual({});
  expect(sheet.rows).toEqual([['=mục', '=nội dung']]);
  allKept(sheet);
  expect(sheet).toMatchObject({ orientation: 'Portrait', filter: false, ...HEADING });
});

it('Kết quả suy tôn: a row to be filled in, for the first round', () => {
  const sheet = votesSheet([{ matter: '=m', unit: '=u', method: '=x' }, null], 'Cụm');
  expect(besides(sheet, VOTES_SHEET)).toEqual({});
  const keys = Object.keys(VOTES_SHEET.columns);
  expect(sheet.rows[0]).toEqual(
    keys.map((key) => ({ matter: "'=m", unit: "'=u", method: "'=x", round: 1 })[key] ?? ''),
  );
  expect(sheet.rows[1]).toEqual(keys.map(() => null));
  expect(sheet).toMatchObject({
    owner: 'Cụm',
    title: VOTES_SHEET.title,
    hint: '',
    orientation: 'Landscape',
  });
});

it('records: rows of text; what a person wrote stays', () => {
  const log = logSheet([trap(LOG_SHEET)], 'Cụm');
  expect(besides(log, LOG_SHEET)).toEqual({});
  allKept(log);
  expect(log).toMatchObject({
    owner: 'Cụm',
    title: LOG_SHEET.title,
    hint: '',
    orientation: 'Landscape',
  });
  const keys = Object.keys(VERSIONS_SHEET.columns) as (keyof typeof VERSIONS_SHEET.columns)[];
  const nothing = Object.fromEntries(keys.map((key) => [key, null])) as Record<
    (typeof keys)[number],
    null
  >;
  expect(versionsSheet([nothing], 'Cụm').rows).toEqual([keys.map(() => null)]);
});
