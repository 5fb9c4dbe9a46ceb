import fc from 'fast-check';
import { handOver, readHandedOver } from '../../../src/app/create/handed-over';
import { recordNextRoles } from '../../../src/app/create/next-roles';
import { loadTemplate } from '../../../src/app/create/templates';
import { readYearToClose } from '../../../src/app/create/year-to-close';
import { Failure } from '../../../src/app/use-case/failure';
import type { EmbeddedExcel } from '../../../src/workbench/host/embedded-excel';
import { contentOf, recordsOf, sheetOf } from '../../support/cells';
import { NOW, openSample } from '../../support/sample-book';

const unreadable = (text: string): unknown => {
  try {
    readHandedOver(text);
    return null;
  } catch (error) {
    return error instanceof Failure ? error.kind : error;
  }
};

describe('a book as text', () => {
  it.each(['mien-trung-2020', 'diem-1000-ty-le', 'khoi-nho-khong-dong-deu'])(
    '%s is the same when it is read again, however the text was broken on its way',
    async (name) => {
      const template = await loadTemplate(name);
      const text = await handOver(template);
      expect(readHandedOver(text)).toEqual(template);
      const broken = text.replace(/(.{76})/g, '$1\r\n> '.replace('> ', ' '));
      expect(readHandedOver(`\n ${broken} \n`)).toEqual(template);
      expect(text.length).toBeLessThan(60_000);
    },
  );

  it('that is damaged, cut off or none of ours is refused', async () => {
    const text = await handOver(await loadTemplate('mien-trung-2020'));
    const pack = (value: unknown): Promise<string> => handOver(value as never);
    const wrong = [
      '',
      'Sổ thi đua',
      text.slice(0, -40),
      text.slice(10),
      text.replace('thidua1', 'thidua9'),
      await pack(null),
      await pack([]),
      await pack({}),
      await pack({ ...(await loadTemplate('mien-trung-2020')), settings: { 'Năm thi đua': 2020 } }),
      await pack({ ...(await loadTemplate('mien-trung-2020')), tables: { Khac: [] } }),
      await pack({ ...(await loadTemplate('mien-trung-2020')), tables: { DonVi: [[1]] } }),
      await pack({ ...(await loadTemplate('mien-trung-2020')), title: 'x' }),
    ];
    expect(wrong.map(unreadable)).toEqual(wrong.map(() => 'handedOverUnreadable'));
  });

  it('is never anything else, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(unreadable(text)).toBe('handedOverUnreadable');
        expect(unreadable(`thidua1.${text}`)).toBe('handedOverUnreadable');
      }),
    );
  });
});

describe('who leads next', () => {
  let excel: EmbeddedExcel;
  const roles = (): readonly (readonly unknown[])[] =>
    recordsOf(sheetOf(excel.workbook, 'Vai trò'), 'Năm').map((row) => [
      row['Năm'],
      row['Đơn vị'],
      row['Vai trò'],
      row['Cách xác định'],
      row['Căn cứ'],
    ]);

  beforeEach(async () => {
    excel = await openSample();
  });
  afterEach(() => {
    excel.uninstall();
  });

  const codeOf = async (part: string): Promise<string> =>
    (await readYearToClose()).members.find(({ name }) => name.includes(part))?.code ?? '';

  it('is read with what the regulation says, and what has been recorded', async () => {
    const year = await readYearToClose();
    expect(year).toMatchObject({ year: '2020', next: '2021', half: false, rule: 'open' });
    const name = (code: string | undefined) => year.members.find((one) => one.code === code)?.name;
    expect(year.now.leader.map(name)).toEqual(['Sở Nội vụ tỉnh Khánh Hòa']);
    expect(year.then.leader.map(name)).toEqual(['Sở Nội vụ tỉnh Gia Lai']);
    expect(year.then.deputy.map(name)).toEqual(['Sở Nội vụ tỉnh Bình Định']);
    expect(readHandedOver(year.text)).toEqual(year.handedOver.template);
  });

  it('is written over the row of that year and role, and nothing else is touched', async () => {
    const before = roles();
    const leader = await codeOf('Kon Tum');
    await recordNextRoles({ leader, deputy: null, determinedBy: 'Bầu', basis: '' }, NOW);
    const after = roles();
    expect(after).toHaveLength(before.length);
    const changed = after.filter(
      (row, index) => `${row.join()}` !== `${before[index]?.join() ?? ''}`,
    );
    expect(changed.map(([year, unit, , by]) => [year, unit, by])).toEqual([
      [2021, 'Sở Nội vụ tỉnh Kon Tum', 'Bầu'],
    ]);
    const log = recordsOf(sheetOf(excel.workbook, 'Nhật ký'), 'Thời điểm').at(-1);
    expect(log).toMatchObject({ Việc: 'Ghi vai trò năm sau', Sau: 'Sở Nội vụ tỉnh Kon Tum' });
    const sheets = excel.workbook.sheets.map((sheet) => contentOf(sheet));
    await recordNextRoles({ leader, deputy: null, determinedBy: 'Bầu', basis: '' }, NOW);
    expect(excel.workbook.sheets.map((sheet) => contentOf(sheet))).toEqual(sheets);
  });

  it('makes the sheet where nobody needed it so far', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Vai trò').delete();
      await context.sync();
    });
    const [leader, deputy] = [await codeOf('Kon Tum'), await codeOf('Phú Yên')];
    await recordNextRoles({ leader, deputy, determinedBy: '', basis: 'Biên bản 01' }, NOW);
    expect(roles()).toEqual([
      [2021, 'Sở Nội vụ tỉnh Kon Tum', 'Cụm trưởng', null, 'Biên bản 01'],
      [2021, 'Sở Nội vụ tỉnh Phú Yên', 'Cụm phó', null, 'Biên bản 01'],
    ]);
    expect((await readYearToClose()).then).toEqual({ leader: [leader], deputy: [deputy] });
  });
});
