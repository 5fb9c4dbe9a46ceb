import { itAtFullSpeed } from '../../../support/cost/at-full-speed';
import { findUnit } from '../../../../src/intake/recognise/identity/find-unit';
import { UnitNames } from '../../../../src/intake/recognise/identity/unit-names';
import { ask, roster } from './asking';
import { within } from '../../../support/cost/within';

const PROVINCES = roster(
  'Sở Nội vụ tỉnh Đắk Lắk',
  'Sở Nội vụ tỉnh Bình Định',
  'Sở Nội vụ thành phố Đà Nẵng',
  'Sở Nội vụ Thành phố Hồ Chí Minh',
  'Sở Nội vụ tỉnh Thừa Thiên Huế',
  'Sở Nội vụ tỉnh Bà Rịa - Vũng Tàu',
  'Sở Nội vụ tỉnh Khánh Hòa',
);

describe('full names only, as anybody writes them', () => {
  it.each([
    ['Sở Nội vụ Đắk Lắk', 'Đắk Lắk'],
    ['SNV tỉnh Đắk Lắk', 'Đắk Lắk'],
    ['SNV ĐẮK LẮK', 'Đắk Lắk'],
    ['Sở NV Đắk Lắk', 'Đắk Lắk'],
    ['S.NV Đắk Lắk', null],
    ['Sở Nội vụ Đắc Lắc', 'Đắk Lắk'],
    ['Sở Nội vụ tỉnh Đăk Lăk', 'Đắk Lắk'],
    ['Sở Nội vụ tỉnh Ðắk Lắk', 'Đắk Lắk'],
    ['Sở Nội vụ Tp. Đà Nẵng', 'Đà Nẵng'],
    ['Sở Nội vụ TP Đà Nẵng', 'Đà Nẵng'],
    ['SỞ NỘI VỤ T.P ĐÀ NẴNG', null],
    ['Sở Nội vụ Đà Nẵng.', 'Đà Nẵng'],
    ['SNV TP.HCM', 'Hồ Chí Minh'],
    ['SNV TPHCM', 'Hồ Chí Minh'],
    ['Sở Nội vụ TP. Hồ Chí Minh', 'Hồ Chí Minh'],
    ['Sở Nội vụ Thừa Thiên - Huế', 'Thừa Thiên Huế'],
    ['Sở Nội vụ Bà Rịa – Vũng Tàu', 'Bà Rịa - Vũng Tàu'],
    ['Sở Nội vụ BàRịa-VũngTàu', 'Bà Rịa - Vũng Tàu'],
    ['Sở Nội vụ tỉnh Khánh Hoà', 'Khánh Hòa'],
    ['Sở  Nội\u00a0vụ \u200bKhánh Hòa ;', 'Khánh Hòa'],
    ['SỞ NỘI VỤ KHÁNH HÒA'.normalize('NFD'), 'Khánh Hòa'],
    ['Sở Nội vụ T. Khánh Hòa', 'Khánh Hòa'],
    ['Sở Nội vụ', null],
    ['SNV', null],
    ['Sở Tài chính Khánh Hòa', null],
  ])('%s → %s', (line, place) => {
    const found = ask(PROVINCES, { line: `Đơn vị: ${line}` });
    if (place === null) expect(found).toBe('– unitUnknown');
    else expect(found).toMatch(new RegExp(`${place}$`));
  });

  it.each(['SO NOI VU DAK LAK', 'So Noi vu tinh Daklak', 'DAC LAC'])(
    '%s, typed without any accents, is no misspelling',
    (line) => {
      expect(ask(PROVINCES, { line: `Don vi: SNV ${line}` })).toBe('Sở Nội vụ tỉnh Đắk Lắk');
    },
  );

  it.each([
    ['Phieu_cham_diem_SNV_DakLak_final2.xlsx', 'Đắk Lắk'],
    ['PhieuSNVDakLak2020.xlsx', 'Đắk Lắk'],
    ['SNV-TPHCM.xls', 'Hồ Chí Minh'],
    ['so noi vu tinh khanh hoa (1).xlsx', 'Khánh Hòa'],
    ['Sở Nội vụ Khánh Hoà.xlsx'.normalize('NFD'), 'Khánh Hòa'],
    ['SoNoiVuKhanhHoa.xlsx', 'Khánh Hòa'],
    ['SNV Khanh Hoa va SNV Dak Lak.xlsx', null],
  ])('the file %s → %s', (file, place) => {
    const found = ask(PROVINCES, { file });
    if (place === null) expect(found).toBe('– unitUnknown');
    else expect(found).toMatch(new RegExp(`${place} unitGuessed$`));
  });
});

