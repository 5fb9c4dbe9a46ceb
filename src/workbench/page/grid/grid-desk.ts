import type { AreaModel, SheetModel } from '../../model/types';
import type { OpenBook } from '../open-book';
import type { PageWords } from '../words';
import type { HeadingColors } from './draw-selection';

/** What the grid needs of the page around it. */
export interface GridDesk {
  readonly book: () => OpenBook;
  /** Of the regional settings: how numbers are shown and typed. */
  readonly culture: () => string;
  readonly words: () => PageWords;
  readonly colors: () => HeadingColors;
  /** Runs what a person does, and tells the add-in; false: Excel refused it, and said so. */
  readonly act: (work: () => void) => boolean;
  /** Selects as a person does, and tells the add-in; nothing else changes. */
  readonly choose: (sheet: SheetModel, area: AreaModel) => void;
  readonly say: (text: string) => void;
  /** Excel answers no add-in while somebody types into a cell. */
  readonly typing: (on: boolean) => void;
  readonly selected: () => void;
}
