import type { Both } from './both';
import type { Check } from './check';

/** One command of the command line, and what must be so after it. */
export interface Step {
  readonly says: Both;
  readonly command: readonly string[];
  readonly exit: number;
  /** Looks at what was written, once the command has ended as it should. */
  readonly checks: () => readonly Check[] | Promise<readonly Check[]>;
}

/** Where a story finds its books, and where it leaves what it makes: from the root of the project. */
export interface Folders {
  readonly from: string;
  readonly to: string;
}

/** A worked sample from its workbook to its outcome. */
export interface Story {
  readonly name: string;
  readonly from: string;
  readonly shows: Both;
  readonly outcome: Both;
  readonly steps: (folders: Folders) => readonly Step[];
}
