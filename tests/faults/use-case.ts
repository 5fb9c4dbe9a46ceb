import type { Failure } from '../../src/app/use-case/failure';
import type { UseCaseOptions } from '../../src/app/use-case/use-case';
import type { WorkbookModel } from '../../src/workbench/model/types';

/** One thing that the add-in does to a workbook. */
export interface UseCase {
  readonly name: string;
  readonly start: WorkbookModel;
  readonly run: (options: UseCaseOptions) => Promise<unknown>;
  /** What follows it at once, before anybody looks. */
  readonly then?: (options: UseCaseOptions) => Promise<unknown>;
  /** Doing it twice is two things done: only what failed is tried again. */
  readonly once?: true;
  /** Where the end is another one: whether the workbook says so itself, by name. */
  readonly admits?: () => Promise<boolean>;
  /** What the person does where the same button is refused, because the work is done already. */
  readonly instead?: (error: Failure, options: UseCaseOptions) => Promise<unknown>;
}
