import { meaningOf, type WordTable } from '../../text/word-table';
import type { Ballot } from './ballot';

const METHODS: WordTable<Ballot['method']> = {
  'bo phieu kin': 'secret',
  secret: 'secret',
  'gio tay': 'hands',
  'bieu quyet': 'hands',
  hands: 'hands',
  'thong nhat': 'consensus',
  'thong nhat (khong kiem phieu)': 'consensus',
  consensus: 'consensus',
};

/** *Cách thức* of a vote. Undefined: no such way. */
export function readVoteMethod(text: string): Ballot['method'] | undefined {
  return meaningOf(METHODS, text);
}

const PRINTED: Readonly<Record<Ballot['method'], string>> = {
  secret: 'Bỏ phiếu kín',
  hands: 'Giơ tay',
  consensus: 'Thống nhất',
};

export function printVoteMethod(method: Ballot['method']): string {
  return PRINTED[method];
}
