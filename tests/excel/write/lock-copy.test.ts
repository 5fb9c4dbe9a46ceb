import { versionName } from '../../../src/excel/identity';
import { copyName, REGULATION_SHEETS } from '../../../src/excel/locked-copies';
import { readInventory } from '../../../src/excel/read/inventory';
import { readLockedVersions } from '../../../src/excel/read/locked-versions';
import { inExcel, type ExcelSession } from '../../../src/excel/run';
import { lockCopies } from '../../../src/excel/write/lock-copy';
import { Writer } from '../../../src/excel/write/writer';
import { sheetOf } from '../../support/cells';
import { freshExcel } from '../fresh-excel';

const excel = freshExcel();

async function run(work: (session: ExcelSession) => void): Promise<void> {
  await inExcel(async (session) => {
    work(session);
    await session.request();
  });
}
const add = (...sheets: readonly string[]): Promise<void> =>
  run(({ context }) => {
    for (const name of sheets) context.workbook.worksheets.add(name);
  });

describe('copies of the regulation', () => {
  const lock = async (version: number): Promise<readonly string[]> =>
    inExcel(async (session) => {
      const writer = new Writer(session);
      const made = await lockCopies(writer, await readInventory(session), version);
      await writer.flush();
      return made;
    });
  const headings = (id: string): readonly string[] =>
    Object.values(REGULATION_SHEETS.find((one) => one.id === id)?.columns ?? {}).map(
      ({ heading }) => heading,
    );

  beforeEach(async () => {
    await add('Bảng tiêu chí', 'Xếp loại', 'Của tôi');
    await run(({ context }) => {
      const sheet = context.workbook.worksheets.getItem('Bảng tiêu chí');
      const row = headings('TieuChi');
      sheet.getRangeByIndexes(4, 0, 2, row.length).values = [
        [...row],
        row.map((_, at) => `ô ${String(at)}`),
      ];
    });
  });

  it('one of each of its sheets that is there, at the end, protected and marked', async () => {
    const made = await lock(2);
    expect(made).toEqual(['Bảng tiêu chí (bản 2)', 'Xếp loại (bản 2)']);
    const all = excel().workbook.sheets.map(({ name }) => name);
    expect(all.slice(-2)).toEqual(made);
    for (const name of made) {
      expect(sheetOf(excel().workbook, name).protection).toMatchObject({
        protected: true,
        options: { allowFormatColumns: true, allowFormatRows: true },
      });
    }
    expect(sheetOf(excel().workbook, 'Bảng tiêu chí').protection.protected).toBe(false);
    expect(excel().workbook.names.map(({ name }) => name)).toEqual([
      versionName(2, 'TieuChi'),
      versionName(2, 'XepLoai'),
    ]);
    // A second time there is nothing to do, whatever is in the sheets by now.
    excel().userTypes('Bảng tiêu chí', 'A6', 'mới');
    expect(await lock(2)).toEqual([]);
    expect(await lock(3)).toEqual(['Bảng tiêu chí (bản 3)', 'Xếp loại (bản 3)']);
  });

  it('what somebody has called so keeps its name, the copy gets another', async () => {
    const schema = REGULATION_SHEETS.find(({ id }) => id === 'TieuChi');
    const taken = schema ? copyName(schema, 2) : '';
    await add(taken);
    expect(await lock(2)).toEqual([`${taken} (2)`, 'Xếp loại (bản 2)']);
  });

  it('are read as they stood then, each version by itself', async () => {
    await lock(1);
    excel().userTypes('Bảng tiêu chí', 'A6', 'mới');
    await lock(2);
    const versions = await inExcel(async (session) =>
      readLockedVersions(session, await readInventory(session)),
    );
    expect([...versions.keys()].sort()).toEqual([1, 2]);
    const first = (version: number) => versions.get(version)?.get('TieuChi')?.values[0]?.[0];
    expect([first(1), first(2)]).toEqual(['ô 0', 'mới']);
    // A blank one is no table.
    expect(versions.get(1)?.has('XepLoai')).toBe(false);
  });

  it('none, none', async () => {
    const versions = await inExcel(async (session) =>
      readLockedVersions(session, await readInventory(session)),
    );
    expect(versions.size).toBe(0);
  });
});
