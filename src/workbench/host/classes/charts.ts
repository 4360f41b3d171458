import { boxAddress, union } from '../model/boxes';
import type { Chart } from '../model/parts';
import type { Arguments } from '../rpc/arguments';
import { notFound } from '../rpc/fault';
import { classTable } from '../rpc/members';
import { CHART_TYPES, note, within } from './chartParts';
import { needsOpenSheet } from './guard';
import type { OfChart, OnSheet } from './places';
import { the } from './places';
import { aBoolean, aNumber, areaArgument, aText, kept, readOnly, selfArgument } from './take';

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
        chartType: args.choice(0, CHART_TYPES),
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
      (args) => args.choice(0, CHART_TYPES),
      needsOpenSheet,
    ),
    top: note('top', aNumber),
    left: note('left', aNumber),
    width: note('width', aNumber),
    height: note('height', aNumber),
    plotVisibleOnly: note('plotVisibleOnly', aBoolean),
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

function ofChart(self: OnSheet, chart: Chart) {
  return the('Chart', { ...self, chart, path: '' });
}

function named({ sheet }: OnSheet, args: Arguments): Chart | undefined {
  const key = args.text(0).toLowerCase();
  return sheet.charts.find(({ id, name }) => id.toLowerCase() === key || name.toLowerCase() === key);
}

function missing(args: Arguments): never {
  throw notFound(args.location, 'no such chart');
}
