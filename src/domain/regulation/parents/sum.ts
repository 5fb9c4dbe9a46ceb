import { Exact } from '../../numbers/exact';
import type { ParentKind } from './parent-kind';

/** What almost every regulation does, so an empty cell means it too. */
export const SUM: ParentKind = {
  kind: 'sum',
  label: 'Cộng',
  alsoRead: ['', 'Cộng điểm', 'Tổng', 'sum', 'total'],
  example: 'tối đa 10; tối thiểu 0',
  weighs: false,
  combine: (values) => Exact.sum(values.map(({ value }) => value)),
};
