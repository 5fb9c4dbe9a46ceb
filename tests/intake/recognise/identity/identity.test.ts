import { gridOf } from '../grid-of';
import { form, kindsOf, recognise, type Row } from '../sample-book';

interface Named {
  readonly above?: readonly string[];
  readonly below?: readonly string[];
  readonly sheet?: string;
  readonly file?: string;
}

function identify({ above = [], below = [], sheet = 'Sheet1', file = 'phieu.xlsx' }: Named): {
  readonly unit: string | null;
  readonly kinds: readonly string[];
  readonly params: object | undefined;
} {
  const lines = (texts: readonly string[]): Row[] => texts.map((text) => [text]);
  const grid = form({ above: lines(above), below: lines(below), options: { name: sheet } });
  const sheets = recognise([grid], file);
  const [first] = sheets;
  return {
    unit: first?.unit ?? null,
    kinds: kindsOf(sheets),
    params: first?.findings[0]?.params,
  };
}

describe('whose sheet it is', () => {
  it.each([
    ['Đơn vị: Sở Nội vụ tỉnh Quảng Ngãi', 'QNG'],
    ['Đơn vị: Sở Nội vụ tỉnh Quảng Nam', 'QNA'],
    ['Đơn vị tự chấm: Sở Nội vụ tỉnh Khánh Hoà (Cụm trưởng)', 'KH'],
    ['Tên đơn vị: SNV ĐẮC LẮC', 'DL'],
    ['ĐƠN VỊ: SNV tinh Gia Lai', 'GL'],
    ['Cơ quan, đơn vị: QNA', 'QNA'],
    ['SỞ NỘI VỤ TỈNH BÌNH ĐỊNH', 'BD'],
    ['UBND TỈNH PHÚ YÊN', 'PY'],
    ['UBND THÀNH PHỐ ĐÀ NẴNG\nSỞ NỘI VỤ', 'DNA'],
    ['Sở Nội vụ tỉnh Kon Tum - Cụm thi đua miền Trung, Tây Nguyên', 'KT'],
    ['UBND TỈNH LÂM ĐỒNG'.normalize('NFD'), 'LD'],
  ])('%s → %s', (line, unit) => {
    const found = identify({ above: ['PHIẾU TỰ CHẤM ĐIỂM', line, 'NĂM 2020'] });
    expect(found.unit).toBe(unit);
    expect(found.kinds.filter((kind) => kind !== 'decomposedText')).toEqual([]);
  });

  it.each([
    [['Đơn vị: SNV Gia Lai', 'Kính gửi: Sở Nội vụ tỉnh Khánh Hòa']],
    [['Kính gửi: Sở Nội vụ tỉnh Khánh Hòa', 'SỞ NỘI VỤ TỈNH GIA LAI']],
    [['UBND TỈNH GIA LAI', 'Cụm trưởng: Khánh Hòa; Cụm phó: Đà Nẵng']],
    [['UBND TỈNH GIA LAI', 'Cụm thi đua Khánh Hòa']],
    [['UBND TỈNH GIA LAI', 'Cụm gồm: Khánh Hòa, Đà Nẵng, Gia Lai, Kon Tum']],
  ])('the unit itself, not the addressee or the cluster: %j', (above) => {
    expect(identify({ above })).toMatchObject({ unit: 'GL', kinds: [] });
  });

  it('falls back on the signature, then on the names of sheet and file, and says so', () => {
    expect(identify({ below: ['Phú Yên, ngày 20 tháng 11 năm 2020'] })).toMatchObject({
      unit: 'PY',
      kinds: [],
    });
    expect(identify({ sheet: 'Kon Tum' })).toMatchObject({
      unit: 'KT',
      kinds: ['unitGuessed'],
      params: { name: 'Sở Nội vụ tỉnh Kon Tum', from: 'sheetName' },
    });
    expect(identify({ file: 'SNV Khanh Hoa - phieu.xlsx' })).toMatchObject({
      unit: 'KH',
      params: { name: 'Sở Nội vụ tỉnh Khánh Hòa', from: 'fileName' },
    });
  });

  it.each([
    ['Da Nang_Phieu cham diem 2020.xlsx', 'DNA'],
    ['DakNong_tucham_2020 (1).xlsx', 'DNO'],
    ['PHIEU CHAM SNV QUANG NAM (gui Cum).xlsx', 'QNA'],
    ['quangngai.xlsx', 'QNG'],
    ['Phiếu-Đắk-Lắk.xls'.normalize('NFD'), 'DL'],
    ['KONTUM.xlsx', 'KT'],
    ['phieu.xlsx', null],
    ['Khanh Hoa gui Da Nang.xlsx', null],
    ['Quang Namm.xlsx', null],
  ])('the file %s → %s', (file, unit) => {
    expect(identify({ file }).unit).toBe(unit);
  });

  it('warns where heading and file name two units, and believes the heading', () => {
    const found = identify({ above: ['Đơn vị: SNV Gia Lai'], file: 'SNV Kon Tum.xlsx' });
    expect(found).toEqual({
      unit: 'GL',
      kinds: ['unitGuessed'],
      params: {
        name: 'Sở Nội vụ tỉnh Gia Lai',
        from: 'header',
        other: 'Sở Nội vụ tỉnh Kon Tum',
        elsewhere: 'fileName',
      },
    });
  });

  it('leaves the file name out of it where the file holds several units', () => {
    const sheet = (unit: string) => form({ above: [[`Đơn vị: ${unit}`]], options: { name: unit } });
    const sheets = recognise([sheet('SNV Gia Lai'), sheet('SNV Kon Tum')], 'SNV Kon Tum.xlsx');
    expect(sheets.map(({ unit }) => unit)).toEqual(['GL', 'KT']);
    expect(kindsOf(sheets)).toEqual([]);
  });

  it('warns where the name is found by its bare letters only', () => {
    expect(identify({ above: ['Đơn vị: Sở Nội vụ Quãng Ngãi'] })).toEqual({
      unit: 'QNG',
      kinds: ['unitGuessed'],
      params: {
        name: 'Sở Nội vụ tỉnh Quảng Ngãi',
        from: 'header',
        written: 'Đơn vị: Sở Nội vụ Quãng Ngãi',
      },
    });
    expect(identify({ above: ['DON VI: SO NOI VU TINH QUANG NGAI'] }).kinds).toEqual([]);
  });

  it('lets the file name decide between two units in the heading', () => {
    const above = ['UBND TỈNH GIA LAI', 'UBND TỈNH KON TUM'];
    expect(identify({ above, file: 'Kon Tum.xlsx' }).unit).toBe('KT');
    expect(identify({ above })).toMatchObject({ unit: null, kinds: ['unitUnknown'] });
  });

  it('names nobody rather than somebody', () => {
    expect(identify({ above: ['Đơn vị: Sở Tài chính'] })).toMatchObject({
      unit: null,
      kinds: ['unitUnknown'],
    });
  });
});

