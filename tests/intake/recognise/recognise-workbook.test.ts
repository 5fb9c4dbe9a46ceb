import { NO_MEMORY } from '../../../src/domain/memory/memory';
import { recogniseLooseSheets } from '../../../src/intake/recognise/recognise-workbook';
import { gridOf, type GridOptions } from './grid-of';
import { form, HEADINGS, kindsOf, recognise, regulation, units, type Row } from './sample-book';

const of = (unit: string, name: string, options: GridOptions = {}) =>
  form({ above: [[`Đơn vị: ${unit}`]], options: { name, ...options } });
const COVER = gridOf([['SỞ NỘI VỤ TỈNH PHÚ YÊN'], ['HỒ SƠ CHẤM ĐIỂM']], { name: 'Bìa' });
const only = (code: string, name: string) =>
  form({
    options: { name },
    rows: (all: Map<string, Row>) => {
      for (const key of [...all.keys()]) if (key !== code) all.delete(key);
    },
  });
/** Headings of a scoring sheet over rows that are no criteria. */
const STRANGE = gridOf(
  [['Đơn vị: SNV Phú Yên'], [...HEADINGS], ['Z', '1', 'Trồng cây xanh', 5, null, 4, null]],
  { name: 'Lạ' },
);
const named = (sheets: ReturnType<typeof recognise>) =>
  sheets.map(({ unit, sheet }) => [unit, sheet]);

describe('hidden sheets', () => {
  it.each(['hidden', 'veryHidden'] as const)('count only where no other does: %s', (visibility) => {
    const last = of('SNV Kon Tum', 'Cũ', { visibility });
    expect(named(recognise([last, of('SNV Gia Lai', 'Mới')]))).toEqual([['GL', 'Mới']]);
    expect(named(recognise([COVER, last]))).toEqual([['KT', 'Cũ']]);
  });

  it('are not answered for beside those that are seen', () => {
    const part = { ...only('I.2.2', 'Một'), visibility: 'hidden' as const };
    expect(named(recognise([of('SNV Gia Lai', 'Mới'), part]))).toEqual([['GL', 'Mới']]);
  });
});

it('a table that is seen and cannot be read is told of, though a hidden one can', () => {
  const two = form({
    options: { name: 'Hai cột' },
    headings: [[...HEADINGS.slice(0, -1), 'Tự chấm']],
    rows: (all: Map<string, Row>) => {
      for (const row of all.values()) row[6] = 0.5;
    },
  });
  const sheets = recognise([two, COVER, of('SNV Gia Lai', 'Cũ', { visibility: 'hidden' })]);
  expect(named(sheets)).toEqual([
    ['GL', 'Cũ'],
    ['PY', 'Hai cột'],
  ]);
  expect(sheets[1]?.findings).toMatchObject([
    { kind: 'noScoringTable', params: { reason: 'ambiguousColumn' } },
  ]);
});

