import { createPageLayout } from '../model/create';
import { MAX_COLUMNS } from '../model/address';
import { child, childrenOf, flag, numberOf, tag, textTag, type XmlElement } from './xml';
import type { PageLayoutModel } from '../model/types';

/** `Excel.PaperType` in the order of the file's numbers, which start at 1 (ECMA-376 18.3.1.63). */
const PAPERS = [
  ...['Letter', 'LetterSmall', 'Tabloid', 'Ledger', 'Legal', 'Statement', 'Executive', 'A3', 'A4'],
  ...['A4Small', 'A5', 'B4', 'B5', 'Folio', 'Quatro', 'Paper10x14', 'Paper11x17', 'Note'],
];

type Slot = keyof PageLayoutModel['headersFooters'];
const SLOTS = {
  oddHeader: { L: 'leftHeader', C: 'centerHeader', R: 'rightHeader' },
  oddFooter: { L: 'leftFooter', C: 'centerFooter', R: 'rightFooter' },
} as const satisfies Record<string, Record<'L' | 'C' | 'R', Slot>>;

const inches = (points: number): number => Math.round((points / 72) * 1e6) / 1e6;

function headerXml(layout: PageLayoutModel, name: keyof typeof SLOTS): string {
  const slots = SLOTS[name];
  const text = (['L', 'C', 'R'] as const)
    .map((side) => {
      const part = layout.headersFooters[slots[side]];
      return part === undefined || part === '' ? '' : `&${side}${part}`;
    })
    .join('');
  // Excel refuses a header of more than 255 characters.
  return text === '' ? '' : textTag(name, text.slice(0, 255));
}

export function fitsToPages({ zoom }: PageLayoutModel): boolean {
  return zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
}

/** `id` is the number of the last row before the break (ECMA-376 18.3.1.3). */
function rowBreaksXml({ rowBreaks }: PageLayoutModel): string {
  const breaks = rowBreaks.map((id) => tag('brk', { id, max: MAX_COLUMNS - 1, man: true }));
  const count = breaks.length;
  return count === 0 ? '' : tag('rowBreaks', { count, manualBreakCount: count }, breaks.join(''));
}

export function pageLayoutXml(layout: PageLayoutModel): string {
  const { zoom } = layout;
  const fits = fitsToPages(layout);
  const paper = PAPERS.indexOf(layout.paperSize) + 1;
  const on = (set: boolean): true | undefined => (set ? true : undefined);
  const options = tag('printOptions', {
    horizontalCentered: on(layout.centerHorizontally),
    verticalCentered: on(layout.centerVertically),
    headings: on(layout.printHeadings),
    gridLines: on(layout.printGridlines),
  });
  const margins = tag('pageMargins', {
    left: inches(layout.leftMargin),
    right: inches(layout.rightMargin),
    top: inches(layout.topMargin),
    bottom: inches(layout.bottomMargin),
    header: inches(layout.headerMargin),
    footer: inches(layout.footerMargin),
  });
  const setup = tag('pageSetup', {
    paperSize: paper > 0 ? paper : undefined,
    scale: fits || zoom.scale === undefined || zoom.scale === 100 ? undefined : zoom.scale,
    // 0 means "as many pages as it takes", which Office.js says by leaving the number out.
    fitToWidth: fits ? (zoom.horizontalFitToPages ?? 0) : undefined,
    fitToHeight: fits ? (zoom.verticalFitToPages ?? 0) : undefined,
    pageOrder: layout.printOrder === 'OverThenDown' ? 'overThenDown' : undefined,
    orientation: layout.orientation === 'Landscape' ? 'landscape' : 'portrait',
    blackAndWhite: on(layout.blackAndWhite),
  });
  const texts = headerXml(layout, 'oddHeader') + headerXml(layout, 'oddFooter');
  return (
    (options === '<printOptions/>' ? '' : options) +
    margins +
    setup +
    // ECMA-376 18.3.1.46: without a firstHeader the first page has none.
    (texts === ''
      ? ''
      : tag('headerFooter', { differentFirst: on(layout.firstPageApart) }, texts)) +
    rowBreaksXml(layout)
  );
}

/** Cuts `&L…&C…&R…`; a doubled `&` is a character and no mark. Text before any mark is centred. */
function splitHeader(text: string): Map<'L' | 'C' | 'R', string> {
  const parts = new Map<'L' | 'C' | 'R', string>();
  let side: 'L' | 'C' | 'R' = 'C';
  for (const [piece] of text.matchAll(/&[\s\S]|[^&]+|&/g)) {
    const mark = /^&([LCR])$/.exec(piece)?.[1];
    if (mark === 'L' || mark === 'C' || mark === 'R') side = mark;
    else parts.set(side, (parts.get(side) ?? '') + piece);
  }
  return parts;
}

export function readPageLayout(root: XmlElement): PageLayoutModel {
  const layout = createPageLayout();
  const options = child(root, 'printOptions')?.attributes ?? {};
  const margins = child(root, 'pageMargins')?.attributes ?? {};
  const setup = child(root, 'pageSetup')?.attributes ?? {};
  const points = (text: string | undefined, missing: number): number =>
    Math.round(numberOf(text, missing / 72) * 72 * 1e4) / 1e4;
  layout.centerHorizontally = flag(options.horizontalCentered);
  layout.centerVertically = flag(options.verticalCentered);
  layout.printHeadings = flag(options.headings);
  layout.printGridlines = flag(options.gridLines);
  layout.leftMargin = points(margins.left, layout.leftMargin);
  layout.rightMargin = points(margins.right, layout.rightMargin);
  layout.topMargin = points(margins.top, layout.topMargin);
  layout.bottomMargin = points(margins.bottom, layout.bottomMargin);
  layout.headerMargin = points(margins.header, layout.headerMargin);
  layout.footerMargin = points(margins.footer, layout.footerMargin);
  layout.orientation = setup.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  layout.paperSize = PAPERS[numberOf(setup.paperSize, 1) - 1] ?? 'Letter';
  layout.printOrder = setup.pageOrder === 'overThenDown' ? 'OverThenDown' : 'DownThenOver';
  layout.blackAndWhite = flag(setup.blackAndWhite);
  const properties = child(child(root, 'sheetPr'), 'pageSetUpPr')?.attributes;
  if (flag(properties?.fitToPage)) {
    const [wide, high] = [numberOf(setup.fitToWidth, 1), numberOf(setup.fitToHeight, 1)];
    layout.zoom = {
      ...(wide > 0 ? { horizontalFitToPages: wide } : {}),
      ...(high > 0 ? { verticalFitToPages: high } : {}),
    };
  } else layout.zoom = { scale: numberOf(setup.scale, 100) };
  layout.rowBreaks = childrenOf(child(root, 'rowBreaks'), 'brk')
    .filter(({ attributes }) => flag(attributes.man))
    .map(({ attributes }) => numberOf(attributes.id, 0))
    .filter((row) => row > 0);
  const texts = child(root, 'headerFooter');
  layout.firstPageApart = flag(texts?.attributes.differentFirst);
  for (const name of ['oddHeader', 'oddFooter'] as const) {
    for (const [side, text] of splitHeader(child(texts, name)?.text ?? '')) {
      layout.headersFooters[SLOTS[name][side]] = text;
    }
  }
  return layout;
}
