import { meaningOf } from '../../text/word-table';

/** What follows besides points. */
export type LateConsequence = 'remind' | 'notRanked' | 'notConsidered';

export const LATE_CONSEQUENCES: Readonly<Record<LateConsequence, string>> = {
  remind: 'Chỉ nhắc',
  notRanked: 'Không xếp hạng',
  notConsidered: 'Không xét khen thưởng',
};

const ALSO_READ: Readonly<Record<string, LateConsequence>> = {
  'chi nhac': 'remind',
  nhac: 'remind',
  'remind only': 'remind',
  remind: 'remind',
  'khong xep hang': 'notRanked',
  'not ranked': 'notRanked',
  'khong xet khen thuong': 'notConsidered',
  'khong xet': 'notConsidered',
  'not considered': 'notConsidered',
  'not considered for awards': 'notConsidered',
};

/** Null: the text is about points. */
export function readConsequence(text: string): LateConsequence | null {
  return meaningOf(ALSO_READ, text) ?? null;
}

export function printConsequence(consequence: LateConsequence): string {
  return LATE_CONSEQUENCES[consequence];
}
