import type { ClassTable, ClassTables } from '../rpc/members';
import { application, cultureInfo, numberFormatInfo } from './application';
import * as charts from './charts';
import * as conditional from './conditionalFormats';
import { dataValidation } from './dataValidation';
import { freezePanes } from './freezePanes';
import { namedItem, names } from './namedItems';
import { headerFooter, headerFooterGroup, pageLayout } from './pageLayout';
import type { Selves } from './places';
import { range } from './range';
import { rangeAreas, rangeCollection } from './rangeAreas';
import { rangeBorder, rangeBorders } from './rangeBorders';
import { formatProtection, rangeFill, rangeFont, rangeFormat } from './rangeFormat';
import { setting, settings } from './settings';
import { table, tables } from './table';
import { workbook } from './workbook';
import { worksheet } from './worksheet';
import { worksheets } from './worksheetCollection';
import { worksheetProtection } from './worksheetProtection';

const registry: { readonly [Name in keyof Selves]: ClassTable<Selves[Name]> } = {
  Workbook: workbook,
  Application: application,
  CultureInfo: cultureInfo,
  NumberFormatInfo: numberFormatInfo,
  SettingCollection: settings,
  Setting: setting,
  NamedItemCollection: names,
  NamedItem: namedItem,
  WorksheetCollection: worksheets,
  Worksheet: worksheet,
  WorksheetProtection: worksheetProtection,
  WorksheetFreezePanes: freezePanes,
  PageLayout: pageLayout,
  HeaderFooterGroup: headerFooterGroup,
  HeaderFooter: headerFooter,
  TableCollection: tables,
  Table: table,
  Range: range,
  RangeAreas: rangeAreas,
  RangeCollection: rangeCollection,
  RangeFormat: rangeFormat,
  RangeFont: rangeFont,
  RangeFill: rangeFill,
  RangeBorderCollection: rangeBorders,
  RangeBorder: rangeBorder,
  FormatProtection: formatProtection,
  DataValidation: dataValidation,
  ConditionalFormatCollection: conditional.conditionalFormats,
  ConditionalFormat: conditional.conditionalFormat,
  CustomConditionalFormat: conditional.customConditionalFormat,
  CellValueConditionalFormat: conditional.cellValueConditionalFormat,
  ConditionalFormatRule: conditional.conditionalFormatRule,
  ConditionalRangeFormat: conditional.conditionalRangeFormat,
  ConditionalRangeFont: conditional.conditionalRangeFont,
  ConditionalRangeFill: conditional.conditionalRangeFill,
  ChartCollection: charts.charts,
  Chart: charts.chart,
  ChartTitle: charts.chartTitle,
  ChartLegend: charts.chartLegend,
  ChartAxes: charts.chartAxes,
  ChartAxis: charts.chartAxis,
  ChartAxisTitle: charts.chartAxisTitle,
  ChartSeriesCollection: charts.chartSeriesCollection,
  ChartSeries: charts.chartSeries,
  ChartSeriesFormat: charts.chartSeriesFormat,
  ChartFill: charts.chartFill,
  ChartDataLabels: charts.chartDataLabels,
};

export const classTables = registry as unknown as ClassTables;
