import { height, width } from '../model/boxes';
import type { Arguments } from '../rpc/arguments';
import { notFound } from '../rpc/fault';
import type { Json } from '../rpc/messages';
import type { Scalar } from '../rpc/members';
import { classTable } from '../rpc/members';
import { needsOpenSheet } from './guard';
import type { OfChart } from './places';
import { the } from './places';
import { aBoolean, aNumber, aText, readOnly } from './take';

export const CHART_TYPES = [
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  'Line',
  'LineMarkers',
  'LineStacked',
  'Pie',
  'Doughnut',
  'Area',
  'AreaStacked',
  'XYScatter',
  'Waterfall',
] as const;

export const chartTitle = classTable<Excel.ChartTitle, OfChart>({
  scalars: {
    text: note('text', aText),
    visible: note('visible', aBoolean),
    overlay: note('overlay', aBoolean),
  },
});

export const chartLegend = classTable<Excel.ChartLegend, OfChart>({
  scalars: {
    position: note('position', (args) =>
      args.choice(0, ['Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom']),
    ),
    visible: note('visible', aBoolean),
    overlay: note('overlay', aBoolean),
  },
});

export const chartAxes = classTable<Excel.ChartAxes, OfChart>({
  parts: { valueAxis: within('ChartAxis', 'valueAxis'), categoryAxis: within('ChartAxis', 'categoryAxis') },
});

export const chartAxis = classTable<Excel.ChartAxis, OfChart>({
  scalars: {
    minimum: note('minimum', aNumber),
    maximum: note('maximum', aNumber),
    majorUnit: note('majorUnit', aNumber),
    numberFormat: note('numberFormat', aText),
    visible: note('visible', aBoolean),
    reversePlotOrder: note('reversePlotOrder', aBoolean),
    tickLabelPosition: note('tickLabelPosition', (args) =>
      args.choice(0, ['NextToAxis', 'High', 'Low', 'None']),
    ),
  },
  parts: { title: within('ChartAxisTitle', 'title') },
});

export const chartAxisTitle = classTable<Excel.ChartAxisTitle, OfChart>({
  scalars: { text: note('text', aText), visible: note('visible', aBoolean) },
});

export const chartSeriesCollection = classTable<Excel.ChartSeriesCollection, OfChart>({
  scalars: { count: readOnly(seriesCount) },
  items: (self) => Array.from({ length: seriesCount(self) }, (_series, index) => series(self, index)),
  methods: {
    getItemAt: (self, args) => {
      const index = args.integer(0);
      return index >= 0 && index < seriesCount(self) ? series(self, index) : missingSeries(args);
    },
    getCount: seriesCount,
  },
});

export const chartSeries = classTable<Excel.ChartSeries, OfChart>({
  scalars: {
    name: note('name', aText),
    gapWidth: note('gapWidth', aNumber),
    hasDataLabels: note('hasDataLabels', aBoolean),
    chartType: note('chartType', (args) => args.choice(0, CHART_TYPES)),
  },
  parts: {
    format: within('ChartSeriesFormat', 'format'),
    dataLabels: within('ChartDataLabels', 'dataLabels'),
  },
});

export const chartSeriesFormat = classTable<Excel.ChartSeriesFormat, OfChart>({
  parts: { fill: within('ChartFill', 'fill') },
});

export const chartFill = classTable<Excel.ChartFill, OfChart>({
  methods: {
    setSolidColor: (self, args) => note('color', aText).write?.(self, args),
    clear: (self) => {
      self.chart.kept.delete(`${self.path}/color`);
    },
  },
});

export const chartDataLabels = classTable<Excel.ChartDataLabels, OfChart>({
  scalars: {
    showValue: note('showValue', aBoolean),
    numberFormat: note('numberFormat', aText),
    position: note('position', aText),
  },
});

type Part =
  | 'ChartTitle'
  | 'ChartLegend'
  | 'ChartAxes'
  | 'ChartAxis'
  | 'ChartAxisTitle'
  | 'ChartSeriesCollection'
  | 'ChartSeriesFormat'
  | 'ChartFill'
  | 'ChartDataLabels';

export function within(part: Part, step: string) {
  return (self: OfChart) => the(part, { ...self, path: `${self.path}/${step}` });
}

/** A property of a chart that is only kept: nothing here draws. */
export function note(name: string, take: (args: Arguments) => Json): Scalar<OfChart> {
  return {
    read: (self) => self.chart.kept.get(`${self.path}/${name}`) ?? null,
    write: (self, args) => {
      needsOpenSheet(self, args);
      self.chart.kept.set(`${self.path}/${name}`, take(args));
    },
  };
}

function series(self: OfChart, index: number) {
  return the('ChartSeries', { ...self, path: `${self.path}/${String(index)}` });
}

/** One row or column of the source holds the categories. */
function seriesCount({ chart: { source, seriesBy } }: OfChart): number {
  const byRows = seriesBy === 'Rows' || (seriesBy === 'Auto' && width(source) > height(source));
  return Math.max(1, (byRows ? height(source) : width(source)) - 1);
}

function missingSeries(args: Arguments): never {
  throw notFound(args.location, 'no such series');
}
