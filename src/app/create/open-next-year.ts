import { createClusterWorkbook } from './create-workbook';
import { toFailure } from '../use-case/failure';
import { nextYearOf, type NextYear } from './next-year';
import { readChecked } from '../book/read-checked';
import type { UseCaseOptions } from '../use-case/use-case';

/** What the book hands to the one of the next year; nothing is written. */
export async function readNextYear(options: UseCaseOptions = {}): Promise<NextYear> {
  try {
    const { state, checked } = await readChecked(options);
    return nextYearOf(state, checked);
  } catch (error) {
    throw toFailure(error);
  }
}

/** The open, empty workbook becomes the book of the next year. */
export async function openNextYear(
  { template }: NextYear,
  options: UseCaseOptions = {},
): Promise<void> {
  await createClusterWorkbook(template, options);
}
