import { boxAddress, height, union, width } from '../model/boxes';
import type { Chart } from '../model/parts';
import type { Arguments } from '../rpc/arguments';
import { notFound } from '../rpc/fault';
import type { Json } from '../rpc/messages';
import type { Scalar } from '../rpc/members';
import { classTable } from '../rpc/members';
import { needsOpenSheet } from './guard';
import type { OfChart, OnSheet } from './places';
import { the } from './places';
import { aBoolean, aNumber, areaArgument, aText, kept, readOnly, selfArgument } from './take';

const TYPES = [
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
const SERIES_BY = ['Auto', 'Columns', 'Rows'] as const;

export const charts = classTable<Excel.ChartCollection, OnSheet>({
  scalars: { count: readOnly(({ sheet }) => sheet.charts.length) },
  items: (self) => self.sheet.charts.map((chart) => ofChart(self, chart)),
  item: (self, args) => ofChart(self, named(self, args) ?? missing(args)),
  methods: {
    add: (self, args) => {
      needsOpenSheet(self, args);
      const chart: Chart = {
        id: `{${self.book.newId().padStart(8, '0')}}`,
        name: `Chart ${String(self.sheet.charts.length + 1)}`,
        chartType: args.choice(0, TYPES),
        source: selfArgument(args, 1, 'Range').box,
        seriesBy: args.choice(2, SERIES_BY, 'Auto'),
        kept: new Map(),
      };
      self.sheet.charts.push(chart);
      return ofChart(self, chart);
    },
    getItem: (self, args) => ofChart(self, named(self, args) ?? missing(args)),
    getItemOrNullObject: (self, args) => {
      const found = named(self, args);
      return found ? ofChart(self, found) : null;
    },
    getItemAt: (self, args) => ofChart(self, self.sheet.charts[args.integer(0)] ?? missing(args)),
    getCount: ({ sheet }) => sheet.charts.length,
  },
});

export const chart = classTable<Excel.Chart, OfChart>({
  identity: ({ chart: { id } }) => ({ Id: id }),
  scalars: {
    id: readOnly((self) => self.chart.id),
    name: kept((self) => self.chart, 'name', aText, needsOpenSheet),
    chartType: kept(
      (self) => self.chart,
      'chartType',
      (args) => args.choice(0, TYPES),
      needsOpenSheet,
    ),
    top: note('top', aNumber),
    left: note('left', aNumber),
    width: note('width', aNumber),
    height: note('height', aNumber),
  },
  parts: {
    title: within('ChartTitle', 'title'),
    legend: within('ChartLegend', 'legend'),
    axes: within('ChartAxes', 'axes'),
    series: within('ChartSeriesCollection', 'series'),
    dataLabels: within('ChartDataLabels', 'dataLabels'),
  },
  methods: {
    setPosition: (self, args) => {
      needsOpenSheet(self, args);
      const first = areaArgument(args, 0, self).box;
      const box = args.has(1) ? union(first, areaArgument(args, 1, self).box) : first;
      self.chart.kept.set('position', boxAddress(box));
    },
    delete: (self, args) => {
      needsOpenSheet(self, args);
      self.sheet.charts = self.sheet.charts.filter((other) => other !== self.chart);
    },
  },
});

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
      return index >= 0 && index < seriesCount(self) ? series(self, index) : missing(args);
    },
    getCount: seriesCount,
  },
});

export const chartSeries = classTable<Excel.ChartSeries, OfChart>({
  scalars: {
    name: note('name', aText),
    gapWidth: note('gapWidth', aNumber),
    hasDataLabels: note('hasDataLabels', aBoolean),
    chartType: note('chartType', (args) => args.choice(0, TYPES)),
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

function within(part: Part, step: string) {
  return (self: OfChart) => the(part, { ...self, path: `${self.path}/${step}` });
}

/** A property of a chart that is only kept: nothing here draws. */
function note(name: string, take: (args: Arguments) => Json): Scalar<OfChart> {
  return {
    read: (self) => self.chart.kept.get(`${self.path}/${name}`) ?? null,
    write: (self, args) => {
      needsOpenSheet(self, args);
      self.chart.kept.set(`${self.path}/${name}`, take(args));
    },
  };
}

function ofChart(self: OnSheet, chart: Chart) {
  return the('Chart', { ...self, chart, path: '' });
}

function series(self: OfChart, index: number) {
  return the('ChartSeries', { ...self, path: `${self.path}/${String(index)}` });
}

/** One row or column of the source holds the categories. */
function seriesCount({ chart: { source, seriesBy } }: OfChart): number {
  const byRows = seriesBy === 'Rows' || (seriesBy === 'Auto' && width(source) > height(source));
  return Math.max(1, (byRows ? height(source) : width(source)) - 1);
}

function named({ sheet }: OnSheet, args: Arguments): Chart | undefined {
  const key = args.text(0).toLowerCase();
  return sheet.charts.find(({ id, name }) => id.toLowerCase() === key || name.toLowerCase() === key);
}

function missing(args: Arguments): never {
  throw notFound(args.location, 'no such chart');
}