describe('spellings', () => {
  const units = roster(
    { name: 'Xã Mỹ Lý', shortName: 'Mỹ Lý' },
    { name: 'Phường Quy Nhơn', shortName: 'Quy Nhơn' },
    { name: "Xã Cư M'gar", shortName: "Cư M'gar" },
    { name: 'Xã Krông Pắc', shortName: 'Krông Pắc' },
    { name: 'Xã Ea Súp', shortName: 'Ea Súp' },
    { name: 'Xã Lệ Thủy', shortName: 'Lệ Thủy' },
  );

  it.each([
    ['Mĩ Lí', 'Xã Mỹ Lý'],
    ['UBND XÃ MĨ LÝ', 'Xã Mỹ Lý'],
    ['X. Mỹ Lý', 'Xã Mỹ Lý'],
    ['UBND P.Qui Nhơn', 'Phường Quy Nhơn'],
    ['Phường Qui Nhơn', 'Phường Quy Nhơn'],
    ['xã Cư M’gar', "Xã Cư M'gar"],
    ['xã Cư Mgar', "Xã Cư M'gar"],
    ['xã CưMgar', "Xã Cư M'gar"],
    ['xã Cư M gar', "Xã Cư M'gar"],
    ['Krông Păk', 'Xã Krông Pắc'],
    ['Krông Pắk', 'Xã Krông Pắc'],
    ['xã EaSúp', 'Xã Ea Súp'],
    ['Lệ Thuỷ', 'Xã Lệ Thủy'],
  ])('%s → %s, without a doubt', (line, name) => {
    expect(ask(units, { line })).toBe(name);
  });

  it.each([
    ['Lệ Thúy', 'Xã Lệ Thủy unitGuessed'],
    ['Mỹ Ly', 'Xã Mỹ Lý unitGuessed'],
    // A xã that has become a phường since the roster was written, or the other way round.
    ['Phường Lệ Thủy', 'Xã Lệ Thủy unitGuessed'],
    ['Xã Quy Nhơn', 'Phường Quy Nhơn unitGuessed'],
    ['Mỹ Lý Đông An', 'Xã Mỹ Lý'],
    ['Mỹ Lýý', '– unitUnknown'],
  ])('%s → %s', (line, expected) => {
    expect(ask(units, { line })).toBe(expected);
  });
});

