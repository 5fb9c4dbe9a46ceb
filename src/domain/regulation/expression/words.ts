import { fold } from '../../text/fold';
import { nearest } from '../../text/likeness';
import { parsed, unreadable, type Parsed } from '../language/parsed';
import type { Figure } from './expression';

export type FunctionName = 'min' | 'max' | 'tron' | 'neu';

/** Every name of a figure that is read, and the one that is printed. */
const FIGURES: ReadonlyMap<string, Figure> = new Map([
  ['toi_da', 'toi_da'],
  ['maximum', 'toi_da'],
  ['chi_tieu', 'chi_tieu'],
  ['target', 'chi_tieu'],
  ['ket_qua', 'ket_qua'],
  ['result', 'ket_qua'],
  ['ty_le', 'ty_le'],
  ['ratio', 'ty_le'],
  ['so_lan', 'so_lan'],
  ['times', 'so_lan'],
]);

const FUNCTIONS: ReadonlyMap<string, FunctionName> = new Map([
  ['min', 'min'],
  ['max', 'max'],
  ['tron', 'tron'],
  ['lam_tron', 'tron'],
  ['round', 'tron'],
  ['neu', 'neu'],
  ['if', 'neu'],
]);

export function figureNamed(written: string): Parsed<Figure> {
  return lookUp(written, FIGURES);
}

export function functionNamed(written: string): Parsed<FunctionName> {
  return lookUp(written, FUNCTIONS);
}

/** `Tối đa`, `tối_đa` and `toi_da` are one name. */
function lookUp<Meaning>(written: string, words: ReadonlyMap<string, Meaning>): Parsed<Meaning> {
  const name = fold(written).replace(/[ _]+/g, '_');
  const meaning = words.get(name);
  return meaning === undefined
    ? unreadable('unknownWord', written, nearest(name, [...words.keys()]))
    : parsed(meaning);
}
