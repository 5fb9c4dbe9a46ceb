import { FileProblem } from '../../../../src/intake/files/file-problem';

/** The problem of a step that must not be taken. */
export function problemIn(step: () => unknown): FileProblem {
  try {
    step();
  } catch (error) {
    if (error instanceof FileProblem) return error;
    throw error;
  }
  throw new Error('It was taken.');
}