describe('departments of one province', () => {
  const units = roster(
    'Sở Giáo dục và Đào tạo',
    'Sở Kế hoạch và Đầu tư',
    'Sở Tư pháp',
    'Sở Tài chính',
    'Sở Lao động - Thương binh và Xã hội',
    'Văn phòng Đoàn ĐBQH, HĐND và UBND tỉnh',
    'Ban Quản lý Khu kinh tế',
    'Liên minh Hợp tác xã tỉnh',
    'Tỉnh đoàn',
  );

  it.each([
    ['SỞ GD&ĐT', 'Sở Giáo dục và Đào tạo'],
    ['SGD&ĐT', 'Sở Giáo dục và Đào tạo'],
    ['Sở GDĐT', 'Sở Giáo dục và Đào tạo'],
    ['Sở Giáo dục & Đào tạo', 'Sở Giáo dục và Đào tạo'],
    ['Sở KH-ĐT', 'Sở Kế hoạch và Đầu tư'],
    ['SKHĐT', 'Sở Kế hoạch và Đầu tư'],
    ['STP', 'Sở Tư pháp'],
    ['Sở TP', 'Sở Tư pháp'],
    ['STC', 'Sở Tài chính'],
    ['Sở LĐ-TB&XH', 'Sở Lao động - Thương binh và Xã hội'],
    ['Sở LĐTBXH tỉnh Kon Tum', 'Sở Lao động - Thương binh và Xã hội'],
    ['VP Đoàn ĐBQH, HĐND và UBND tỉnh', 'Văn phòng Đoàn ĐBQH, HĐND và UBND tỉnh'],
    [
      'Văn phòng Đoàn đại biểu Quốc hội, Hội đồng nhân dân và Ủy ban nhân dân tỉnh Kon Tum',
      'Văn phòng Đoàn ĐBQH, HĐND và UBND tỉnh',
    ],
    ['BQL Khu kinh tế', 'Ban Quản lý Khu kinh tế'],
    ['Liên minh Hợp tác xã tỉnh Kon Tum', 'Liên minh Hợp tác xã tỉnh'],
    ['TỈNH ĐOÀN KON TUM', 'Tỉnh đoàn'],
    ['UBND TP. Kon Tum', '– unitUnknown'],
    ['Ủy ban nhân dân tỉnh', '– unitUnknown'],
  ])('%s → %s', (line, expected) => {
    expect(ask(units, { line: `Đơn vị: ${line}` })).toBe(expected);
  });

  it.each([
    ['SKHDT_2020.xlsx', 'Sở Kế hoạch và Đầu tư unitGuessed'],
    ['Phieu STC.xlsx', 'Sở Tài chính unitGuessed'],
    ['so lao dong thuong binh xa hoi.xlsx', 'Sở Lao động - Thương binh và Xã hội unitGuessed'],
  ])('the file %s → %s', (file, expected) => {
    expect(ask(units, { file })).toBe(expected);
  });
});

describe('names that contain each other', () => {
  const units = roster(
    'Sông Cầu',
    'TX Sông Cầu',
    'Xã Xuân Lộc',
    'Phường Xuân Lộc',
    'Xuân Lộc Đông',
  );

  it.each([
    ['TX. Sông Cầu', 'TX Sông Cầu'],
    ['Thị xã Sông Cầu', 'TX Sông Cầu'],
    ['UBND THỊ XÃ SÔNG CẦU', 'TX Sông Cầu'],
    ['Xã Sông Cầu', 'Sông Cầu'],
    ['P. Xuân Lộc', 'Phường Xuân Lộc'],
    ['UBND xã Xuân Lộc', 'Xã Xuân Lộc'],
    ['xã Xuân Lộc Đông', 'Xuân Lộc Đông'],
    ['Sông Cầu', '– unitAmbiguous'],
    ['SONG CAU', '– unitAmbiguous'],
    ['Đơn vị: Xuân Lộc', '– unitAmbiguous'],
  ])('%s → %s', (line, expected) => {
    expect(ask(units, { line })).toBe(expected);
  });

  it('the shared name is settled by whoever of them is named elsewhere, and by nobody else', () => {
    const line = 'Đơn vị: Xuân Lộc';
    expect(ask(units, { line, below: 'UBND xã Xuân Lộc' })).toBe('Xã Xuân Lộc');
    expect(ask(units, { line, file: 'phuong Xuan Loc.xlsx' })).toBe('Phường Xuân Lộc unitGuessed');
    expect(ask(units, { line, file: 'Xuan Loc Dong.xlsx' })).toBe('– unitAmbiguous');
    expect(ask(units, { file: 'Xuan Loc.xlsx' })).toBe('– unitAmbiguous');
    expect(ask(units, { line: 'Xuân Lộc (phường Xuân Lộc)' })).toBe('Phường Xuân Lộc');
    expect(ask(units, { line: 'Xã Xuân Lộc - UBND xã Xuân Lộc' })).toBe('Xã Xuân Lộc');
    expect(ask(units, { line: 'Xã Xuân Lộc và phường Xuân Lộc' })).toBe('– unitUnknown');
  });

  it('names all who share it', () => {
    const { findings } = findUnit(units, {
      file: 'phieu.xlsx',
      sheet: 'Xuân Lộc',
      above: [],
      below: [],
    });
    expect(findings).toMatchObject([
      {
        kind: 'unitAmbiguous',
        raw: 'Xuân Lộc',
        params: { units: ['Xã Xuân Lộc', 'Phường Xuân Lộc'] },
      },
    ]);
  });

  const levels = roster({ name: 'Xã Hòa Bình', shortName: 'Hòa Bình' }, 'Xã Đà Bắc');

  it.each([
    ['UBND TỈNH HÒA BÌNH', '– unitUnknown'],
    ['UBND huyện Hoà Bình', '– unitUnknown'],
    ['UBND xã Hòa Bình', 'Xã Hòa Bình'],
    ['Hoà Bình', 'Xã Hòa Bình'],
    ['UBND THỊ TRẤN HÒA BÌNH', 'Xã Hòa Bình unitGuessed'],
  ])('a xã is no tỉnh: %s → %s', (line, expected) => {
    expect(ask(levels, { line })).toBe(expected);
  });

  it('a province above, the commune below it', () => {
    expect(ask(levels, { line: 'UBND TỈNH HÒA BÌNH', below: 'Xã Đà Bắc' })).toBe('Xã Đà Bắc');
  });
});

