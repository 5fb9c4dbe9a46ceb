import { Exact } from '../../numbers/exact';
import type { ParentKind } from './parent-kind';

/** The mean of the children that apply and have a figure; of none, nothing was earned. */
export const MEAN: ParentKind = {
  kind: 'mean',
  label: 'Trung bình',
  alsoRead: ['Trung bình cộng', 'mean', 'average'],
  example: 'tối đa 10',
  weighs: false,
  combine: (values) =>
    values.length === 0
      ? Exact.zero
      : Exact.sum(values.map(({ value }) => value)).dividedBy(Exact.integer(values.length)),
};
