import { remember } from '../../domain/text/remember';
import type { Grid, GridCell } from '../../domain/score-sheet/grid';
import { LEGACY_ENCODINGS, legacyFont, type LegacyEncoding } from './legacy-encoding';
import { addEvidence, isLegacy, NO_EVIDENCE, weighText, type Evidence } from './legacy-evidence';

type Weights = Readonly<Record<LegacyEncoding, Evidence>>;

export interface Verdict {
  readonly encoding: LegacyEncoding;
  readonly byFont: boolean;
  /** Which of the cell's words: where part of it is Unicode, none that could be either. */
  readonly words: 'all' | 'likely' | 'sure';
}

const NOTHING: Weights = { tcvn3: NO_EVIDENCE, vni: NO_EVIDENCE };
/** One word of Unicode among so many of the old encoding is an accident. */
const PURE = 20;

/** In which encoding the texts of one sheet are: weighed over the sheet, its columns and its fonts. */
export class LegacySheet {
  private whole = NOTHING;
  private readonly columns = new Map<number, Weights>();
  private fonts = NOTHING;
  private readonly fontColumns = new Map<number, Weights>();

  constructor(grid: Grid) {
    for (const line of grid.cells.values()) {
      for (const [column, cell] of line) {
        const weights = this.weigh(cell);
        if (!weights) continue;
        const font = legacyFont(cell.fontName)?.encoding;
        if (font) {
          const own = { ...NOTHING, [font]: weights[font] };
          this.fonts = add(this.fonts, own);
          this.fontColumns.set(column, add(this.fontColumns.get(column) ?? NOTHING, own));
        } else {
          this.whole = add(this.whole, weights);
          this.columns.set(column, add(this.columns.get(column) ?? NOTHING, weights));
        }
      }
    }
  }

  /** False: there is no text of which anything has to be asked. */
  get hasAny(): boolean {
    return LEGACY_ENCODINGS.some(
      (encoding) => this.fonts[encoding] !== NO_EVIDENCE || this.whole[encoding].legacyCount > 0,
    );
  }

  verdict(column: number, cell: GridCell): Verdict | undefined {
    const weights = this.weigh(cell);
    if (!weights) return undefined;
    const font = legacyFont(cell.fontName)?.encoding;
    if (font) return this.byFont(font, column, weights[font]);
    const encoding = this.guess(column, weights);
    return encoding && { encoding, byFont: false, words: 'likely' };
  }

  /**
   * Unicode typed into a cell that kept an old font looks right on the screen, for Excel borrows the
   * letters elsewhere: then the letters themselves say so, or the other cells of the column, or all.
   */
  private byFont(encoding: LegacyEncoding, column: number, own: Evidence): Verdict | undefined {
    if (own.legacyCount === 0) {
      const beside = (this.fontColumns.get(column) ?? NOTHING)[encoding];
      const told = beside.unicode + beside.legacyCount > 0 ? beside : this.fonts[encoding];
      if (own.unicode > 0 || told.unicode > told.legacyCount) return undefined;
    }
    return { encoding, byFont: true, words: own.unicode === 0 ? 'all' : 'sure' };
  }

  private guess(column: number, own: Weights): LegacyEncoding | undefined {
    const certain = strongest(own);
    if (certain) return certain;
    const beside = this.columns.get(column) ?? NOTHING;
    const scope = strongest(beside) ? beside : this.whole;
    const encoding = strongest(scope);
    if (!encoding || own[encoding].unicode > 0) return undefined;
    if (beside[encoding].unicode > beside[encoding].legacyCount) return undefined;
    // Words that could be either follow the others only where these are all of one kind.
    const isPure = PURE * scope[encoding].unicode <= scope[encoding].legacyCount;
    return own[encoding].legacyCount > 0 || isPure ? encoding : undefined;
  }

  private weigh({ kind, value }: GridCell): Weights | undefined {
    if (kind !== 'text' || typeof value !== 'string' || !/\P{ASCII}/u.test(value)) {
      return undefined;
    }
    return weigh(value);
  }
}

const weigh = remember((text: string): Weights => {
  return { tcvn3: weighText(text, 'tcvn3'), vni: weighText(text, 'vni') };
});

function add(a: Weights, b: Weights): Weights {
  return { tcvn3: addEvidence(a.tcvn3, b.tcvn3), vni: addEvidence(a.vni, b.vni) };
}

/** Both at once are neither: then nothing is decoded. */
function strongest(weights: Weights): LegacyEncoding | undefined {
  const sure = LEGACY_ENCODINGS.filter((encoding) => isLegacy(weights[encoding]));
  return sure.length === 1 ? sure[0] : undefined;
}
