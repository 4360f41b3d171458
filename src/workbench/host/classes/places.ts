import type { Book } from '../model/book';
import type { Box } from '../model/boxes';
import type { Chart, ConditionalFormat, NamedItem } from '../model/parts';
import type { Sheet, TableModel } from '../model/sheet';
import type { BorderSide } from '../model/style';
import { Instance } from '../rpc/instance';

/** What the instances of the classes stand for: which part of which workbook. */
export interface InBook {
  readonly book: Book;
}

export interface OnSheet extends InBook {
  readonly sheet: Sheet;
}

export interface Area extends OnSheet {
  readonly box: Box;
}

export interface Areas extends OnSheet {
  readonly boxes: readonly Box[];
}

export interface OfTable extends OnSheet {
  readonly table: TableModel;
}

/** The sheet is null where the collection is that of the whole workbook. */
export interface TablesOf extends InBook {
  readonly sheet: Sheet | null;
}

export interface NamesOf extends InBook {
  readonly sheet: Sheet | null;
}

export interface OfName extends NamesOf {
  readonly item: NamedItem;
}

export interface OfSetting extends InBook {
  readonly key: string;
}

export interface OfBorder extends Area {
  readonly side: BorderSide;
}

export interface OfPageBreak extends OnSheet {
  readonly row: number;
}

export interface OfConditionalFormat extends OnSheet {
  readonly format: ConditionalFormat;
}

/** A chart, or the part of it that the path leads to. */
export interface OfChart extends OnSheet {
  readonly chart: Chart;
  readonly path: string;
}

export interface Selves {
  Workbook: InBook;
  Application: InBook;
  CultureInfo: InBook;
  NumberFormatInfo: InBook;
  SettingCollection: InBook;
  Setting: OfSetting;
  NamedItemCollection: NamesOf;
  NamedItem: OfName;
  WorksheetCollection: InBook;
  Worksheet: OnSheet;
  WorksheetProtection: OnSheet;
  WorksheetFreezePanes: OnSheet;
  PageLayout: OnSheet;
  PageBreakCollection: OnSheet;
  PageBreak: OfPageBreak;
  HeaderFooterGroup: OnSheet;
  HeaderFooter: OnSheet;
  TableCollection: TablesOf;
  Table: OfTable;
  Range: Area;
  RangeAreas: Areas;
  RangeCollection: Areas;
  RangeFormat: Area;
  RangeFont: Area;
  RangeFill: Area;
  RangeBorderCollection: Area;
  RangeBorder: OfBorder;
  FormatProtection: Area;
  DataValidation: Area;
  ConditionalFormatCollection: Area;
  ConditionalFormat: OfConditionalFormat;
  CustomConditionalFormat: OfConditionalFormat;
  CellValueConditionalFormat: OfConditionalFormat;
  ConditionalFormatRule: OfConditionalFormat;
  ConditionalRangeFormat: OfConditionalFormat;
  ConditionalRangeFont: OfConditionalFormat;
  ConditionalRangeFill: OfConditionalFormat;
  ChartCollection: OnSheet;
  Chart: OfChart;
  ChartTitle: OfChart;
  ChartLegend: OfChart;
  ChartAxes: OfChart;
  ChartAxis: OfChart;
  ChartAxisTitle: OfChart;
  ChartSeriesCollection: OfChart;
  ChartSeries: OfChart;
  ChartSeriesFormat: OfChart;
  ChartFill: OfChart;
  ChartDataLabels: OfChart;
}

/** An instance of the named class. */
export function the<Name extends keyof Selves>(name: Name, self: Selves[Name]): Instance {
  return new Instance(name, self);
}
