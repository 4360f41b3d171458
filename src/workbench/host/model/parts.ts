import type { Json } from '../rpc/messages';
import type { Box } from './boxes';

export interface NamedItem {
  name: string;
  /** With its `=`: `=Blad1!$A$1:$B$2`, or a constant such as `=12`. */
  formula: string;
  visible: boolean;
  comment: string;
}

/** Format of a conditional format: only what it sets. */
export interface ConditionalLook {
  fill?: string;
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
  strikethrough?: boolean;
  underline?: string;
  numberFormat?: string;
}

export interface ConditionalFormat {
  readonly id: string;
  readonly type: 'Custom' | 'CellValue';
  readonly box: Box;
  stopIfTrue: boolean;
  formula: string;
  /** For `CellValue`: formula1, formula2 and operator. */
  cellRule: Json;
  readonly look: ConditionalLook;
}

export interface Validation {
  readonly box: Box;
  rule: Json;
  errorAlert: Json;
  prompt: Json;
  ignoreBlanks: boolean;
}

export interface Chart {
  readonly id: string;
  name: string;
  chartType: string;
  readonly source: Box;
  readonly seriesBy: string;
  /** All that is only kept: title text, position, colours, by path such as `title/text`. */
  readonly kept: Map<string, Json>;
}

export interface PageLayout {
  orientation: string;
  paperSize: string;
  zoom: Json;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  draftMode: boolean;
  leftMargin: number;
  rightMargin: number;
  topMargin: number;
  bottomMargin: number;
  headerMargin: number;
  footerMargin: number;
  printArea: Box | null;
  titleRows: Box | null;
  titleColumns: Box | null;
  /** The rows that a new page begins at, in order. */
  breaks: number[];
  readonly headersFooters: Record<HeaderFooterPart, string>;
}

export type HeaderFooterPart =
  'leftHeader' | 'centerHeader' | 'rightHeader' | 'leftFooter' | 'centerFooter' | 'rightFooter';

export function newPageLayout(): PageLayout {
  return {
    orientation: 'Portrait',
    paperSize: 'A4',
    zoom: { scale: 100 },
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    printHeadings: false,
    blackAndWhite: false,
    draftMode: false,
    leftMargin: 50.4,
    rightMargin: 50.4,
    topMargin: 54,
    bottomMargin: 54,
    headerMargin: 21.6,
    footerMargin: 21.6,
    printArea: null,
    titleRows: null,
    titleColumns: null,
    breaks: [],
    headersFooters: {
      leftHeader: '',
      centerHeader: '',
      rightHeader: '',
      leftFooter: '',
      centerFooter: '',
      rightFooter: '',
    },
  };
}