describe('names that are ordinary words, numbers, or short', () => {
  const units = roster(
    'Xã Độc Lập',
    'Xã Thống Nhất',
    'Phường Trung Tâm',
    'Phường 1',
    'Phường 12',
    'Quận 3',
    'Xã An',
    'Thành phố Huế',
    { name: 'Xã Hòa Tân', shortName: 'Hòa Tân' },
  );

  it.each([
    ['Độc lập - Tự do - Hạnh phúc', '–'],
    ['ĐỘC LẬP – TỰ DO – HẠNH PHÚC', '–'],
    ['DOC LAP - TU DO - HANH PHUC', '–'],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '–'],
    ['Các thành viên thống nhất chấm điểm', '–'],
    ['Trung tâm Phục vụ hành chính công', '–'],
    ['Quyết định số 12/QĐ-UBND ngày 1/3/2020', '–'],
    ['An toàn giao thông', '–'],
    ['Thống nhất kết quả chấm điểm', '–'],
    ['Đơn vị: Trung Tâm (Khối phó)', 'Phường Trung Tâm'],
    ['Điểm 1 2 3', '–'],
    ['UBND XÃ ĐỘC LẬP', 'Xã Độc Lập'],
    ['UBND Độc Lập', 'Xã Độc Lập'],
    ['X. Độc Lập', 'Xã Độc Lập'],
    ['Độc Lập', 'Xã Độc Lập'],
    ['Đơn vị: Thống Nhất', 'Xã Thống Nhất'],
    ['Tên đơn vị: UBND xã Thống Nhất (Cụm phó)', 'Xã Thống Nhất'],
    ['P.12', 'Phường 12'],
    ['UBND phường 1', 'Phường 1'],
    ['P1', '–'],
    ['Q.3', 'Quận 3'],
    ['UBND xã An', 'Xã An'],
    ['TP Huế', 'Thành phố Huế'],
    ['TP. HUẾ', 'Thành phố Huế'],
    ['cán bộ Hòa Tân', 'Xã Hòa Tân'],
    ['Thống Nhất, ngày 20 tháng 11 năm 2020', 'Xã Thống Nhất'],
  ])('%s → %s', (line, name) => {
    expect(ask(units, { line }).replace(' unitUnknown', '')).toBe(name);
  });

  it('in the name of a file they are a guess', () => {
    expect(ask(units, { file: 'phieu_doc_lap_2020.xlsx' })).toBe('Xã Độc Lập unitGuessed');
    expect(ask(units, { file: 'phuong 12.xlsx' })).toBe('Phường 12 unitGuessed');
    expect(ask(units, { file: 'bieu 12.xlsx' })).toBe('– unitUnknown');
    expect(ask(units, { sheet: 'Thống Nhất' })).toBe('Xã Thống Nhất unitGuessed');
  });
});

itAtFullSpeed('reads long and odd lines in little time', async () => {
  const names = new UnitNames(PROVINCES);
  const texts = [
    'sở nội vụ tỉnh '.repeat(20_000),
    'xã '.repeat(100_000),
    ' '.repeat(300_000),
    'S'.repeat(300_000),
    'Sở'.repeat(100_000),
    'tp.'.repeat(100_000),
    '-'.repeat(300_000),
  ];
  for (const text of texts) {
    await within(100, () => {
      names.in(text, 'line');
      names.inFileName(text);
    });
  }
});
