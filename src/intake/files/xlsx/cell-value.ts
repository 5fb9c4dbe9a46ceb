import { decodeEscapes, detach } from './escapes';
import { serialOfIsoDate } from '../iso-date';
import { BROKEN, numberValue, type StoredValue } from '../stored-value';

const BROKEN_TEXT: StoredValue = { kind: 'error', value: '#REF!', trouble: 'brokenText' };

/** What `<v>` says under the cell's type; a claim that does not hold becomes a visible error. */
export function storedValue(
  type: string,
  written: string,
  texts: readonly string[],
  date1904: boolean,
): StoredValue {
  switch (type) {
    case 'n':
      return numberValue(written.trim());
    case 's': {
      const index = written.trim();
      const text = /^\d{1,9}$/.test(index) ? texts[Number(index)] : undefined;
      return text === undefined ? BROKEN_TEXT : { kind: 'text', value: text };
    }
    case 'str':
      return { kind: 'text', value: detach(decodeEscapes(written)) };
    case 'inlineStr':
      // Its escapes are decoded already: `_x005F_x000D_` must not become a line end.
      return { kind: 'text', value: written };
    case 'b':
      return booleanValue(written.trim());
    case 'e':
      return written.trim().startsWith('#')
        ? { kind: 'error', value: detach(written.trim()) }
        : BROKEN;
    case 'd': {
      const serial = serialOfIsoDate(written, date1904);
      return serial === undefined ? BROKEN : { kind: 'number', value: serial };
    }
    default:
      return BROKEN;
  }
}

function booleanValue(written: string): StoredValue {
  if (written === '1' || written === 'true') return { kind: 'boolean', value: true };
  if (written === '0' || written === 'false') return { kind: 'boolean', value: false };
  return BROKEN;
}
