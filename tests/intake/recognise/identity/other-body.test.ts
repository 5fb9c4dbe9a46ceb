import { otherBody } from '../../../../src/intake/recognise/identity/other-body';
import { roster } from './asking';

type Named = string | Readonly<Partial<Record<'name' | 'shortName' | 'otherNames', string>>>;

const KON_TUM = { name: 'Sở Nội vụ tỉnh Kon Tum', shortName: 'Kon Tum' };
const TITLE = 'PHIẾU TỰ CHẤM ĐIỂM THI ĐUA';

function other(unit: Named, ...above: readonly string[]): string | undefined {
  const [first] = roster(unit);
  if (!first) throw new Error('no unit');
  const place = { file: 'phieu.xlsx', sheet: 'Sheet1', cell: 'A1' };
  return otherBody(
    first,
    above.map((text) => ({ text, place })),
  );
}

describe('a body of the same place, in the head of a sheet', () => {
  it.each([
    'SỞ TÀI CHÍNH',
    'CHI CỤC KIỂM LÂM',
    'CỤC THUẾ TỈNH KON TUM',
    'PHÒNG NỘI VỤ',
    'BAN DÂN TỘC TỈNH',
    'TRUNG TÂM LƯU TRỮ LỊCH SỬ',
    'THANH TRA TỈNH',
    'VĂN PHÒNG UBND TỈNH',
    'VĂN PHÒNG',
    'VP ĐOÀN ĐBQH',
    'SO TAI CHINH',
    'STC',
  ])('“%s” is not the Sở Nội vụ', (line) => {
    expect(other(KON_TUM, 'UBND TỈNH KON TUM', line)).toBe(line);
  });

  it.each([
    'BAN HÀNH KÈM THEO QUYẾT ĐỊNH SỐ 5',
    'Ban hành',
    'SO 12/BC-SNV',
    'So: Tai chinh',
    'Phong Noi vu',
    'Liên đoàn Lao động tỉnh',
    'Họ tên người lập ở phòng Nội vụ',
  ])('“%s” names none', (line) => {
    expect(other(KON_TUM, 'UBND TỈNH KON TUM', line)).toBeUndefined();
  });

  it.each<[Named, string, string | undefined]>([
    ['Chi cục Kiểm lâm tỉnh Kon Tum', 'CHI CỤC KIỂM LÂM', undefined],
    [
      'Chi cục Kiểm lâm tỉnh Kon Tum',
      'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG',
      'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG',
    ],
    ['Văn phòng UBND tỉnh Kon Tum', 'VĂN PHÒNG ỦY BAN NHÂN DÂN', undefined],
    ['Văn phòng UBND tỉnh Kon Tum', 'VĂN PHÒNG TỈNH ỦY', 'VĂN PHÒNG TỈNH ỦY'],
    ['Trung tâm Y tế huyện Đắk Tô', 'TRUNG TÂM Y TẾ', undefined],
    ['Trung tâm Y tế huyện Đắk Tô', 'SỞ Y TẾ', 'SỞ Y TẾ'],
    // Not bodies themselves: whatever stands in the head, their place names them.
    ['Xã Hòa Bình', 'PHÒNG NỘI VỤ', undefined],
    ['Tỉnh đoàn', 'SỞ NỘI VỤ', undefined],
    [{ name: 'Tỉnh đoàn', otherNames: 'Ban Chấp hành Tỉnh đoàn' }, 'SỞ NỘI VỤ', undefined],
  ])('of %j, “%s” says: %s', (unit, line, expected) => {
    expect(other(unit, line)).toBe(expected);
  });

  it.each([
    'SỞ NỘI VỤ',
    'SỎ NỘI VỤ',
    'SỞ NỘI VỤU',
    'SỞ NỘI V',
    'SO NOI VU',
    'Sở Nội vụ tỉnh Kon Tum',
    'SỞ NỘI VỤ KON TUM',
  ])('“%s” is the unit’s own, whether its name says the kind of the place or not', (line) => {
    expect(other(KON_TUM, line)).toBeUndefined();
    expect(other({ name: 'Sở Nội vụ Kon Tum', shortName: 'Kon Tum' }, line)).toBeUndefined();
    expect(other('Sở Nội vụ', line)).toBeUndefined();
  });

  it.each(['SỞ NGOẠI VỤ', 'SỞ NỘI', 'SỞ XÂY DỰNG', 'PHÒNG SỞ NỘI VỤ'])(
    '“%s” is more than a slip away from it',
    (line) => {
      expect(other(KON_TUM, line)).toBe(line);
    },
  );

  it('a body may be called by what it was called before', () => {
    const renamed = {
      ...KON_TUM,
      otherNames: 'Ban Tổ chức Chính quyền tỉnh Kon Tum; Kon Tum tỉnh',
    };
    expect(other(renamed, 'BAN TỔ CHỨC CHÍNH QUYỀN')).toBeUndefined();
    expect(other(renamed, 'BAN TUYÊN GIÁO')).toBe('BAN TUYÊN GIÁO');
    expect(other(renamed, 'SỞ NỘI VỤ')).toBeUndefined();
  });

  it('a line is shown as it is written, without its stray spaces', () => {
    expect(other(KON_TUM, 'UBND TỈNH', '  SỞ   TÀI\u00a0CHÍNH ')).toBe('SỞ TÀI CHÍNH');
  });

  it('a paragraph is no letterhead: a hundred letters may be, one more may not', () => {
    const long = (length: number): string => 'PHÒNG NỘI VỤ '.padEnd(length, 'x');
    expect(other(KON_TUM, long(100))).toBe(long(100));
    expect(other(KON_TUM, long(101))).toBeUndefined();
  });
});

