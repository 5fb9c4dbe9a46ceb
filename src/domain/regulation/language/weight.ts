import { Exact } from '../../numbers/exact';
import { tidy } from '../../text/fold';
import { readNumber } from './numbers';
import { parsed, unreadable, type Parsed } from './parsed';

/** `2`, `1,5` or `60%`. A weight of nothing would hide a row that is still scored, so it is refused. */
export function readWeight(text: string): Parsed<Exact> {
  const written = tidy(text);
  const percent = written.endsWith('%');
  const read = readNumber(percent ? written.slice(0, -1) : written, null);
  if (!read.ok) return read;
  if (read.value.sign() <= 0) return unreadable('notPositive', written);
  return parsed(percent ? read.value.dividedBy(Exact.hundred) : read.value);
}
