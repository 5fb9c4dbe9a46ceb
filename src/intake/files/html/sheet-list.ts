import type { SheetVisibility } from '../../../domain/score-sheet/grid';
import { decodeHtml } from './entities';

export interface ListedSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** The part that holds it, in a web archive. */
  readonly source: string | undefined;
}

const MOST_SHEETS = 2_000;

/** The sheets that Excel lists in a page it saved, in an island that browsers leave out. */
export function listedSheets(page: string): readonly ListedSheet[] {
  return page
    .split(/<x:ExcelWorksheet>/i, MOST_SHEETS)
    .slice(1)
    .map((part) => {
      const island = part.slice(0, 5000);
      const inside = (name: string): string | undefined =>
        new RegExp(`<x:${name}>([^<]*)<`, 'i').exec(island)?.[1]?.trim();
      const visible = inside('Visible')?.toLowerCase();
      return {
        name: decodeHtml(inside('Name') ?? ''),
        visibility:
          visible === 'sheethidden'
            ? 'hidden'
            : visible === 'sheetveryhidden'
              ? 'veryHidden'
              : 'visible',
        source: /<x:WorksheetSource[^>]{0,500}?HRef="([^"]*)"/i.exec(island)?.[1],
      };
    });
}
