import { listenForChanges, type StopListening } from '../../excel/listen';
import { toFailure } from '../use-case/failure';

/** Tells, while the door is open, in which sheet somebody has written; our own writing is not told. */
export async function watchChanges(onChange: (sheetId: string) => void): Promise<StopListening> {
  try {
    return await listenForChanges(onChange);
  } catch (error) {
    throw toFailure(error);
  }
}
