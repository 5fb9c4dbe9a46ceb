import { SCHEMAS, type SchemaId } from '../../../src/domain/book/schemas';
import { idName, unitName } from '../../../src/excel/identity';
import { readInventory } from '../../../src/excel/read/inventory';
import { inExcel } from '../../../src/excel/run';
import { SheetOrder } from '../../../src/excel/write/sheet-order';
import { openEmbeddedExcel, type EmbeddedExcel } from '../../../src/workbench/host/embedded-excel';

const ROSTER = ['A', 'B', 'C', 'D'];
/** A sheet of ours by its schema, a unit's as `unit A`, or somebody's own. */
const markOf = (name: string): string | null => {
  if (name.startsWith('unit ')) return unitName(name.slice(5));
  return SCHEMAS.some(({ id }) => id === name) ? idName(name) : null;
};

let excel: EmbeddedExcel;
afterEach(() => {
  excel.uninstall();
});

/** Sheets that stand there, in this order, then new ones that are placed one after the other. */
async function placed(
  standing: readonly string[],
  added: readonly string[],
): Promise<readonly string[]> {
  excel = await openEmbeddedExcel();
  excel.install();
  await inExcel(async (session) => {
    const { worksheets, names } = session.context.workbook;
    const make = (name: string): Excel.Worksheet => {
      const sheet = worksheets.add(name);
      const mark = markOf(name);
      if (mark !== null) names.add(mark, sheet.getRange('A1'));
      return sheet;
    };
    standing.forEach(make);
    if (standing.length > 0) worksheets.getFirst().delete();
    await session.request();
    const order = new SheetOrder(await readInventory(session), (mark) =>
      ROSTER.findIndex((code) => unitName(code) === mark),
    );
    for (const name of added) {
      const sheet = make(name);
      if (name.startsWith('unit ')) order.placeUnit(sheet, ROSTER.indexOf(name.slice(5)));
      else order.placeSchema(sheet, name as SchemaId);
    }
    await session.request();
  });
  const names = excel.workbook.sheets.map(({ name }) => name);
  return standing.length > 0 ? names : names.filter((name) => added.includes(name));
}

it.each<readonly [string, readonly string[], readonly string[], readonly string[]]>([
  [
    'of a new book, whatever comes first',
    [],
    ['TongHop', 'unit B', 'TieuChi', 'unit A', 'ThietLap', 'DonVi'],
    ['ThietLap', 'TieuChi', 'DonVi', 'unit A', 'unit B', 'TongHop'],
  ],
  [
    'units behind the honours, before what is excluded and checked',
    ['ThanhTich', 'KiemTra'],
    ['unit A'],
    ['ThanhTich', 'unit A', 'KiemTra'],
  ],
  [
    'a unit between those that are there, in the roster’s order',
    ['ThietLap', 'unit A', 'unit D', 'TongHop'],
    ['unit C', 'unit B'],
    ['ThietLap', 'unit A', 'unit B', 'unit C', 'unit D', 'TongHop'],
  ],
  [
    'somebody’s own sheets stay where they are',
    ['của tôi', 'ThietLap', 'giữa', 'TongHop', 'cuối'],
    ['unit A', 'DonVi', 'NhatKy'],
    ['của tôi', 'ThietLap', 'giữa', 'DonVi', 'unit A', 'TongHop', 'cuối', 'NhatKy'],
  ],
  [
    'in a book whose sheets were moved, before the first that comes later',
    ['TongHop', 'ThietLap'],
    ['TieuChi', 'DeNghi'],
    ['TieuChi', 'TongHop', 'ThietLap', 'DeNghi'],
  ],
  ['beside nothing of ours, at the end', ['một', 'hai'], ['unit A'], ['một', 'hai', 'unit A']],
])('%s', async (_, standing, added, order) => {
  expect(await placed(standing, added)).toEqual(order);
});
