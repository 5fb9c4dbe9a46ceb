import { narrow, tidy } from '../../../domain/text/fold';
import { remember } from '../../../domain/text/remember';
import { trimMarksEnd } from '../../../domain/text/trim-marks';

/** Roman digits that are one character each, as Word's symbol table has them. */
const ROMAN = /[\u2160-\u217f]/g;

/** `1. a)`, `I,1`, `I.1.` and `i.1` are one code each; đ stays đ, a criterion may be called so. */
export const canonicalCode = remember((text: string): string =>
  trimMarksEnd(
    narrow(tidy(text))
      .replace(ROMAN, (digit) => digit.normalize('NFKC'))
      .toLowerCase()
      .replace(/[ðɖ]/g, 'đ')
      .replace(/\u2024/g, '.')
      .replace(/\s+/g, '')
      .replace(/,/g, '.')
      .replace(/^[.(]+/, ''),
    '.):',
  )
    .replace(/\)\./g, '.')
    .replace(/\.{2,}/g, '.'),
);

interface SplitTitle {
  readonly label: string;
  readonly words: string;
}

/** `I. NHIỆM VỤ CHUYÊN MÔN (40 điểm)` → its label and its words. */
export const splitTitle = remember((text: string): SplitTitle => {
  const visible = tidy(text).replace(
    / ?[([] ?(?:tối đa ?)?\d+(?:[.,]\d+)? ?(?:đ|điểm)\.? ?[)\]]$/iu,
    '',
  );
  const [, label, words] = DOTTED.exec(visible) ?? LABELLED.exec(visible) ?? [];
  return label !== undefined && words !== undefined
    ? { label: canonicalCode(label), words }
    : { label: '', words: visible };
});

/**
 * A label of digits, Roman digits or one letter, closed by a mark: `I.`, `1.2`, `a)`, `Mục II:`. One
 * letter is a letter, Roman or not: two readings of each part would be tried in every combination.
 */
const LABELLED =
  /^(?:(?:mục|phần) )?((?:[ivxlc]{2,}|\d+|\p{L}\d?)(?:[.,](?:[ivxlc]{2,}|\d+|\p{L}\d?))*) ?[.):-] ?(\S.*)$/isu;

/** Several parts are a label without a mark behind them: `5.11 Quỹ thi đua`. */
const DOTTED = /^((?:[ivxlc]+|\d+|\p{L}\d?)(?:[.,](?:\d+|\p{L}\d?))+)\s+(\p{L}.*)$/iu;
