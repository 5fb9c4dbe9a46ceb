import type { Written } from './grid-of';
import { regulation } from './sample-book';

/** TT, Nội dung, then what a test makes of each leaf. */
export function table(
  headings: readonly (readonly Written[])[],
  cells: (max: number, index: number) => readonly Written[],
): readonly (readonly Written[])[] {
  return [
    ['Đơn vị: SNV Phú Yên'],
    ...headings,
    ...regulation.leaves.map(({ order, title, max }, index) => [
      order,
      title,
      ...cells(max.toNumber(), index),
    ]),
  ];
}
