import { before, change } from '../row-changes';
import { findingsOf, form, kindsOf, recognise, regulation, SELF, type Row } from '../sample-book';

describe('sums', () => {
  const sumOf = (prefix: string): number =>
    regulation.leaves
      .filter(({ code }) => code.startsWith(prefix))
      .reduce((sum, { max }) => sum + max.toNumber() - 0.1, 0);

  it('are quiet where they are right, also beyond a cap', () => {
    const rows = (all: Map<string, Row>): void => {
      change('I.1', (row) => (row[SELF] = sumOf('I.1.')))(all);
      change('T.1', (row) => (row[SELF] = 20))(all);
      change('T', (row) => (row[SELF] = 10))(all);
    };
    expect(kindsOf(recognise([form({ rows })]))).toEqual([]);
  });

  it('are reported where they differ', () => {
    const rows = change('I.1', (row) => (row[SELF] = sumOf('I.1.') + 0.5));
    const [finding] = findingsOf([form({ rows })], 'subtotalDiffers');
    expect(finding).toMatchObject({
      criterion: 'I.1',
      place: { cell: 'F6' },
      params: { expected: '9.7', found: '10.2' },
    });
  });

  it('are checked in rows of their own and in the last line', () => {
    const main = regulation.leaves
      .filter(({ branch }) => branch === 'main')
      .reduce((sum, { max }) => sum + max.toNumber() - 0.1, 0);
    const total = main + sumOf('T.') - sumOf('P.');
    const line = (title: string, value: number): Row => [null, null, title, null, null, value];
    const good = form({
      rows: (all) => all.set('total', line('TỔNG CỘNG', total)),
    });
    const bad = form({ rows: (all) => all.set('total', line('Tổng điểm', total - 4)) });
    const part = form({ rows: before('II', line('Cộng mục I', sumOf('I.') + 1)) });
    const bare = form({ rows: before('II', line('Cộng', sumOf('I.'))) });
    const above = form({ rows: before('I', line('Tổng điểm', total)) });
    expect(kindsOf(recognise([good]))).toEqual([]);
    expect(kindsOf(recognise([above]))).toEqual([]);
    expect(findingsOf([bad], 'subtotalDiffers')[0]).toMatchObject({ criterion: null });
    expect(findingsOf([part], 'subtotalDiffers')[0]).toMatchObject({ criterion: 'I' });
    expect(kindsOf(recognise([bare]))).toEqual([]);
  });

  it.each([
    'Tổng điểm đơn vị tự chấm',
    'Tổng số điểm sau khi cộng, trừ',
    'Số điểm đạt được',
    'Điểm còn lại',
  ])('“%s” under the table is the total', (title) => {
    const main = regulation.leaves
      .filter(({ branch }) => branch === 'main')
      .reduce((sum, { max }) => sum + max.toNumber() - 0.1, 0);
    const total = main + sumOf('T.') - sumOf('P.');
    const below: readonly Row[] = [[null, null, title, null, null, total]];
    expect(kindsOf(recognise([form({ below })]))).toEqual([]);
    const wrong: readonly Row[] = [[null, null, title, null, null, total - 5]];
    expect(kindsOf(recognise([form({ below: wrong })]))).toHaveLength(1);
  });

  it.each([
    ['Cộng chuyển trang sau', 12],
    ['Trang trước chuyển sang', 12],
    ['Lũy kế trang trước', 30],
    ['Mang sang', 5],
  ])('“%s” is on its way to the next page', (title, value) => {
    const row: Row = [null, null, title, null, null, value];
    expect(kindsOf(recognise([form({ rows: before('II', row) })]))).toEqual([]);
  });

  it.each([
    ['Công tác chuyển đổi số của trang tin', 2],
    ['Chuyển giao mô hình hay', 2],
  ])('“%s” is no sum', (title, value) => {
    const row: Row = [null, null, title, null, null, value];
    expect(kindsOf(recognise([form({ rows: before('II', row) })]))).toEqual(['unknownRow']);
  });

  it.each(['Tổng điểm thưởng, điểm trừ', 'Tổng điểm cộng, điểm trừ'])(
    'may be of bonus and deductions together: %s',
    (title) => {
      const below = (value: number): readonly Row[] => [[null, null, title, null, null, value]];
      const both = sumOf('T.') - sumOf('P.');
      expect(kindsOf(recognise([form({ below: below(both) })]))).toEqual([]);
      expect(kindsOf(recognise([form({ below: below(both + 7) })]))).toEqual(['subtotalDiffers']);
    },
  );

  it('may stand above rows that somebody forgot, and be of them too', () => {
    const main = regulation.leaves
      .filter(({ branch }) => branch === 'main')
      .reduce((sum, { max }) => sum + max.toNumber() - 0.1, 0);
    const line: Row = [null, null, 'TỔNG CỘNG', null, null, main + sumOf('T.') - sumOf('P.')];
    const rows = (all: Map<string, Row>): void => {
      const row = all.get('V.3') ?? [];
      all.delete('V.3');
      all.set('total', line);
      all.set('V.3', row);
    };
    expect(kindsOf(recognise([form({ rows })]))).toEqual([]);
  });

  it('of the parts of a criterion are its score, and the parts no rows of nobody', () => {
    const parts = (second: number) => {
      const rows = (all: Map<string, Row>): void => {
        before('II.2', [null, '-', 'Chủ trương của Đảng', null, null, 2.4])(all);
        before('before II.2', [null, '-', 'Nộp hồ sơ lưu', null, null, second])(all);
      };
      return kindsOf(recognise([form({ rows })]));
    };
    expect(parts(2.5)).toEqual([]);
    expect(parts(1)).toEqual(['unknownRow', 'unknownRow']);
  });

  it('do not hide a score that is half of another row’s', () => {
    const added: Row = [null, '9', 'Vùng khó khăn', 2, null, { value: 2, formula: 'F8*0.5' }];
    expect(findingsOf([form({ rows: before('II', added) })], 'unknownRow')).toHaveLength(1);
    const repeated: Row = [null, null, 'PHẦN MỘT', null, null, { value: 37, formula: 'F6' }];
    expect(findingsOf([form({ rows: before('I', repeated) })], 'unknownRow')).toEqual([]);
  });

  it('may come once more in a summary under the table', () => {
    const main = regulation.leaves
      .filter(({ branch }) => branch === 'main')
      .reduce((sum, { max }) => sum + max.toNumber() - 0.1, 0);
    const line = (title: string, value: number): Row => [null, null, title, null, null, value];
    const summary = (deducted: number, total: number): readonly Row[] => [
      line('Tổng điểm chuẩn', main),
      line('Tổng (I+II+III+IV+V)', main),
      line('Điểm thưởng', sumOf('T.')),
      line('Điểm trừ', deducted),
      line('TỔNG CỘNG', total),
    ];
    const total = main + sumOf('T.') - sumOf('P.');
    expect(kindsOf(recognise([form({ below: summary(sumOf('P.'), total) })]))).toEqual([]);
    const wrong = findingsOf([form({ below: summary(1, main) })], 'subtotalDiffers');
    expect(wrong.map(({ criterion, raw }) => [criterion, raw])).toEqual([
      ['P', '1'],
      [null, String(main)],
    ]);
  });

  it('are not figures of a heading of the unit\u2019s own', () => {
    const heading: Row = [
      null,
      null,
      'A. PHẦN ĐIỂM CHUẨN',
      100,
      null,
      { value: 96, formula: 'F6+F28' },
    ];
    expect(findingsOf([form({ rows: before('I', heading) })], 'unknownRow')).toEqual([]);
  });
});

