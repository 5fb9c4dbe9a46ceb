import type { CatalogueRow } from '../row';
import { above, file, nothing, together } from '../spoil';
import type { Form } from '../form';

const TITLE = 'PHIẾU TỰ CHẤM ĐIỂM THI ĐUA NĂM 2025';

function twice(edit: (copy: Form) => void) {
  return (form: Form): void => {
    const copy = form.copy();
    copy.file = form.file.replace('.xlsx', ' (final2).xlsx');
    edit(copy);
    form.alsoSent.push(copy);
  };
}

/** Rows 33–36: one sheet of each member, and nobody else's. */
export const ROSTER_ROWS: readonly CatalogueRow[] = [
  {
    row: 33,
    title: 'two files of one unit',
    codes: ['T03'],
    variants: [
      {
        name: 'a second file with another score',
        spoil: twice((copy) => copy.put('I.1', 'self', 3)),
        expect: { code: 'T03', cell: null },
      },
      {
        name: 'the same table under another name, saved again',
        spoil: twice((copy) => {
          copy.sheet = 'Bản gửi lại';
        }),
        expect: { code: 'T03', cell: null },
      },
      {
        name: 'two copies on two sheets of one file',
        spoil: (form) => {
          const copy = form.copy();
          copy.sheet = 'Bản nháp';
          form.others.push(copy);
        },
        expect: { code: 'T03', cell: null },
      },
    ],
    nearMiss: {
      name: 'a hidden sheet with last year’s form',
      spoil: (form) => {
        const copy = form.copy();
        copy.sheet = 'Năm 2024';
        copy.state = 'hidden';
        form.others.push(copy);
      },
      taken: ['I.1', '4'],
    },
  },
  {
    row: 34,
    title: 'file of a member missing',
    codes: ['T04'],
    variants: ['a member that sends nothing', 'another one', 'a member known by a short name'].map(
      (name) => ({
        name,
        spoil: (form: Form) => {
          form.sent = false;
        },
        expect: { code: 'T04', cell: null },
      }),
    ),
    nearMiss: { name: 'a member that has sent its file', spoil: nothing, taken: ['I.1', '4'] },
  },
  {
    row: 35,
    title: 'unit that is not, or not this year, in the roster',
    codes: ['T02', 'T20', 'T09'],
    variants: [
      {
        name: 'a unit that nobody has listed',
        spoil: together(
          above('Đơn vị: Xã Mường Lống', TITLE, ''),
          file(() => 'a4.xlsx'),
        ),
        expect: { code: 'T02', cell: null },
      },
      {
        name: 'the old name of a unit that was merged, listed under Kế thừa từ',
        unit: {
          name: 'Xã Tân Mỹ Đông',
          shortName: 'Tân Mỹ Đông',
          successorOf: 'Xã Vĩnh Thạnh Tây',
        },
        spoil: together(
          above('Đơn vị: Xã Vĩnh Thạnh Tây', TITLE, ''),
          file(() => 'a5.xlsx'),
        ),
        expect: { code: 'T20', cell: null },
      },
      {
        name: 'the head names another unit than the file',
        unit: { name: 'Xã Phước Sơn Hạ', shortName: 'Phước Sơn Hạ' },
        spoil: together(
          above('Đơn vị: Xã Phước Sơn Hạ', TITLE, ''),
          file(() => 'Tan My Dong.xlsx'),
        ),
        expect: { code: 'T09', cell: null },
      },
    ],
    nearMiss: {
      name: 'the old name, listed under Tên gọi khác',
      unit: { name: 'Xã An Khê Bắc', shortName: 'An Khê Bắc', otherNames: 'Xã Cửu An; Xã Song An' },
      spoil: above('Đơn vị: Xã Song An', TITLE, ''),
      taken: ['I.1', '4'],
    },
  },
  {
    row: 36,
    title: 'names parted by commas and “và”',
    codes: ['T02'],
    variants: [
      {
        name: 'other names listed with a comma between them',
        unit: {
          name: 'Ban Quản lý rừng A Lưới',
          shortName: 'A Lưới',
          otherNames: 'BQL ALU, Rừng ALU',
        },
        spoil: together(
          above('Đơn vị: Rừng ALU', TITLE, ''),
          file(() => 'a6.xlsx'),
        ),
        expect: { code: 'T02', cell: null },
      },
      {
        name: 'other names listed with “và” between them',
        unit: {
          name: 'Ban Dân tộc Nam Đông',
          shortName: 'Nam Đông',
          otherNames: 'BDT NĐ và Ban NĐ',
        },
        spoil: together(
          above('Đơn vị: Ban NĐ', TITLE, ''),
          file(() => 'a7.xlsx'),
        ),
        expect: { code: 'T02', cell: null },
      },
      {
        name: 'a part of a name that holds commas',
        unit: { name: 'Văn phòng Hội đồng, Đoàn và Ủy ban Trà Bồng', shortName: 'VP Trà Bồng' },
        spoil: together(
          above('Đơn vị: Văn phòng Hội đồng', TITLE, ''),
          file(() => 'a8.xlsx'),
        ),
        expect: { code: 'T02', cell: null },
      },
    ],
    nearMiss: {
      name: 'one name with commas and “và”, in full',
      unit: {
        name: 'Văn phòng Đoàn đại biểu, Hội đồng nhân dân và Ủy ban nhân dân tỉnh Ba Tơ',
        shortName: 'VP Ba Tơ',
      },
      spoil: nothing,
      taken: ['I.1', '4'],
    },
  },
];
