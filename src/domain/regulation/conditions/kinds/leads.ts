import { fold } from '../../../text/fold';
import { parsed } from '../../language/parsed';
import { condition, type ConditionKind } from '../condition';

const WORDS = [
  'dan dau cum, khoi',
  'dan dau cum',
  'dan dau khoi',
  'dan dau',
  'leads the cluster',
  'ranked first',
];

/** `dẫn đầu cụm, khối`: rank 1, shared or not. */
export const LEADS: ConditionKind = {
  kind: 'leads',
  label: 'dẫn đầu cụm, khối',
  alsoRead: ['dẫn đầu cụm', 'dẫn đầu khối'],
  example: 'dẫn đầu cụm, khối',
  parse(clause) {
    if (!WORDS.includes(fold(clause))) return null;
    return parsed(
      condition({
        kind: LEADS.kind,
        text: 'dẫn đầu cụm, khối',
        needs: { rank: true },
        holds: ({ rank }) => (rank === null ? null : rank === 1),
      }),
    );
  },
};
