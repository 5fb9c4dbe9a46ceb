import { CsvScanner } from './scanner';

/** In the order of preference where two of them explain the file equally well. */
const DELIMITERS = ['\t', ';', ',', '|'] as const;
const SAMPLE_RECORDS = 200;
/** The line by which Excel is told, and which it never shows. */
const SAID = /^"?sep=([^\r\n"])"?(?:\r\n|\r|\n|$)/i;

export interface Delimiter {
  readonly character: string;
  /** Characters of the line that says so. */
  readonly skip: number;
}

/**
 * The sign whose fields come out most alike from line to line. A decimal comma in a file of
 * semicolons cuts some lines and not others, and so loses.
 */
export function findDelimiter(head: string): Delimiter {
  const said = SAID.exec(head);
  if (said?.[1] !== undefined) return { character: said[1], skip: said[0].length };
  let best: { character: string; worth: number } = { character: ',', worth: 0 };
  for (const character of DELIMITERS) {
    const worth = worthOf(head, character);
    if (worth > best.worth) best = { character, worth };
  }
  return { character: best.character, skip: 0 };
}

function worthOf(head: string, delimiter: string): number {
  const counts = new Map<number, number>();
  let records = 0;
  const scanner = new CsvScanner(delimiter, (fields) => {
    // A sign with a blank and a word behind it stands in a sentence.
    const count = fields.filter((field) => !/^ +\p{L}/u.test(field)).length;
    if (count < 2 || records >= SAMPLE_RECORDS) return;
    records += 1;
    counts.set(count, (counts.get(count) ?? 0) + 1);
  });
  scanner.feed(head);
  // The last line of a file need not be ended.
  scanner.feed('\n');
  let worth = 0;
  for (const [fields, times] of counts) worth = Math.max(worth, (fields - 1) * times);
  return worth;
}