describe('another body of the same place', () => {
  it.each([
    [['UBND TỈNH KON TUM', 'SỞ TÀI CHÍNH'], 'SỞ TÀI CHÍNH'],
    [['SỞ NỘI VỤ TỈNH KON TUM', 'CHI CỤC VĂN THƯ - LƯU TRỮ'], 'CHI CỤC VĂN THƯ - LƯU TRỮ'],
    [['UBND THÀNH PHỐ KON TUM', 'PHÒNG NỘI VỤ'], 'PHÒNG NỘI VỤ'],
    [['UBND THÀNH PHỐ KON TUM'], 'UBND THÀNH PHỐ KON TUM'],
    [['UBND TINH KON TUM', 'SO TAI CHINH'], 'SO TAI CHINH'],
    [['Đơn vị: Văn phòng Sở Nội vụ tỉnh Kon Tum'], 'Đơn vị: Văn phòng Sở Nội vụ tỉnh Kon Tum'],
  ])('%j is nobody’s', (above, found) => {
    const file = 'Kon Tum.xlsx';
    expect(identify({ above: [...above, 'PHIẾU TỰ CHẤM ĐIỂM NĂM 2020'], file })).toEqual({
      unit: null,
      kinds: ['unitUnknown'],
      params: { found },
    });
  });

  it.each([
    [['UBND TỈNH KON TUM', 'SỞ NỘI VỤ']],
    [['UBND TỈNH KON TUM', 'SNV']],
    [['UBND TỈNH KON TUM', 'SỎ NỘI VỤ']],
    [['UBND TINH KON TUM', 'SO NOI VU']],
    [['UBND TỈNH KON TUM', 'Số: 12/BC-SNV']],
    [['UBND TỈNH KON TUM', 'Ban hành kèm theo Quyết định số 5']],
    [['SỞ NỘI VỤ TỈNH KON TUM', 'PHIẾU TỰ CHẤM ĐIỂM', 'Phòng Tổ chức lập']],
    [['SỞ NỘI VỤ TỈNH KON TUM', 'Phòng lập biểu: Tổ chức']],
  ])('%j is the unit’s own', (above) => {
    expect(identify({ above })).toMatchObject({ unit: 'KT', kinds: [] });
  });
});

