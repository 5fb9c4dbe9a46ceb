import { Exact } from '../../numbers/exact';
import type { ParentKind } from './parent-kind';

/** Points times coefficient, as school marks are added: nothing is divided by the sum of weights. */
export const WEIGHTED: ParentKind = {
  kind: 'weighted',
  label: 'Cộng có hệ số',
  alsoRead: ['Tổng có hệ số', 'Hệ số', 'weighted', 'weighted sum'],
  example: 'I.1: 2; I.2: 1',
  weighs: true,
  combine: (values, weightOf) =>
    Exact.sum(values.map(({ code, value }) => value.times(weightOf(code)))),
};
