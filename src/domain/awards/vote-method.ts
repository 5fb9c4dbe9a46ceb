import { fold } from '../text/fold';
import type { Ballot } from './ballot';

const METHODS: Readonly<Record<string, Ballot['method']>> = {
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
  const written = fold(text);
  return Object.hasOwn(METHODS, written) ? METHODS[written] : undefined;
}