describe('the year in the title', () => {
  const own = 'Đơn vị: SNV Gia Lai';

  it.each([
    ['PHIẾU TỰ CHẤM ĐIỂM THI ĐUA NĂM 2019', ['otherYear']],
    ['BÁO CÁO TỰ CHẤM ĐIỂM 2021', ['otherYear']],
    ['NĂM 2019', ['otherYear']],
    ['PHIẾU TỰ CHẤM ĐIỂM THI ĐUA NĂM 2020', []],
    ['PHIẾU TỰ CHẤM ĐIỂM NĂM HỌC 2019-2020', []],
    ['Gia Lai, ngày 05 tháng 01 năm 2021', []],
    ['(Kèm theo Quyết định số 12/QĐ-BNV năm 2018)', []],
    ['PHIẾU TỰ CHẤM ĐIỂM', []],
  ])('%s', (line, kinds) => {
    expect(identify({ above: [line, own] }).kinds).toEqual(kinds);
  });

  it('is named with both years', () => {
    const [sheet] = recognise([form({ above: [['PHIẾU CHẤM ĐIỂM NĂM 2019'], [own]] })]);
    expect(sheet?.findings[0]).toMatchObject({
      kind: 'otherYear',
      unit: 'GL',
      place: { sheet: 'Sheet1', cell: 'A1' },
      raw: 'PHIẾU CHẤM ĐIỂM NĂM 2019',
      params: { expected: '2020', found: '2019' },
    });
  });
});

describe('the line of a form that the add-in made', () => {
  const LINE = 'Mã phiếu: GL · 2020 · bản 2 · 0a1b2c3d4e';

  it('says whose it is, for which year and under which version, without a doubt', () => {
    const [sheet] = recognise(
      [form({ above: [['PHIẾU TỰ CHẤM ĐIỂM'], [`  ${LINE.toUpperCase()}`]] })],
      'phieu.xlsx',
    );
    expect(sheet).toMatchObject({
      unit: 'GL',
      findings: [],
      form: {
        unit: 'GL',
        year: '2020',
        version: '2',
        fingerprint: '0a1b2c3d4e',
        place: { file: 'phieu.xlsx', sheet: 'Sheet1', cell: 'A2' },
      },
    });
  });

  it('is found among the other lines of its cell', () => {
    const [sheet] = recognise([form({ above: [[`SỞ NỘI VỤ TỈNH GIA LAI\n${LINE}`]] })]);
    expect(sheet?.form?.version).toBe('2');
  });

  it('outweighs the title’s year, and is itself held against the book’s', () => {
    const title = 'PHIẾU TỰ CHẤM ĐIỂM NĂM 2019';
    expect(identify({ above: [title, LINE] }).kinds).toEqual([]);
    const [sheet] = recognise([form({ above: [[title], [LINE.replace('2020', '2021')]] })]);
    expect(sheet?.findings).toEqual([
      expect.objectContaining({
        kind: 'otherYear',
        place: expect.objectContaining({ cell: 'A2' }) as unknown,
        params: { expected: '2020', found: '2021' },
      }),
    ]);
  });

  it.each([
    [{ above: [LINE, 'Đơn vị: SNV Kon Tum'] }],
    [{ above: [LINE], file: 'SNV Kon Tum.xlsx' }],
    [{ above: [LINE], sheet: 'Kon Tum' }],
  ])('names nobody where something else names another unit: %j', (named) => {
    expect(identify(named)).toMatchObject({
      unit: null,
      kinds: ['formOfOther'],
      params: { name: 'Sở Nội vụ tỉnh Gia Lai', other: 'Sở Nội vụ tỉnh Kon Tum' },
    });
  });

  it('is not held against the name of a file with the forms of several units', () => {
    const sheet = (code: string) =>
      form({ above: [[LINE.replace('GL', code)]], options: { name: code } });
    const sheets = recognise([sheet('GL'), sheet('KT')], 'SNV Kon Tum.xlsx');
    expect(sheets.map(({ unit }) => unit)).toEqual(['GL', 'KT']);
    expect(kindsOf(sheets)).toEqual([]);
  });

  it.each([
    ['of a unit that is not in the roster', ['Mã phiếu: XX · 2020 · bản 2 · 0a1b2c3d4e']],
    ['twice, and not the same', [LINE, LINE.replace('GL', 'KT')]],
  ])('leaves the unit to the other lines: %s', (_, lines) => {
    expect(identify({ above: [...lines, 'Đơn vị: SNV Phú Yên'] }).unit).toBe('PY');
  });

  it('is no matter where it is missing', () => {
    const [sheet] = recognise([form()]);
    expect(sheet).toMatchObject({ unit: 'PY', form: null, findings: [] });
  });
});

it('says once where letters and accents are stored apart', () => {
  const grid = form({ above: [['Đơn vị: SNV Gia Lai'.normalize('NFD')]] });
  expect(recognise([grid])[0]?.findings).toEqual([
    expect.objectContaining({
      kind: 'decomposedText',
      place: expect.objectContaining({ cell: 'A1' }) as unknown,
    }),
  ]);
  expect(kindsOf(recognise([gridOf([])]))).not.toContain('decomposedText');
});
