import { Failure } from '../../app/use-case/failure';
import type { SubmissionReading } from '../../app/import/read-submission';
import type { ReaderBook } from '../../app/import/reader-book';
import type { SubmissionReader } from '../../app/import/submission-reader';
import type { SubmittedFile } from '../../app/import/submitted-file';
import { unreadableFile } from '../../app/import/unreadable-file';
import type { FromReader, ToReader } from './reader-messages';

/** As much of a Worker as is used here. */
export type ReaderThread = Pick<
  Worker,
  'postMessage' | 'terminate' | 'addEventListener' | 'removeEventListener'
>;

export interface Patience {
  /** Milliseconds until a thread has to say that it runs: else there is none to be had. */
  readonly start: number;
  /** Milliseconds that one file may take. */
  readonly file: number;
}

const PATIENCE: Patience = { start: 10_000, file: 60_000 };

type Ending =
  | { readonly kind: 'said'; readonly message: FromReader }
  | { readonly kind: 'broke' }
  | { readonly kind: 'silent' }
  | { readonly kind: 'stopped' };

/**
 * Reads files one after the other on a thread of its own. Where none can be had – an old web view,
 * a policy without `worker-src` – they are read here, slower for the eye and with the same outcome. A
 * file that hangs or breaks the thread costs that file alone.
 */
export class WorkerReader implements SubmissionReader {
  private thread: ReaderThread | null = null;
  /** The book that the thread has been given. */
  private book: ReaderBook | null = null;
  private inline: SubmissionReader | null = null;

  constructor(
    private readonly start: () => ReaderThread,
    private readonly patience: Patience = PATIENCE,
  ) {}

  async read(
    file: SubmittedFile,
    book: ReaderBook,
    signal?: AbortSignal,
  ): Promise<SubmissionReading> {
    const thread = await this.running(signal);
    if (signal?.aborted) throw stopped();
    if (!thread) {
      this.inline ??= (await import('../../app/import/submission-reader')).inlineReader();
      return this.inline.read(file, book, signal);
    }
    if (this.book !== book) {
      say(thread, { kind: 'book', book });
      this.book = book;
    }
    const { name } = file;
    const bytes = whole(file.bytes);
    say(thread, { kind: 'file', name, bytes }, [bytes.buffer]);
    const ending = await nextMessage(thread, this.patience.file, signal);
    if (ending.kind === 'said' && ending.message.kind === 'read') return ending.message.reading;
    this.close();
    if (ending.kind === 'stopped') throw stopped();
    const problem = ending.kind === 'silent' ? 'tooSlow' : 'readerStopped';
    return { unreadable: unreadableFile(name, problem) };
  }

  close(): void {
    this.thread?.terminate();
    this.thread = null;
    this.book = null;
  }

  /** The thread that runs, or a new one that has said so; null: there is none to be had. */
  private async running(signal: AbortSignal | undefined): Promise<ReaderThread | null> {
    if (this.thread || this.inline) return this.thread;
    let thread: ReaderThread;
    try {
      thread = this.start();
    } catch {
      return null;
    }
    // A script that may not load breaks without a word from it, or is silent for ever.
    const ending = await nextMessage(thread, this.patience.start, signal);
    if (ending.kind !== 'said' || ending.message.kind !== 'ready') {
      thread.terminate();
      return null;
    }
    this.thread = thread;
    return thread;
  }
}

function nextMessage(
  thread: ReaderThread,
  patience: number,
  signal: AbortSignal | undefined,
): Promise<Ending> {
  return new Promise((resolve) => {
    const end = (ending: Ending): void => {
      clearTimeout(timer);
      thread.removeEventListener('message', onMessage);
      thread.removeEventListener('error', onBreak);
      thread.removeEventListener('messageerror', onBreak);
      signal?.removeEventListener('abort', onAbort);
      resolve(ending);
    };
    const onMessage: EventListener = (event) =>
      end({ kind: 'said', message: (event as MessageEvent<FromReader>).data });
    const onBreak: EventListener = (event) => {
      // Told to the person as a problem of the file; the console has nothing to add to it.
      event.preventDefault();
      end({ kind: 'broke' });
    };
    const onAbort = (): void => end({ kind: 'stopped' });
    const timer = setTimeout(() => end({ kind: 'silent' }), patience);
    thread.addEventListener('message', onMessage);
    thread.addEventListener('error', onBreak);
    thread.addEventListener('messageerror', onBreak);
    signal?.addEventListener('abort', onAbort);
    if (signal?.aborted) onAbort();
  });
}

function say(thread: ReaderThread, message: ToReader, transfer: Transferable[] = []): void {
  thread.postMessage(message, transfer);
}

/** The bytes and nothing beside them: the buffer goes over to the other thread, whole. */
function whole(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer, byteLength } = bytes;
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength
    ? new Uint8Array(buffer)
    : new Uint8Array(bytes);
}

function stopped(): Failure {
  return new Failure('cancelled', { detail: 'aborted' });
}
