import type { CatalogueRow } from '../row';
import { after, heading, put, together, without } from '../spoil';
import type { Form } from '../form';

function merge(key: string, rows: number) {
  return (form: Form): void => {
    const top = form.rowOf(key);
    form.merges.push({ top, left: 6, bottom: top + rows, right: 6 });
  };
}

function hide(key: string) {
  return (form: Form): void => void form.hiddenRows.add(form.rowOf(key));
}

function move(key: string, behind: string) {
  return (form: Form): void => {
    const row = form.row(key);
    form.rows = form.rows.filter((one) => one !== row);
    form.rows.splice(form.rows.indexOf(form.row(behind)) + 1, 0, row);
  };
}

/** Rows 20–27: what the sheet is made of. */
export const STRUCTURE_ROWS: readonly CatalogueRow[] = [
  {
    row: 20,
    title: 'hidden rows, columns and sheets',
    codes: ['T07'],
    variants: [
      {
        name: 'a hidden row with a score',
        spoil: hide('I.4'),
        expect: { code: 'T07', cell: 'G9' },
      },
      {
        name: 'the column of results hidden',
        spoil: (form) => void form.hiddenColumns.add(5),
        expect: { code: 'T07', cell: 'F7' },
      },
      {
        name: 'the only sheet with a table is hidden',
        spoil: (form) => {
          form.state = 'hidden';
        },
        expect: { code: 'T07', cell: 'G6' },
      },
    ],
    nearMiss: {
      name: 'a hidden column of notes, and a hidden row without a score',
      spoil: together((form) => void form.hiddenColumns.add(8), hide('II')),
      taken: ['I.4', '3'],
    },
  },
  {
    row: 21,
    title: 'score merged over several criteria',
    codes: ['C16'],
    variants: [
      {
        name: 'one cell for two criteria',
        spoil: together(put('II.5', 'self', null), merge('II.4', 1)),
        expect: { code: 'C16', cell: 'G16' },
      },
      {
        name: 'one cell for three criteria',
        spoil: together(put('II.7', 'self', null), put('II.8', 'self', null), merge('II.6', 2)),
        expect: { code: 'C16', cell: 'G18' },
      },
      {
        name: 'one cell for the last criterion of a group and the first of the next',
        spoil: together(put('III', 'self', null), put('III.1', 'self', null), merge('II.10', 2)),
        expect: { code: 'C16', cell: 'G22' },
      },
    ],
    nearMiss: {
      name: 'one cell for a criterion and its explanation',
      spoil: together(after('II.4', { title: '- Kể cả tin ảnh' }), merge('II.4', 1)),
      taken: ['II.4', '2'],
    },
  },
  {
    row: 22,
    title: 'heading that is not where one looks for it',
    codes: ['T05'],
    variants: [
      {
        name: 'no heading row at all',
        spoil: (form) => {
          form.headings = [];
        },
        expect: { code: 'T05', cell: null },
      },
      {
        name: 'the heading far below, under the text of the regulation',
        spoil: (form) => {
          form.above.push(...Array.from({ length: 60 }, (_, at) => `Điều ${String(at + 1)}.`));
        },
        expect: { code: 'T05', cell: null },
      },
      {
        name: 'a letter instead of a table',
        spoil: (form) => {
          form.headings = ['Kính gửi: Cụm trưởng'];
          form.rows = [];
        },
        expect: { code: 'T05', cell: null },
      },
    ],
    nearMiss: {
      name: 'twelve lines above, a bonus table with headings of its own below',
      spoil: (form) => {
        form.above.push(...Array.from({ length: 9 }, () => ''), 'Đơn vị tính: điểm');
        form.insertAfter('III.2', { title: 'B. PHẦN ĐIỂM CỘNG, ĐIỂM TRỪ' });
        const at = form.rows.indexOf(form.row('T'));
        const cells = {
          code: 'Mã',
          title: 'Nội dung',
          max: 'Điểm tối đa',
          result: 'Kết quả',
          self: 'Tự chấm',
        };
        form.rows.splice(at, 0, { key: '', cells });
      },
      taken: ['T.2', '2'],
    },
  },
  {
    row: 23,
    title: 'columns renamed or moved',
    codes: ['T05'],
    variants: [
      {
        name: 'two columns “Điểm tự chấm” with different figures',
        spoil: together(heading(8, 'Điểm tự chấm'), put('I.1', 'note', 3)),
        expect: { code: 'T05', cell: 'G4' },
      },
      {
        name: 'the score headed “Số liệu”',
        spoil: heading(6, 'Số liệu'),
        expect: { code: 'T05', cell: null },
      },
      {
        name: 'three columns headed “Điểm”',
        spoil: together(
          heading(3, 'Điểm'),
          heading(6, 'Điểm'),
          heading(8, 'Điểm'),
          put('I.1', 'note', 1),
          put('I.2', 'note', 2),
        ),
        expect: { code: 'T05', cell: 'D4' },
      },
    ],
    nearMiss: {
      name: '“Đ.chuẩn”, “Điêm tự châm”, “Điểm TĐ” and a slip',
      spoil: together(
        heading(2, 'Nội dugn'),
        heading(3, 'Đ.chuẩn'),
        heading(6, 'Điêm tự châm'),
        heading(8, 'Điểm TĐ'),
        put('I.1', 'note', 1),
      ),
      taken: ['I.1', '4'],
    },
  },
  {
    row: 24,
    title: 'criteria deleted, added, renumbered, reworded',
    codes: ['C06', 'C02', 'C15', 'C07', 'C26', 'C27'],
    variants: [
      {
        name: 'a row deleted',
        spoil: without('II.5'),
        expect: { code: 'C06', cell: null },
      },
      {
        name: 'a row of the unit’s own',
        spoil: after('II.5', { title: 'Ủng hộ đồng bào vùng lũ', max: 2, self: 2 }),
        expect: { code: 'C02', cell: 'G18' },
      },
      {
        name: 'a row deleted and the next ones counted anew',
        spoil: together(without('II.5'), put('II.6', 'code', 'II.5'), put('II.7', 'code', 'II.6')),
        expect: { code: 'C15', cell: 'G17', proposed: 'II.6' },
      },
      {
        name: 'đúng hạn made quá hạn',
        spoil: put('I.5', 'title', 'Tỷ lệ hồ sơ giải quyết quá hạn'),
        expect: { code: 'C26', cell: 'C10' },
      },
      {
        name: 'other words, none of which turns the meaning',
        spoil: put('II.4', 'title', 'Giới thiệu gương người tốt, việc tốt'),
        expect: { code: 'C27', cell: null },
      },
    ],
    nearMiss: {
      name: 'two rows changed over, their wording shortened',
      spoil: together(
        move('II.8', 'II.5'),
        put('II.5', 'title', 'Kiểm tra phong trào ở cơ sở'),
        put('II.8', 'title', 'Góp ý kiến vào quy chế'),
      ),
      taken: ['II.8', '1'],
    },
  },
  {
    row: 25,
    title: 'ways to write a code',
    codes: ['C07', 'C04'],
    variants: [
      {
        name: 'a code whose words are nobody’s',
        spoil: put('II.1', 'title', 'Phòng cháy, chữa cháy trụ sở'),
        expect: { code: 'C07', cell: 'G13' },
      },
      {
        name: '“II.10” shortened to “II.1”, its words too',
        spoil: together(put('II.10', 'code', 'II.1'), put('II.10', 'title', '')),
        expect: { code: 'C04', cell: 'G22' },
      },
      {
        name: 'the code of one criterion with a few words of another',
        spoil: together(put('II.9', 'code', 'II.2'), put('II.9', 'title', 'Cập nhật phần mềm')),
        expect: { code: 'C07', cell: 'G21' },
      },
    ],
    nearMiss: {
      name: '“ii. 1)”, “I,2”, “ I.3.” and “(I.4)”',
      spoil: together(
        put('II.1', 'code', 'ii. 1)'),
        put('I.2', 'code', 'I,2'),
        put('I.3', 'code', '\u00a0I.3.'),
        put('I.4', 'code', '(I.4)'),
      ),
      taken: ['II.1', '4'],
    },
  },
  {
    row: 26,
    title: 'the same criterion twice',
    codes: ['C04'],
    variants: [
      {
        name: 'a code in two rows',
        spoil: after('I.1', { code: 'I.1', title: 'Tham mưu văn bản', max: 4, self: 3 }),
        expect: { code: 'C04', cell: 'G7' },
      },
      {
        name: 'the same words without a code further down',
        spoil: after('II.10', { title: 'Tổ chức phát động và ký giao ước', max: 10, self: 8 }),
        expect: { code: 'C04', cell: 'G23' },
      },
      {
        name: 'a block pasted twice',
        spoil: together(
          after('II.5', { code: 'II.5', title: 'Kiểm tra phong trào tại cơ sở', max: 2, self: 1 }),
          after('II.5', { code: 'II.4', title: 'Tuyên truyền gương người tốt', max: 2, self: 1 }),
        ),
        expect: { code: 'C04', cell: 'G18' },
      },
    ],
    nearMiss: {
      name: 'the words again in a note without a figure',
      spoil: after('I.1', { title: 'Tham mưu văn bản: xem phụ lục' }),
      taken: ['I.1', '4'],
    },
  },
  {
    row: 27,
    title: 'maximum altered by the unit',
    codes: ['C03'],
    variants: [
      {
        name: '10 made 15',
        spoil: put('I.6', 'max', 15),
        expect: { code: 'C03', cell: 'D11' },
      },
      {
        name: '“2,5 điểm” for 2',
        spoil: put('II.4', 'max', '2,5 điểm'),
        expect: { code: 'C03', cell: 'D16' },
      },
      {
        name: 'the maximum of a section',
        spoil: put('II', 'max', 40),
        expect: { code: 'C03', cell: 'D12' },
      },
    ],
    nearMiss: {
      name: '“tối đa 10” and “2 điểm”',
      spoil: together(put('I.6', 'max', 'tối đa 10'), put('II.4', 'max', '2 điểm')),
      taken: ['I.6', '9.5'],
    },
  },
];
