import type { Unit } from '../../../../src/domain/units/unit';
import {
  chooseNaming,
  nameFromNames,
  nameFromText,
  type Naming,
} from '../../../../src/intake/recognise/identity/unit-namings';
import { roster } from './asking';

const UNITS = roster(
  { code: 'KT', name: 'Sở Nội vụ tỉnh Kon Tum', shortName: 'Kon Tum' },
  { code: 'GL', name: 'Sở Nội vụ tỉnh Gia Lai', shortName: 'Gia Lai' },
  { code: 'DL', name: 'Sở Nội vụ tỉnh Đắk Lắk', shortName: 'Đắk Lắk', successorOf: 'SNV Phú Yên' },
  { code: 'X1', name: 'Xã Xuân Lộc' },
  { code: 'P1', name: 'Phường Xuân Lộc' },
);

const headLines = (texts: readonly string[]) =>
  texts.map((text) => ({ text, place: { file: 'a.xlsx', sheet: 'S', cell: 'A1' } }));
const unitOf = (code: string): Unit | undefined => UNITS.find((unit) => unit.code === code);
const fromText = (above: readonly string[], below: readonly string[] = [], ...hints: string[]) =>
  nameFromText(
    UNITS,
    { above: headLines(above), below: headLines(below) },
    hints.map((code) => unitOf(code)),
  );
const brief = (naming: Naming | undefined) =>
  naming && [naming.unit?.code ?? naming.candidates.map(({ code }) => code), naming.line];

describe('what follows is somebody else', () => {
  it.each([
    'Kính gửi: ',
    'Nơi nhận: ',
    'Cụm trưởng: ',
    'Cụm phó ',
    'Khối trưởng: ',
    'Khối phó: ',
    'Phó Trưởng cụm: ',
    'Trưởng cụm: ',
    'Trưởng khối ',
    'Phó trưởng khối: ',
    'Cụm thi đua ',
    'KHỐI THI ĐUA ',
    'Thường trực Cụm ',
    'thường trực khối: ',
  ])('after “%s” a name is not the sender’s', (words) => {
    expect(fromText([`${words}SNV Gia Lai`])).toBeUndefined();
    expect(fromText([], [`${words}SNV Gia Lai`])).toBeUndefined();
    // And the own name before it is shown without it.
    expect(brief(fromText([`SNV Kon Tum - ${words}SNV Gia Lai`]))).toEqual([
      'KT',
      'SNV Kon Tum - ',
    ]);
    expect(brief(fromText([`Đơn vị: SNV Kon Tum, ${words}SNV Gia Lai`]))).toEqual([
      'KT',
      'Đơn vị: SNV Kon Tum, ',
    ]);
  });

  it.each(['Khối phong trào ', 'Cụm ', 'Khối ', 'Nhận: ', 'Trưởng phòng ', 'Thường trực '])(
    'after “%s” it may be',
    (words) => {
      expect(brief(fromText([`${words}SNV Gia Lai`]))).toEqual(['GL', `${words}SNV Gia Lai`]);
    },
  );

  it('a line with accents of its own, beside the letters, is read as a whole', () => {
    expect(fromText(['SNV Kon Tum \u0301 - Kính gửi: SNV Gia Lai'])).toBeUndefined();
  });
});

describe('a line that says “Đơn vị:”', () => {
  it.each([
    'Đơn vị: ',
    'ĐƠN VỊ :',
    '- Đơn vị:',
    'Tên đơn vị: ',
    'Cơ quan: ',
    'Tên cơ quan: ',
    'Cơ quan, đơn vị: ',
    'Cơ quan,đơn vị: ',
    'Tên cơ quan đơn vị: ',
    'Đơn vị tự chấm điểm: ',
    'Đơn vị tự chấm điểm thi đua: ',
    'Don vi: ',
  ])('“%s” outweighs the lines around it', (label) => {
    const line = `${label}SNV Gia Lai`;
    expect(brief(fromText(['SỞ NỘI VỤ TỈNH KON TUM', line]))).toEqual(['GL', line]);
    expect(brief(fromText(['SỞ NỘI VỤ TỈNH KON TUM', `${label}gl`]))).toEqual(['GL', `${label}gl`]);
    // It says one name first: what follows explains it.
    expect(brief(fromText([`${label}SNV Gia Lai, SNV Kon Tum`]))).toEqual([
      'GL',
      `${label}SNV Gia Lai, SNV Kon Tum`,
    ]);
  });

  it.each(['Đơn vị tự chấm điểm thi đuaa: ', 'Các đơn vị: ', 'Đơn vị ', 'Cơ quan chủ quản là '])(
    '“%s” does not',
    (label) => {
      expect(fromText(['SỞ NỘI VỤ TỈNH KON TUM', `${label}SNV Gia Lai`])).toBeUndefined();
      expect(fromText([`${label}GL`])).toBeUndefined();
    },
  );

  it.each(['Đơn vị:', 'Đơn vị: Sở Y tế'])('“%s” leaves it to the other lines', (line) => {
    expect(brief(fromText([line, 'UBND TỈNH KON TUM']))).toEqual(['KT', 'UBND TỈNH KON TUM']);
  });

  it('a code is itself, without a doubt', () => {
    expect(fromText(['Đơn vị: gl'])).toEqual({
      unit: unitOf('GL'),
      candidates: [unitOf('GL')],
      line: 'Đơn vị: gl',
      from: 'header',
      misspelt: false,
    });
  });
});

