import type { ClassSpec } from './class-spec';
import type { ClassName, Targets } from './host-object';
import { application } from './application';
import { autoFilter } from './auto-filter';
import { chart } from './chart';
import { chartCollection } from './chart-collection';
import {
  chartAxes,
  chartAxis,
  chartAxisTitle,
  chartDataLabels,
  chartLegend,
  chartTitle,
} from './chart-parts';
import { chartFill, chartSeries, chartSeriesCollection, chartSeriesFormat } from './chart-series';
import { chartFont, chartTitleFormat } from './chart-title-font';
import { conditionalFormat, conditionalFormatCollection } from './conditional-formats';
import {
  cellValueConditionalFormat,
  colorScaleConditionalFormat,
  conditionalFormatRule,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
  customConditionalFormat,
  dataBarConditionalFormat,
  textConditionalFormat,
} from './conditional-rules';
import { cultureInfo, datetimeFormatInfo, numberFormatInfo } from './culture-info';
import { dataValidation } from './data-validation';
import {
  customProperty,
  customPropertyCollection,
  documentProperties,
} from './document-properties';
import { freezePanes } from './freeze-panes';
import { headerFooter, headerFooterGroup } from './header-footer';
import { namedItem, namedItemCollection } from './named-items';
import { pageBreak, pageBreakCollection } from './page-breaks';
import { pageLayout } from './page-layout';
import { range } from './range';
import { rangeAreas, rangeCollection } from './range-areas';
import { rangeBorder, rangeBorderCollection } from './range-border';
import { rangeFill } from './range-fill';
import { rangeFont } from './range-font';
import { formatProtection, rangeFormat } from './range-format';
import { rangeSort } from './range-sort';
import { runtime } from './runtime';
import { setting, settingCollection } from './settings';
import { table } from './table';
import { tableCollection, tableScopedCollection } from './table-collection';
import { tableColumn, tableColumnCollection } from './table-columns';
import { tableRow, tableRowCollection } from './table-rows';
import { workbook } from './workbook';
import { workbookProtection } from './workbook-protection';
import { worksheet } from './worksheet';
import { worksheetCollection } from './worksheet-collection';
import {
  worksheetCustomProperty,
  worksheetCustomPropertyCollection,
} from './worksheet-custom-properties';
import { worksheetProtection } from './worksheet-protection';

const REGISTRY: { readonly [K in ClassName]: ClassSpec<Targets[K]> } = {
  Workbook: workbook,
  Application: application,
  CultureInfo: cultureInfo,
  NumberFormatInfo: numberFormatInfo,
  DatetimeFormatInfo: datetimeFormatInfo,
  Runtime: runtime,
  WorkbookProtection: workbookProtection,
  DocumentProperties: documentProperties,
  CustomPropertyCollection: customPropertyCollection,
  CustomProperty: customProperty,
  SettingCollection: settingCollection,
  Setting: setting,
  WorksheetCollection: worksheetCollection,
  Worksheet: worksheet,
  WorksheetProtection: worksheetProtection,
  WorksheetFreezePanes: freezePanes,
  WorksheetCustomPropertyCollection: worksheetCustomPropertyCollection,
  WorksheetCustomProperty: worksheetCustomProperty,
  PageLayout: pageLayout,
  PageBreakCollection: pageBreakCollection,
  PageBreak: pageBreak,
  HeaderFooterGroup: headerFooterGroup,
  HeaderFooter: headerFooter,
  AutoFilter: autoFilter,
  NamedItemCollection: namedItemCollection,
  NamedItem: namedItem,
  Range: range,
  RangeAreas: rangeAreas,
  RangeCollection: rangeCollection,
  RangeSort: rangeSort,
  RangeFormat: rangeFormat,
  RangeFont: rangeFont,
  RangeFill: rangeFill,
  RangeBorderCollection: rangeBorderCollection,
  RangeBorder: rangeBorder,
  FormatProtection: formatProtection,
  DataValidation: dataValidation,
  ConditionalFormatCollection: conditionalFormatCollection,
  ConditionalFormat: conditionalFormat,
  CustomConditionalFormat: customConditionalFormat,
  CellValueConditionalFormat: cellValueConditionalFormat,
  TextConditionalFormat: textConditionalFormat,
  ColorScaleConditionalFormat: colorScaleConditionalFormat,
  DataBarConditionalFormat: dataBarConditionalFormat,
  ConditionalFormatRule: conditionalFormatRule,
  ConditionalRangeFormat: conditionalRangeFormat,
  ConditionalRangeFont: conditionalRangeFont,
  ConditionalRangeFill: conditionalRangeFill,
  TableCollection: tableCollection,
  TableScopedCollection: tableScopedCollection,
  Table: table,
  TableColumnCollection: tableColumnCollection,
  TableColumn: tableColumn,
  TableRowCollection: tableRowCollection,
  TableRow: tableRow,
  ChartCollection: chartCollection,
  Chart: chart,
  ChartTitle: chartTitle,
  ChartTitleFormat: chartTitleFormat,
  ChartFont: chartFont,
  ChartLegend: chartLegend,
  ChartDataLabels: chartDataLabels,
  ChartAxes: chartAxes,
  ChartAxis: chartAxis,
  ChartAxisTitle: chartAxisTitle,
  ChartSeriesCollection: chartSeriesCollection,
  ChartSeries: chartSeries,
  ChartSeriesFormat: chartSeriesFormat,
  ChartFill: chartFill,
};

/** The members of a class. Its target's type is known to the class's own file only. */
export function specOf(className: ClassName): ClassSpec<unknown> {
  return REGISTRY[className] as unknown as ClassSpec<unknown>;
}
