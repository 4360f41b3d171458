import type { ClassTable, ClassTables } from '../rpc/members';
import { application, cultureInfo, numberFormatInfo } from './application';
import * as chart from './chartParts';
import * as charts from './charts';
import * as conditional from './conditionalFormats';
import { dataValidation } from './dataValidation';
import { freezePanes } from './freezePanes';
import { namedItem, names } from './namedItems';
import { pageBreak, pageBreaks } from './pageBreaks';
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
  PageBreakCollection: pageBreaks,
  PageBreak: pageBreak,
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
  ChartTitle: chart.chartTitle,
  ChartLegend: chart.chartLegend,
  ChartAxes: chart.chartAxes,
  ChartAxis: chart.chartAxis,
  ChartAxisTitle: chart.chartAxisTitle,
  ChartSeriesCollection: chart.chartSeriesCollection,
  ChartSeries: chart.chartSeries,
  ChartSeriesFormat: chart.chartSeriesFormat,
  ChartFill: chart.chartFill,
  ChartDataLabels: chart.chartDataLabels,
};

export const classTables = registry as unknown as ClassTables;