describe('which line of the head says who sends it', () => {
  it.each<[readonly string[], string | undefined]>([
    [['SỞ NỘI VỤ', 'CHI CỤC VĂN THƯ'], 'CHI CỤC VĂN THƯ'],
    [['CHI CỤC VĂN THƯ', 'SỞ NỘI VỤ'], undefined],
    [['SỞ NỘI VỤ', TITLE, 'Phòng Tổ chức'], undefined],
    [[TITLE, 'SỞ TÀI CHÍNH'], undefined],
    [['SỞ TÀI CHÍNH', TITLE], 'SỞ TÀI CHÍNH'],
    [['SỞ NỘI VỤ', TITLE, 'Đơn vị: Sở Tài chính'], 'Đơn vị: Sở Tài chính'],
    [['SỞ TÀI CHÍNH', TITLE, 'Đơn vị: Sở Nội vụ'], undefined],
    [['SỞ TÀI CHÍNH', TITLE, 'Đơn vị: Kon Tum'], 'SỞ TÀI CHÍNH'],
    [['SỞ NỘI VỤ', 'Đơn vị: Sở Tài chính: phòng 1'], undefined],
    [[], undefined],
  ])('%j: %s', (lines, expected) => {
    expect(other(KON_TUM, ...lines)).toBe(expected);
  });

  it.each([
    'Đơn vị: Phòng Nội vụ',
    'ĐƠN VỊ : Phòng Nội vụ',
    '- Đơn vị:Phòng Nội vụ',
    'Tên đơn vị: Phòng Nội vụ',
    'Cơ quan: Phòng Nội vụ',
    'Tên cơ quan: Phòng Nội vụ',
    'Cơ quan, đơn vị: Phòng Nội vụ',
    'Tên cơ quan,đơn vị: Phòng Nội vụ',
    'Cơ quan đơn vị: Phòng Nội vụ',
    'Đơn vị tự chấm điểm: Phòng Nội vụ',
    // Twenty letters after the label are still a label.
    'Đơn vị tự chấm điểm thi đua: Phòng Nội vụ',
    'Don vi: SO TAI CHINH',
  ])('“%s” outweighs the letterhead', (line) => {
    expect(other(KON_TUM, 'SỞ NỘI VỤ', TITLE, line)).toBe(line);
  });

  it.each([
    'Đơn vị công tác: Phòng Tổ chức',
    ' - Đơn vị công tác: Phòng Tổ chức',
    'Đơn vị tự chấm điểm thi đuaa: Phòng Nội vụ',
    'Đơn vịa: Phòng Nội vụ',
    'Gửi đơn vị: Phòng Nội vụ',
    'Người lập: Phòng Nội vụ',
    'Đơn vị Phòng Nội vụ',
  ])('“%s” does not', (line) => {
    expect(other(KON_TUM, 'SỞ NỘI VỤ', TITLE, line)).toBeUndefined();
    expect(other(KON_TUM, 'SỞ NỘI VỤ', line)).toBeUndefined();
  });
});

describe('the committee of a place below the province', () => {
  it.each([
    'UBND THÀNH PHỐ KON TUM',
    'UBND TP. KON TUM',
    'UBND HUYỆN ĐẮK TÔ',
    'UBND QUẬN 3',
    'ỦY BAN NHÂN DÂN THỊ XÃ SÔNG CẦU',
    'UBND THỊ TRẤN PLEI KẦN',
    'UBND PHƯỜNG QUYẾT THẮNG',
    'UBND XÃ ĐẮK CẤM',
    'UBND HUYỆN',
  ])('“%s” is no Sở of the tỉnh', (line) => {
    expect(other(KON_TUM, line)).toBe(line);
    expect(other(KON_TUM, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', ` ${line}  `, TITLE)).toBe(line);
  });

  it.each<readonly (readonly string[])[]>([
    [['UBND TỈNH KON TUM']],
    [['HĐND - UBND THÀNH PHỐ KON TUM']],
    [['THÀNH PHỐ KON TUM']],
    [['UBND TỈNH KON TUM', TITLE, 'UBND THÀNH PHỐ KON TUM']],
    [['UBND THÀNH PHỐ KON TUM', 'SỞ NỘI VỤ']],
    [['UBND THÀNH PHỐ KON TUM', TITLE, 'Đơn vị: Sở Nội vụ']],
  ])('%j may be one', (lines) => {
    expect(other(KON_TUM, ...lines)).toBeUndefined();
  });

  it('is the very place of a Sở of a city; one name of the unit that says tỉnh is enough', () => {
    const line = 'UBND THÀNH PHỐ KON TUM';
    expect(other('Sở Nội vụ thành phố Kon Tum', line)).toBeUndefined();
    expect(other('Sở Nội vụ Kon Tum', line)).toBeUndefined();
    const called = { name: 'Sở Nội vụ Kon Tum', otherNames: 'Nội vụ tỉnh Kon Tum' };
    expect(other(called, line)).toBe(line);
  });
});
