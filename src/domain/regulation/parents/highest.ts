import { Exact } from '../../numbers/exact';
import type { ParentKind } from './parent-kind';

/** Only the best child counts: of several honours for one achievement, the highest. */
export const HIGHEST: ParentKind = {
  kind: 'highest',
  label: 'Lấy cao nhất',
  alsoRead: ['Lấy mức cao nhất', 'Cao nhất', 'highest', 'best'],
  example: 'tối đa 10',
  weighs: false,
  combine: ([first, ...others]) =>
    others.reduce((best, { value }) => Exact.max(best, value), first?.value ?? Exact.zero),
};
