import { HONOURS_SHEET } from '../../../src/domain/book/sheets/honours';
import { readHonours } from '../../../src/domain/year/honours';
import {
  brief,
  regulationOf,
  table,
  unitOf,
  withoutColumns,
  type Row,
  type Typed,
} from '../builders';

const period = {
  'Năm thi đua': '2020',
  'Tính thành tích từ ngày': '01/12/2019',
  'Tính thành tích đến ngày': '30/11/2020',
};

function read(
  row: Row<typeof HONOURS_SHEET>,
  settings: Readonly<Record<string, Typed>> = period,
): ReturnType<typeof readHonours> {
  const regulation = regulationOf({ settings, criteria: [] });
  const units = [unitOf('A')];
  return readHonours(table(HONOURS_SHEET, [row, {}]), { units, roster: units }, regulation);
}

const SHEET = HONOURS_SHEET.sheetName;

describe('Khen thưởng đã có', () => {
  it.each<readonly [string, Row<typeof HONOURS_SHEET>, number, readonly string[]]>([
    ['nothing', {}, 0, []],
    ['a year alone', { year: 2020 }, 0, []],
    ['an award of nobody', { award: 'Cờ' }, 0, ['honourUnknown A3']],
    ['a unit without an award', { unit: 'A', year: 2020 }, 1, []],
    ['a flag of nobody', { award: 'Cờ luân lưu' }, 0, ['handoverFlagAsAward C3']],
  ])('a row with %s', (_, row, honours, told) => {
    const found = read(row);
    expect(found.honours).toHaveLength(honours);
    expect(found.findings.map(({ kind, place }) => `${kind} ${place.cell ?? ''}`)).toEqual(told);
  });

  it.each<readonly [Row<typeof HONOURS_SHEET>, boolean, number]>([
    [{ signedOn: '01/12/2019', year: 2019 }, true, 2019],
    [{ signedOn: '30/11/2020' }, true, 2020],
    [{ signedOn: '30/11/2019', year: 2020 }, false, 2020],
    [{ signedOn: '01/12/2020', year: 2020 }, false, 2020],
    [{ signedOn: '15/07/2020', year: 2019 }, true, 2019],
    [{ signedOn: '15/07/2019' }, false, 2019],
    [{ signedOn: 44155 }, true, 2020],
    [{ year: 2020 }, true, 2020],
    [{ year: '2020' }, true, 2020],
    [{ year: 2019 }, false, 2019],
    [{}, false, 2020],
    [{ signedOn: 'cuối năm', year: 2020 }, true, 2020],
  ])('%j counts: %p, for %i', (row, counts, year) => {
    const { honours, findings } = read({ unit: 'Đơn vị A', award: 'Cờ', ...row });
    expect(findings).toEqual([]);
    expect(honours).toEqual([
      {
        unit: 'A',
        award: 'Cờ',
        counts,
        year,
        place: { file: null, sheet: 'Khen thưởng đã có', cell: 'C3' },
      },
    ]);
  });

  it('goes by the year where the sheet has no column of days, and by nothing without either', () => {
    const units = [unitOf('A')];
    const whole = table(HONOURS_SHEET, [{ unit: 'A', award: 'Cờ', year: 2020 }]);
    const counts = (gone: readonly ('signedOn' | 'year')[]) => {
      const regulation = regulationOf({ settings: period, criteria: [] });
      const sheet = withoutColumns(whole, gone);
      return readHonours(sheet, { units, roster: units }, regulation).honours[0]?.counts;
    };
    expect([counts(['signedOn']), counts(['signedOn', 'year'])]).toEqual([true, false]);
  });

  it('takes the calendar year where no period is given', () => {
    const row = { unit: 'A', award: 'Cờ', signedOn: '31/12/2020' };
    expect(read(row, { 'Năm thi đua': '2020' }).honours[0]?.counts).toBe(true);
    expect(
      read({ ...row, signedOn: '01/01/2021' }, { 'Năm thi đua': '2020' }).honours[0]?.counts,
    ).toBe(false);
  });

  it('Q18: an award of nobody we know', () => {
    const { honours, findings } = read({ unit: 'Ai đó', award: 'Cờ', year: 2020 });
    expect(honours).toEqual([]);
    expect(brief(findings)).toEqual([['honourUnknown', 'A3', null]]);
    expect(findings).toMatchObject([
      { raw: 'Ai đó', params: { found: 'Ai đó', award: 'Cờ' }, place: { sheet: SHEET } },
    ]);
  });
});

describe('units that are no members any more', () => {
  const [heir, gone, other] = [
    unitOf('A', {
      name: 'Đà Nẵng',
      predecessors: [{ name: 'Quảng Nam', names: ['Quảng Nam', 'QNam'], from: null, until: null }],
    }),
    unitOf('QN', { name: 'Quảng Nam' }),
    unitOf('B', { name: 'Kon Tum' }),
  ];
  it.each<readonly [string, string, readonly string[], readonly string[], readonly string[]]>([
    ['its own', 'Đà Nẵng', ['A'], [], []],
    ['of a unit it took over', 'Quảng Nam', [], ['A Quảng Nam'], []],
    ['by the code of that unit', 'QN', [], ['A Quảng Nam'], []],
    ['by another name of it', 'QNam', [], ['A Quảng Nam'], []],
    ['of a unit that has left', 'Kon Tum', [], [], []],
    ['of nobody', 'Phú Yên', [], [], ['honourUnknown']],
  ])('%s (%s)', (_, unit, own, inherited, kinds) => {
    const read = readHonours(
      table(HONOURS_SHEET, [{ unit, year: 2019, award: 'Cờ' }]),
      { units: [heir], roster: [heir, gone, other] },
      regulationOf({ settings: period, criteria: [] }),
    );
    expect(read.honours.map((one) => one.unit)).toEqual(own);
    expect(read.inherited.map((one) => `${one.unit} ${one.former}`)).toEqual(inherited);
    expect(read.findings.map(({ kind }) => kind)).toEqual(kinds);
  });

  it('and the hand-over flag is nobody’s honour', () => {
    const { honours, findings } = read({ unit: 'Đơn vị A', award: 'Cờ luân lưu cụm trưởng' });
    expect(honours).toEqual([]);
    const award = 'Cờ luân lưu cụm trưởng';
    expect(findings).toMatchObject([
      {
        kind: 'handoverFlagAsAward',
        raw: award,
        params: { award, sheet: SHEET },
        place: { file: null, sheet: SHEET, cell: 'C3' },
      },
    ]);
  });
});
