/** Of the type's size: how wide a letter of Times New Roman is on average, how high a line. */
const [LETTER, LETTER_BOLD, LINE] = [0.47, 0.52, 1.28];
/** Points that a cell keeps free around its text. */
const PADDING = 4;

export interface TextBlock {
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  /** Points. */
  readonly width: number;
}

/** Points that a wrapped text of Times New Roman needs, about: for where no program fits the height. */
export function textHeight(text: string, { size, bold, width }: TextBlock): number {
  const room = width - PADDING;
  const letters = Math.max(1, Math.floor(room / (size * (bold ? LETTER_BOLD : LETTER))));
  return linesOf(text, letters) * size * LINE + PADDING;
}

/** Words are not cut: a line ends before the one that no longer fits. */
function linesOf(words: string, letters: number): number {
  let [lines, used] = [1, 0];
  for (const word of words.split(' ')) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= letters) used = needed;
    else {
      lines += Math.ceil(word.length / letters) - (used === 0 ? 1 : 0);
      used = word.length % letters || letters;
    }
  }
  return lines;
}
