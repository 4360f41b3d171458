import type { Box } from '../model/boxes';
import type { HeaderFooterPart, PageLayout } from '../model/parts';
import type { Arguments } from '../rpc/arguments';
import type { Json } from '../rpc/messages';
import type { Scalar } from '../rpc/members';
import { classTable } from '../rpc/members';
import { needsWriting } from './guard';
import type { OnSheet } from './places';
import { the } from './places';
import { aBoolean, aNumber, areaArgument, aText, oneOf } from './take';

export const pageLayout = classTable<Excel.PageLayout, OnSheet>({
  scalars: {
    orientation: page('orientation', oneOf('Portrait', 'Landscape')),
    paperSize: page('paperSize', oneOf('A3', 'A4', 'A5', 'Letter', 'Legal')),
    zoom: page('zoom', zoom),
    centerHorizontally: page('centerHorizontally', aBoolean),
    centerVertically: page('centerVertically', aBoolean),
    printGridlines: page('printGridlines', aBoolean),
    printHeadings: page('printHeadings', aBoolean),
    blackAndWhite: page('blackAndWhite', aBoolean),
    draftMode: page('draftMode', aBoolean),
    leftMargin: page('leftMargin', aNumber),
    rightMargin: page('rightMargin', aNumber),
    topMargin: page('topMargin', aNumber),
    bottomMargin: page('bottomMargin', aNumber),
    headerMargin: page('headerMargin', aNumber),
    footerMargin: page('footerMargin', aNumber),
  },
  parts: { headersFooters: (self) => the('HeaderFooterGroup', self) },
  methods: {
    setPrintArea: setBox('printArea'),
    setPrintTitleRows: setBox('titleRows'),
    setPrintTitleColumns: setBox('titleColumns'),
    getPrintAreaOrNullObject: (self) => {
      const box = self.sheet.page.printArea;
      return box && the('RangeAreas', { ...self, boxes: [box] });
    },
    getPrintTitleRowsOrNullObject: (self) => boxRange(self, self.sheet.page.titleRows),
    getPrintTitleColumnsOrNullObject: (self) => boxRange(self, self.sheet.page.titleColumns),
  },
});

/** Only the headers and footers of all pages; first and even pages of their own are not kept. */
export const headerFooterGroup = classTable<Excel.HeaderFooterGroup, OnSheet>({
  parts: { defaultForAllPages: (self) => the('HeaderFooter', self) },
});

export const headerFooter = classTable<Excel.HeaderFooter, OnSheet>({
  scalars: {
    leftHeader: printed('leftHeader'),
    centerHeader: printed('centerHeader'),
    rightHeader: printed('rightHeader'),
    leftFooter: printed('leftFooter'),
    centerFooter: printed('centerFooter'),
    rightFooter: printed('rightFooter'),
  },
});

function page<Key extends keyof PageLayout>(
  key: Key,
  take: (args: Arguments) => PageLayout[Key],
): Scalar<OnSheet> {
  return {
    read: ({ sheet }) => sheet.page[key],
    write: (self, args) => {
      needsWriting(self, args);
      self.sheet.page[key] = take(args);
    },
  };
}

function printed(part: HeaderFooterPart): Scalar<OnSheet> {
  return {
    read: ({ sheet }) => sheet.page.headersFooters[part],
    write: (self, args) => {
      needsWriting(self, args);
      self.sheet.page.headersFooters[part] = aText(args);
    },
  };
}

function zoom(args: Arguments): Json {
  const wanted = args.record(0);
  const known = ['scale', 'horizontalFitToPages', 'verticalFitToPages'];
  if (Object.keys(wanted).some((name) => !known.includes(name)))
    args.refuse(0, `an object of ${known.join(', ')}`);
  return wanted as Json;
}

function setBox(key: 'printArea' | 'titleRows' | 'titleColumns') {
  return (self: OnSheet, args: Arguments): void => {
    needsWriting(self, args);
    self.sheet.page[key] = areaArgument(args, 0, self).box;
  };
}

function boxRange(self: OnSheet, box: Box | null) {
  return box && the('Range', { ...self, box });
}
