import { Failure } from '../../app/use-case/failure';
import type { OfficialDocument } from '../../domain/papers/document';
import { nextMessage, startedThread, type Thread } from '../threads/thread';
import type { FromWord, ToWord } from './word-messages';

/** Milliseconds. */
export interface WordPatience {
  /** Until a thread has to say that it runs: else there is none to be had. */
  readonly start: number;
  /** That one file may take. */
  readonly file: number;
}

const PATIENCE: WordPatience = { start: 10_000, file: 120_000 };

/**
 * Writes a file of Word on a thread of its own, which ends with it: hundreds of notices take a second in
 * one piece. Where no thread can be had it is written here, with the same outcome.
 */
export async function paperFileAside(
  papers: readonly OfficialDocument[],
  start: () => Thread,
  signal?: AbortSignal,
  patience: WordPatience = PATIENCE,
): Promise<Uint8Array<ArrayBuffer>> {
  const thread = await startedThread(start, patience.start, signal);
  if (signal?.aborted) {
    thread?.terminate();
    throw stopped();
  }
  if (!thread) {
    const { paperFile } = await import('../../app/papers/paper-file');
    return paperFile(papers);
  }
  try {
    thread.postMessage({ papers } satisfies ToWord);
    const ending = await nextMessage<FromWord>(thread, patience.file, signal);
    if (ending.kind === 'said' && ending.message.kind === 'written') return ending.message.bytes;
    if (ending.kind === 'stopped') throw stopped();
    throw new Error(detailOf(ending));
  } finally {
    thread.terminate();
  }
}

function detailOf(ending: Awaited<ReturnType<typeof nextMessage<FromWord>>>): string {
  if (ending.kind === 'said' && ending.message.kind === 'failed') return ending.message.detail;
  return `the thread that writes the file: ${ending.kind}`;
}

function stopped(): Failure {
  return new Failure('cancelled', { detail: 'aborted' });
}
