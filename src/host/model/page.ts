import type { Rect } from '../../sheet/address';

export interface HeaderFooter {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

/** How a sheet is printed. Margins are in points. */
export interface PageSetup {
  orientation: 'Portrait' | 'Landscape';
  paperSize: string;
  blackAndWhite: boolean;
  draftMode: boolean;
  printErrors: string;
  printComments: string;
  printOrder: string;
  /** '' is automatic. */
  firstPageNumber: number | '';
  zoom: {
    scale: number | null;
    horizontalFitToPages: number | null;
    verticalFitToPages: number | null;
  };
  centerHorizontally: boolean;
  centerVertically: boolean;
  printHeadings: boolean;
  printGridlines: boolean;
  leftMargin: number;
  rightMargin: number;
  topMargin: number;
  bottomMargin: number;
  headerMargin: number;
  footerMargin: number;
  printArea: Rect[];
  titleRows: Rect | null;
  titleColumns: Rect | null;
  /** Rows and columns that begin a new page, in order. */
  rowBreaks: number[];
  columnBreaks: number[];
  /** Which of the pages have headers of their own. */
  headerState: 'Default' | 'FirstAndDefault' | 'OddAndEven' | 'FirstOddAndEven';
  useSheetMargins: boolean;
  useSheetScale: boolean;
  readonly headers: {
    readonly defaultForAllPages: HeaderFooter;
    readonly evenPages: HeaderFooter;
    readonly firstPage: HeaderFooter;
  };
}

function noHeader(): HeaderFooter {
  return {
    leftHeader: '',
    centerHeader: '',
    rightHeader: '',
    leftFooter: '',
    centerFooter: '',
    rightFooter: '',
  };
}

/** Excel's margins are ¾, 0.7 and 0.3 inches. */
export function newPageSetup(): PageSetup {
  return {
    orientation: 'Portrait',
    paperSize: 'Letter',
    blackAndWhite: false,
    draftMode: false,
    printErrors: 'AsDisplayed',
    printComments: 'NoComments',
    printOrder: 'DownThenOver',
    firstPageNumber: '',
    zoom: { scale: 100, horizontalFitToPages: null, verticalFitToPages: null },
    centerHorizontally: false,
    centerVertically: false,
    printHeadings: false,
    printGridlines: false,
    leftMargin: 50.4,
    rightMargin: 50.4,
    topMargin: 54,
    bottomMargin: 54,
    headerMargin: 21.6,
    footerMargin: 21.6,
    printArea: [],
    titleRows: null,
    titleColumns: null,
    rowBreaks: [],
    columnBreaks: [],
    headerState: 'Default',
    useSheetMargins: true,
    useSheetScale: true,
    headers: { defaultForAllPages: noHeader(), evenPages: noHeader(), firstPage: noHeader() },
  };
}