describe('which lines count', () => {
  it('the head before the signature', () => {
    expect(brief(fromText(['SNV Kon Tum'], ['SNV Gia Lai']))).toEqual(['KT', 'SNV Kon Tum']);
    expect(brief(fromText([], ['SNV Gia Lai']))).toEqual(['GL', 'SNV Gia Lai']);
    expect(fromText([])).toBeUndefined();
  });

  it('a line of several units names none', () => {
    expect(fromText(['SNV Kon Tum, SNV Gia Lai'])).toBeUndefined();
    expect(brief(fromText(['SNV Kon Tum, SNV Gia Lai', 'Gia Lai']))).toEqual(['GL', 'Gia Lai']);
  });

  it('two lines that name two units need a hint, and take no other for one', () => {
    const two = ['SNV Kon Tum', 'SNV Gia Lai'];
    expect(fromText(two)).toBeUndefined();
    expect(brief(fromText(two, [], 'GL'))).toEqual(['GL', 'SNV Gia Lai']);
    expect(fromText(two, [], 'DL')).toBeUndefined();
  });

  it('of several lines of one unit the one that is spelled well is taken, and an old name before it', () => {
    expect(fromText(['SNV Đắk Lằk', 'SNV Đắk Lắk'])).toMatchObject({
      line: 'SNV Đắk Lắk',
      misspelt: false,
    });
    expect(fromText(['SNV Đắk Lằk', 'SNV Dắk Lắk'])).toMatchObject({
      line: 'SNV Đắk Lằk',
      misspelt: true,
    });
    expect(fromText(['SNV Đắk Lắk', 'SNV Phú Yên'])).toMatchObject({
      line: 'SNV Phú Yên',
      former: 'SNV Phú Yên',
    });
    expect(fromText(['SNV Đắk Lắk'])).not.toHaveProperty('former');
  });

  it('a shared name is all that is known where nothing else is said', () => {
    expect(brief(fromText(['Đơn vị: Xuân Lộc']))).toEqual([['X1', 'P1'], 'Đơn vị: Xuân Lộc']);
    expect(brief(fromText(['Xuân Lộc', 'UBND XUÂN LỘC']))).toEqual([['X1', 'P1'], 'Xuân Lộc']);
    expect(brief(fromText(['Đơn vị: Xuân Lộc', 'UBND xã Xuân Lộc']))).toEqual([
      'X1',
      'UBND xã Xuân Lộc',
    ]);
  });
});

describe('how a name is spelled', () => {
  it.each([
    ['SNV Đắk Lắk', false],
    ['SNV Dak Lak', false],
    ['SNV ĐAK LAK', true],
    ['SNV đak lak', true],
    ['SNV Dăk Lằk', true],
    ['SNV Kòn Tum', true],
    ['SNV Kòn Tum'.normalize('NFD'), true],
    ['SNV KON TUM', false],
    ['SNV Thành phố Kon Tum', true],
  ])('“%s”: a misspelling: %s', (line, misspelt) => {
    expect(fromText([line])?.misspelt).toBe(misspelt);
    expect(fromText([`Don vi: ${line}`])?.misspelt).toBe(misspelt);
  });

  it('is nothing to ask of names of sheets and files', () => {
    expect(nameFromNames(UNITS, 'SNV Kòn Tum', 'sheetName')).toEqual({
      unit: unitOf('KT'),
      candidates: [unitOf('KT')],
      line: 'SNV Kòn Tum',
      from: 'sheetName',
      misspelt: false,
    });
  });
});

describe('the name of a sheet or a file', () => {
  it.each([
    ['fileName', 'DakLak_2020', 'DL'],
    ['fileName', 'Kon Tum, Gia Lai', undefined],
    ['fileName', 'phieu', undefined],
    ['sheetName', 'Gia Lai', 'GL'],
    ['sheetName', 'Kon Tum, Gia Lai', undefined],
    ['sheetName', 'Sheet1', undefined],
  ] as const)('%s %s: %s', (from, name, code) => {
    const naming = nameFromNames(UNITS, name, from);
    expect(naming?.unit?.code).toBe(code);
    expect(naming?.from).toBe(code && from);
  });

  it('of one who was taken over says so', () => {
    expect(nameFromNames(UNITS, 'SNV Phú Yên', 'sheetName')).toMatchObject({
      unit: { code: 'DL' },
      former: 'SNV Phú Yên',
    });
  });
});

describe('the first place that names one unit', () => {
  const [a, b, c] = UNITS;
  const naming = (line: string, unit: Unit | undefined, ...candidates: (Unit | undefined)[]) => ({
    unit,
    candidates: candidates.filter((one) => one !== undefined),
    line,
    from: 'header' as const,
    misspelt: false,
  });
  const shared = naming('shared', undefined, a, b);

  it.each<[string, readonly (Naming | undefined)[], string | undefined]>([
    ['none', [], undefined],
    ['nothing named', [undefined, undefined], undefined],
    ['the first of two', [undefined, naming('one', a, a), naming('two', b, b)], 'one'],
    ['a shared name alone', [shared, undefined], 'shared'],
    ['one of those who share it', [shared, naming('one', b, b)], 'one'],
    ['another than those', [shared, naming('one', c, c)], 'shared'],
    ['another, then one of those', [shared, naming('x', c, c), naming('one', a, a)], 'one'],
    ['a second shared name', [shared, naming('again', undefined, a, c)], 'shared'],
    [
      'one of the second shared name only',
      [shared, naming('again', undefined, a, c), naming('x', c, c)],
      'shared',
    ],
    ['a name before the shared one', [naming('one', c, c), shared], 'one'],
  ])('%s', (_, namings, line) => {
    expect(chooseNaming(namings)?.line).toBe(line);
  });
});
