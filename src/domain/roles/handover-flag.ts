import { fold } from '../text/fold';

const FLAG = /^(?:trao |nhan |ban giao )?co luan luu\b/;

/**
 * *Cờ luân lưu* goes from one leader of the cluster to the next (domain §1). It is
 * an event of the conference: nobody decides it, and it rewards nothing. *Cờ thi đua luân lưu* of
 * former years was an award and is none of these.
 */
export function isHandoverFlag(award: string): boolean {
  return FLAG.test(fold(award));
}