describe('a workbook without a table', () => {
  const why = (...grids: Parameters<typeof recognise>[0]) =>
    recognise(grids, 'SNV Phú Yên.xlsx').map(({ sheet, findings }) => {
      const told = findings.find(({ kind }) => kind === 'noScoringTable');
      return [sheet, told?.place.sheet, told?.params.reason];
    });

  it('of no sheet at all is known by the name of its file', () => {
    const [sheet] = recognise([], 'SNV Phú Yên.xlsx');
    expect(sheet).toMatchObject({
      file: 'SNV Phú Yên.xlsx',
      sheet: '',
      parts: [],
      unit: 'PY',
      form: null,
      rows: [],
      marks: null,
      matched: { byCode: 0, byText: 0, absent: 0 },
    });
    expect(sheet?.findings).toMatchObject([
      { kind: 'unitGuessed', unit: 'PY' },
      {
        kind: 'noScoringTable',
        unit: 'PY',
        place: { file: 'SNV Phú Yên.xlsx', sheet: null, cell: null },
      },
    ]);
    expect(sheet?.findings[1]?.params).toEqual({ reason: 'noHeader' });
  });

  it('is told by the sheet that came nearest', () => {
    expect(why(COVER)).toEqual([['Bìa', 'Bìa', 'noHeader']]);
    expect(why(COVER, STRANGE)).toEqual([['Lạ', 'Lạ', 'noCriteria']]);
    expect(why(STRANGE, COVER)).toEqual([['Lạ', 'Lạ', 'noCriteria']]);
    expect(why(COVER, only('I.2.2', 'Một'))).toEqual([['Một', 'Một', 'singleCriterion']]);
  });

  it('is the unit’s that its head names, and its form is kept', () => {
    const mark = 'Mã phiếu: GL · 2020 · bản 2 · 0a1b2c3d4e';
    const [sheet] = recognise([gridOf([[mark]], { name: 'Bìa' })]);
    expect(sheet).toMatchObject({ unit: 'GL', parts: ['Bìa'], form: { version: '2' } });
    expect(kindsOf(recognise([COVER]))).toEqual(['noScoringTable']);
  });

  it('is looked at in its first forty rows', () => {
    const at = (row: number) =>
      recognise([gridOf([...Array.from({ length: row }, () => []), ['Đơn vị: GL']])])[0]?.unit;
    expect([at(39), at(40)]).toEqual(['GL', null]);
  });
});

describe('forms that are not meant', () => {
  const example = (name: string) => form({ above: [['CÁCH GHI PHIẾU']], options: { name } });

  it.each(['Hướng dẫn', 'Ví dụ', 'MẪU SỐ 1', 'Thí dụ ghi', 'mau'])(
    'the example “%s” is left out beside the unit’s own',
    (name) => {
      const sheets = recognise([example(name), form()], 'SNV Phú Yên.xlsx');
      expect(named(sheets)).toEqual([['PY', 'Sheet1']]);
      expect(sheets[0]?.findings).toMatchObject([
        { kind: 'otherFormLeft', unit: 'PY', place: { sheet: name, cell: null } },
      ]);
    },
  );

  it.each(['Bản 2', 'Mẫux'])('“%s” is no example', (name) => {
    expect(recognise([example(name), form()], 'SNV Phú Yên.xlsx')).toHaveLength(2);
  });

  it('a sheet of that name that says whose it is counts', () => {
    const own = form({ options: { name: 'Mẫu 1' } });
    expect(recognise([own, form()], 'SNV Phú Yên.xlsx')).toHaveLength(2);
  });
});

describe('a file name that names one of several units', () => {
  const kinds = (...grids: Parameters<typeof recognise>[0]) =>
    kindsOf(recognise(grids, 'SNV Kon Tum.xlsx'));

  it('is no doubt of the others, and of a single one it is', () => {
    expect(kinds(of('SNV Gia Lai', 'A'), of('SNV Kon Tum', 'B'))).toEqual([]);
    expect(kinds(of('SNV Gia Lai', 'A'))).toEqual(['unitGuessed']);
  });

  it('does not hide a name that is spelled otherwise, or another that the sheet has', () => {
    expect(kinds(of('SNV Gia Lái', 'A'), of('SNV Kon Tum', 'B'))).toEqual(['unitGuessed']);
    expect(kinds(of('SNV Gia Lai', 'Phú Yên'), of('SNV Kon Tum', 'B'))).toEqual(['unitGuessed']);
  });
});

it('of loose sheets each is answered for, hidden or not', () => {
  const context = { regulation, units, targets: new Map(), year: 2020, ownBook: false };
  const hidden = of('SNV Kon Tum', 'Cũ', { visibility: 'hidden' });
  const sheets = recogniseLooseSheets('a.xlsx', [COVER, of('SNV Gia Lai', 'Mới'), hidden], {
    ...context,
    memory: NO_MEMORY,
  });
  expect(named(sheets)).toEqual([
    ['GL', 'Mới'],
    ['KT', 'Cũ'],
    ['PY', 'Bìa'],
  ]);
});
