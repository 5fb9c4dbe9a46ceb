import { isErrorCode } from '../../../domain/score-sheet/read-figure';
import { serialOfIsoDate } from '../iso-date';
import { detach } from '../xlsx/escapes';
import { BROKEN, numberValue, type StoredValue } from '../stored-value';
import type { Attributes } from '../xml/attributes';
import type { OdfNames } from './odf-names';

/** What a cell's attributes say; its text comes later. */
export interface Claimed {
  readonly type: string | undefined;
  readonly error: boolean;
  readonly value: string | undefined;
}

const TIME =
  /^(-)?P(?:(\d{1,7})D)?T(?:(\d{1,7})H)?(?:(\d{1,7})M)?(?:(\d{1,7}(?:[.,]\d{1,15})?)S)?$/;

const VALUE_OF: ReadonlyMap<string, string> = new Map([
  ['float', 'office:value'],
  ['percentage', 'office:value'],
  ['currency', 'office:value'],
  ['date', 'office:date-value'],
  ['time', 'office:time-value'],
  ['boolean', 'office:boolean-value'],
  ['string', 'office:string-value'],
]);

export function claimed(attributes: Attributes, names: OdfNames): Claimed {
  const type = names.get(attributes, 'office:value-type');
  const attribute = type === undefined ? undefined : VALUE_OF.get(type);
  return {
    type,
    error: names.get(attributes, 'calcext:value-type') === 'error',
    value: attribute === undefined ? undefined : names.get(attributes, attribute),
  };
}

/** Undefined for a blank, and for a formula without a stored result. */
export function odsValue(
  { type, error, value }: Claimed,
  /** Undefined: without a single paragraph. */
  text: string | undefined,
  hasFormula: boolean,
): StoredValue | undefined {
  // LibreOffice keeps its own names of errors (`Err:502`) and those of its language.
  if (error) return { kind: 'error', value: text && isErrorCode(text) ? text : '#VALUE!' };
  switch (type) {
    case 'float':
    case 'percentage':
    case 'currency':
      return value === undefined ? BROKEN : numberValue(value.trim());
    case 'date': {
      const serial = serialOfIsoDate(value ?? '', false);
      return serial === undefined ? BROKEN : { kind: 'number', value: serial };
    }
    case 'time': {
      const days = daysOf(value ?? '');
      return days === undefined ? BROKEN : { kind: 'number', value: days };
    }
    case 'boolean':
      return value === 'true' || value === 'false'
        ? { kind: 'boolean', value: value === 'true' }
        : BROKEN;
    case 'string':
      return textValue(value ?? text ?? '', hasFormula);
    case undefined:
    case 'void':
      // LibreOffice gives the empty text of a formula no type, only its paragraph.
      return text === undefined ? undefined : textValue(text, hasFormula);
    default:
      return BROKEN;
  }
}

function textValue(written: string, hasFormula: boolean): StoredValue | undefined {
  // Makers that know no errors write them as the text a formula gives.
  if (hasFormula && isErrorCode(written)) return { kind: 'error', value: written };
  return written === '' && !hasFormula ? undefined : { kind: 'text', value: detach(written) };
}

function daysOf(text: string): number | undefined {
  const match = TIME.exec(text.trim());
  if (!match) return undefined;
  const [, minus, days, hours, minutes, seconds] = match.map((part) => part ?? '0');
  const time =
    Number(days) +
    (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds?.replace(',', '.'))) / 86_400;
  return minus === '-' ? -time : time;
}