describe('sums of figures that are no plain numbers', () => {
  const line = (title: string, value: number): Row => [null, null, title, null, null, value];

  it('are quiet where a person has added up texts too', () => {
    const rows = (all: Map<string, Row>): void => {
      change('I.1.1', (row) => (row[SELF] = '2,9'))(all);
      change('I.1', (row) => (row[SELF] = 9.7))(all);
    };
    expect(kindsOf(recognise([form({ rows })]))).toEqual([]);
  });

  it.each<[string, Row[number]]>([
    ['a formula without a result', { value: '', uncalculated: true, formula: '1+1' }],
    ['an error', { kind: 'error', value: '#REF!' } as Row[number]],
  ])('are not held against %s', (_, cell) => {
    const rows = (all: Map<string, Row>): void => {
      change('I.1.1', (row) => (row[SELF] = cell))(all);
      change('I.1', (row) => (row[SELF] = 9.7))(all);
      change('I.2.2', (row) => (row[SELF] = 1.9))(all);
      all.set('total', line('Tổng cộng', 77));
    };
    expect(kindsOf(recognise([form({ rows })]))).toEqual([]);
  });

  it('may be bare under the last section too, before the total', () => {
    const deductions = regulation.leaves
      .filter(({ code }) => code.startsWith('P.'))
      .reduce((sum, { max }) => sum + max.toNumber() - 0.1, 0);
    const rows = (all: Map<string, Row>): void => {
      all.set('last', line('Cộng:', deductions));
    };
    expect(kindsOf(recognise([form({ rows })]))).toEqual([]);
  });
});
