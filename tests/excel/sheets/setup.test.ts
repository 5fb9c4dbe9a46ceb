import { CRITERIA_SHEET } from '../../../src/domain/book/sheets/criteria';
import { SETTINGS_SHEET } from '../../../src/domain/book/sheets/settings';
import { VOTES_SHEET } from '../../../src/domain/book/sheets/votes';
import { SCHEMA_LIST } from '../../../src/domain/book/schemas';
import type { SheetSchema } from '../../../src/domain/book/sheet-schema';
import { SETTING_LIST } from '../../../src/domain/settings/settings';
import { settingsSheet, setupSheet, typedCell } from '../../../src/excel/sheets/setup';
import type { SheetColumn } from '../../../src/excel/write/table-sheet';

describe('the sheets that a clerk fills in', () => {
  const offeredIn = (schema: SheetSchema): Readonly<Record<string, readonly string[]>> =>
    Object.fromEntries(
      setupSheet(schema, [], 'Cụm').columns.flatMap(({ heading, options }) =>
        options ? [[heading, options]] : [],
      ),
    );

  it.each([
    ['TieuChi', 'Loại dòng', ['Mục', 'Tiêu chí', 'Điểm thưởng', 'Điểm trừ']],
    [
      'HinhThuc',
      'Cách chọn',
      ['Theo thứ hạng', 'Theo phiếu', 'Theo thứ hạng và phiếu', 'Hội đồng quyết định'],
    ],
    ['HinhThuc', 'Phạm vi', ['Mỗi cụm, khối', 'Mỗi nhóm', 'Toàn sổ']],
    ['HinhThuc', 'Làm tròn số lượng', ['Làm tròn xuống', 'Từ 5 làm tròn lên', 'Làm tròn lên']],
  ])('%s offers the words of %s', (id, heading, words) => {
    const schema = SCHEMA_LIST.find((one) => one.id === id);
    if (!schema) throw new Error(id);
    expect(offeredIn(schema)).toMatchObject({ [heading]: words });
  });

  it('offer nothing where any words may stand', () => {
    const sheets = SCHEMA_LIST.map((schema): [string, number] => [
      schema.id,
      Object.keys(offeredIn(schema)).length,
    ]);
    expect(Object.fromEntries(sheets.filter(([, count]) => count > 0))).toEqual({
      TieuChi: 2,
      DieuKien: 2,
      KhongXet: 1,
      SuyTon: 1,
      KhongCham: 1,
      HinhThuc: 5,
    });
  });

  it('offer what follows from the book', () => {
    const { columns } = setupSheet(VOTES_SHEET, [], 'Cụm', { 'Đơn vị': ['A', 'B'] });
    expect(columns.find(({ heading }) => heading === 'Đơn vị')?.options).toEqual(['A', 'B']);
  });

  it('Bảng tiêu chí: sections stand out, maxima are centred', () => {
    const sheet = setupSheet(CRITERIA_SHEET, [['1.10', '1', 'Mục', '=x', '2,5', '', '=2']], 'Cụm');
    expect(sheet).toMatchObject({
      owner: 'Cụm',
      title: CRITERIA_SHEET.title,
      hint: CRITERIA_SHEET.hint,
      orientation: 'Landscape',
    });
    expect(sheet.rows[0]?.slice(0, 8)).toEqual(['1.10', '1', 'Mục', "'=x", 2.5, '', '=2', '']);
    const centred = sheet.columns.filter(({ align }) => align !== undefined);
    expect(centred.map(({ heading, align }) => [heading, align])).toEqual([
      ['Điểm tối đa', 'Center'],
    ]);
    expect(sheet.emphasis).toMatchObject([
      {
        heading: 'Cách chấm',
        words: expect.arrayContaining(['Cộng', 'Lấy cao nhất']) as unknown,
        color: '#DDEBF7',
        bold: true,
      },
    ]);
    expect(setupSheet(VOTES_SHEET, [], 'Cụm').emphasis).toBeUndefined();
    expect(setupSheet(VOTES_SHEET, [], 'Cụm').hint).toBe('');
  });

  it('keeps what it is told to keep', () => {
    expect(setupSheet(CRITERIA_SHEET, [[null, 'x']], 'Cụm').rows[0]?.slice(0, 3)).toEqual([
      null,
      'x',
      '',
    ]);
  });
});

it.each<readonly [string, Partial<SheetColumn>, unknown]>([
  ['2,5', {}, 2.5],
  ['-10', {}, -10],
  ['0', {}, 0],
  ['2,5', { text: true }, '2,5'],
  ['1.000', {}, "'1.000"],
  ['2,5 điểm', {}, "'2,5 điểm"],
  ['a 2', {}, 'a 2'],
  ['1,2,3', {}, "'1,2,3"],
])('%s is written as a clerk types it', (text, column, cell) => {
  expect(typedCell({ heading: '', width: 1, ...column }, text)).toBe(cell);
});

describe('Thiết lập', () => {
  const sheet = settingsSheet({ 'TÊN CỤM, KHỐI': 'Cụm số 1' }, 'Cụm');

  it('has every setting with its group; required ones are starred; values go by the words of Mục', () => {
    expect(sheet.schema).toBe(SETTINGS_SHEET);
    expect(sheet.rows.map(([group, item]) => [group, item])).toEqual(
      SETTING_LIST.map(([, { group, label, required }]) => [
        group,
        `${label}${required ? ' ★' : ''}`,
      ]),
    );
    const filled = sheet.rows.filter(([, , value]) => value !== '');
    expect(filled.map(([, item, value]) => [item, value])).toEqual([
      ['Tên cụm, khối ★', 'Cụm số 1'],
    ]);
  });

  it('says what may be answered, and what counts while nothing is', () => {
    for (const [at, [, schema]] of SETTING_LIST.entries()) {
      const hint = String(sheet.rows[at]?.[3] ?? '').replace(/^'/, '');
      if (schema.choices)
        expect(hint).toMatch(
          new RegExp(`^[^]*${Object.values<string>(schema.choices).length > 1 ? ' · ' : ''}`),
        );
      const words = schema.choices
        ? Object.values<string>(schema.choices).join(' · ')
        : [schema.allowed, schema.word].filter((word) => word !== undefined).join(' · ');
      const fallback = schema.choices?.[schema.default ?? ''] ?? schema.default ?? '';
      const said = schema.question ? 'Chưa trả lời: tạm dùng' : 'Để trống:';
      const parts = [
        ...(words === '' ? [] : [words]),
        ...(fallback === '' ? [] : [`${said} ${fallback}`]),
      ];
      expect(hint).toBe(parts.join('. '));
    }
  });
});
