import type { CatalogueRow } from '../row';
import { above, below, file, heading, put, together } from '../spoil';
import type { Form } from '../form';

const TITLE = 'PHIẾU TỰ CHẤM ĐIỂM THI ĐUA NĂM 2025';

function titled(...lines: readonly string[]) {
  return (form: Form): void => {
    form.above = [`Đơn vị: ${form.unit}`, ...lines];
  };
}

/** The line of a form that the add-in made, and where it stands. */
function mark(code: string, year: string, version: string, fingerprint: string) {
  return titled(TITLE, `Mã phiếu: ${code} · ${year} · bản ${version} · ${fingerprint}`);
}

/** Rows 28–31: whose sheet it is, and of which year. */
export const IDENTITY_ROWS: readonly CatalogueRow[] = [
  {
    row: 28,
    title: 'form of last year or of an older version',
    codes: ['T13', 'T06', 'C03'],
    variants: [
      {
        name: 'a form made from another version of the regulation',
        unit: { code: 'CU', name: 'Trung tâm Lưu trữ cũ' },
        spoil: mark('CU', '2025', '1', '0a1b2c3d4e'),
        expect: { code: 'T13', cell: 'A3' },
      },
      {
        name: 'a form made for last year',
        unit: { code: 'CU2', name: 'Trung tâm Lưu trữ hai' },
        spoil: mark('CU2', '2024', '1', '0a1b2c3d4e'),
        expect: { code: 'T06', cell: 'A3' },
      },
      {
        name: 'last year’s maxima, without any line that says so',
        spoil: put('II.9', 'max', 3),
        expect: { code: 'C03', cell: 'D21' },
      },
    ],
    nearMiss: {
      name: 'a form of the unit’s own that names the decision it rests on',
      spoil: titled(TITLE, '(Theo Quyết định số 15/QĐ-CTĐ ngày 02/03/2024 của Cụm)', ''),
      taken: ['I.1', '4'],
    },
  },
  {
    row: 29,
    title: 'wrong year, cluster or period',
    codes: ['T06', 'T22', 'T23', 'T29'],
    variants: [
      {
        name: '“… NĂM 2024”',
        spoil: titled('PHIẾU TỰ CHẤM ĐIỂM THI ĐUA NĂM 2024', ''),
        expect: { code: 'T06', cell: 'A2' },
      },
      {
        name: '“Cụm thi đua số 3”',
        spoil: titled('CỤM THI ĐUA SỐ 3', TITLE),
        expect: { code: 'T22', cell: 'A2' },
      },
      {
        name: '“… 6 tháng đầu năm 2025”',
        spoil: titled('PHIẾU TỰ CHẤM ĐIỂM THI ĐUA 6 THÁNG ĐẦU NĂM 2025', ''),
        expect: { code: 'T23', cell: 'A2' },
      },
      {
        name: 'no year but that of the date, and that too early',
        spoil: together(
          titled('PHIẾU TỰ CHẤM ĐIỂM THI ĐUA', 'Kon Tum, ngày 12 tháng 12 năm 2023'),
          below('GIÁM ĐỐC'),
        ),
        expect: { code: 'T29', cell: 'A3' },
      },
      {
        name: 'the scores of last year',
        spoil: heading(6, 'Điểm tự chấm năm 2024'),
        expect: { code: 'T06', cell: 'G4' },
      },
    ],
    nearMiss: {
      name: 'the cluster itself, and a report of half a year that it rests on',
      spoil: titled(
        'Kính gửi: Thường trực Cụm thi đua số 2',
        TITLE,
        '(Căn cứ Báo cáo sơ kết 6 tháng đầu năm 2025)',
      ),
      taken: ['I.1', '4'],
    },
  },
  {
    row: 30,
    title: 'ways to write a unit’s name',
    codes: ['T09', 'T02'],
    variants: [
      {
        name: 'other accents than the roster’s',
        unit: { name: 'Sở Nội vụ tỉnh Đắk Lắk', shortName: 'Đắk Lắk' },
        spoil: together(
          above('Đơn vị: Sở Nội vụ tỉnh Đák Lạk', TITLE, ''),
          file(() => 'a1.xlsx'),
        ),
        expect: { code: 'T09', cell: null },
      },
      {
        name: 'only the file says whose it is',
        unit: { name: 'Sở Y tế tỉnh Kon Plông', shortName: 'Kon Plông' },
        spoil: together(
          above('', TITLE, ''),
          file(() => 'SYT Kon Plong.xlsx'),
        ),
        expect: { code: 'T09', cell: null },
      },
      {
        name: 'an abbreviation that nobody has listed',
        unit: { name: 'Sở Tài chính tỉnh Ia Grai', shortName: 'Ia Grai' },
        spoil: together(
          above('Đơn vị: STC IG', TITLE, ''),
          file(() => 'a2.xlsx'),
        ),
        expect: { code: 'T02', cell: null },
      },
    ],
    nearMiss: {
      name: 'an abbreviation listed under Tên gọi khác, with other spaces',
      unit: { name: 'Sở Công Thương tỉnh Chư Sê', shortName: 'Chư Sê', otherNames: 'SCT Chư Sê' },
      spoil: above('ĐƠN VỊ:  SCT\u00a0Chư  Sê ', TITLE, ''),
      taken: ['I.1', '4'],
    },
  },
  {
    row: 31,
    title: 'forms of Unicode and places of tones',
    codes: ['T08', 'T09'],
    variants: [
      {
        name: 'letters and accents stored apart',
        spoil: (form) => {
          form.above = form.above.map((text) => text.normalize('NFD'));
        },
        expect: { code: 'T08', cell: 'A1' },
      },
      {
        name: '“Sen Ngữ” for “Sen Ngư”',
        unit: { name: 'Xã Sen Ngư', shortName: 'Sen Ngư' },
        spoil: together(
          above('Đơn vị: Xã Sen Ngữ', TITLE, ''),
          file(() => 'a3.xlsx'),
        ),
        expect: { code: 'T09', cell: null },
      },
      {
        name: 'wording stored apart in one row',
        spoil: put('I.6', 'title', 'Chấp hành chủ trương, chính sách, pháp luật'.normalize('NFD')),
        expect: { code: 'T08', cell: 'C11' },
      },
    ],
    nearMiss: {
      name: '“Thuỷ” for “Thủy”, “Hoà” for “Hòa”',
      unit: { name: 'Xã Lệ Thủy Hòa', shortName: 'Lệ Thủy Hòa' },
      spoil: above('Đơn vị: Xã Lệ Thuỷ Hoà', TITLE, ''),
      taken: ['I.1', '4'],
    },
  },
];
