import { specOf } from '../../../src/workbench/objects/registry';
import type { ClassName } from '../../../src/workbench/objects/host-object';
import { loadOfficeLibrary } from '../../../src/workbench/host/office-library';

interface LibraryClass {
  readonly prototype: {
    readonly _scalarPropertyNames?: readonly string[];
    readonly _scalarPropertyUpdateable?: readonly boolean[];
    readonly _navigationPropertyNames?: readonly string[];
  };
}

/** Not documented: names under which the library itself sets or asks. */
const INTERNAL = new Set(['Worksheet.gridlines', 'Worksheet.headings']);

const CLASSES: readonly ClassName[] = [
  'Workbook',
  'Application',
  'CultureInfo',
  'NumberFormatInfo',
  'DatetimeFormatInfo',
  'Runtime',
  'WorkbookProtection',
  'DocumentProperties',
  'CustomPropertyCollection',
  'CustomProperty',
  'SettingCollection',
  'Setting',
  'WorksheetCollection',
  'Worksheet',
  'WorksheetProtection',
  'WorksheetFreezePanes',
  'WorksheetCustomPropertyCollection',
  'WorksheetCustomProperty',
  'PageLayout',
  'PageBreakCollection',
  'PageBreak',
  'HeaderFooterGroup',
  'HeaderFooter',
  'AutoFilter',
  'NamedItemCollection',
  'NamedItem',
  'Range',
  'RangeAreas',
  'RangeCollection',
  'RangeSort',
  'RangeFormat',
  'RangeFont',
  'RangeFill',
  'RangeBorderCollection',
  'RangeBorder',
  'FormatProtection',
  'DataValidation',
  'ConditionalFormatCollection',
  'ConditionalFormat',
  'CustomConditionalFormat',
  'CellValueConditionalFormat',
  'TextConditionalFormat',
  'ColorScaleConditionalFormat',
  'DataBarConditionalFormat',
  'ConditionalFormatRule',
  'ConditionalRangeFormat',
  'ConditionalRangeFont',
  'ConditionalRangeFill',
  'TableCollection',
  'TableScopedCollection',
  'Table',
  'TableColumnCollection',
  'TableColumn',
  'TableRowCollection',
  'TableRow',
  'ChartCollection',
  'Chart',
  'ChartTitle',
  'ChartTitleFormat',
  'ChartFont',
  'ChartLegend',
  'ChartDataLabels',
  'ChartAxes',
  'ChartAxis',
  'ChartAxisTitle',
  'ChartSeriesCollection',
  'ChartSeries',
  'ChartSeriesFormat',
  'ChartFill',
];

function libraryClass(name: string): LibraryClass['prototype'] {
  const classes = loadOfficeLibrary().Excel as unknown as Record<string, LibraryClass>;
  const found = classes[name];
  if (found === undefined) throw new Error(`The library has no class ${name}`);
  return found.prototype;
}

test.each(CLASSES)('%s: every member exists in the real library', (name) => {
  const spec = specOf(name);
  const real = libraryClass(name);
  const known = new Set([
    ...(real._scalarPropertyNames ?? []),
    ...(real._navigationPropertyNames ?? []),
  ]);
  const invented = [
    ...Object.keys(spec.properties).filter((property) => !known.has(property)),
    ...Object.keys(spec.methods).filter((method) => !(method in real)),
  ].map((member) => `${name}.${member}`);
  expect(invented.filter((member) => !INTERNAL.has(member))).toEqual([]);
});

test.each(CLASSES)('%s: only what the library can set has a setter', (name) => {
  const real = libraryClass(name);
  const settable = new Set(
    (real._scalarPropertyNames ?? []).filter((_, at) => real._scalarPropertyUpdateable?.[at]),
  );
  const setters = Object.entries(specOf(name).properties)
    .filter(([, { set }]) => set !== undefined)
    .map(([property]) => property)
    .filter((property) => !INTERNAL.has(`${name}.${property}`));
  expect(setters.filter((property) => !settable.has(property))).toEqual([]);
});
