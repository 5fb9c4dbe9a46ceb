import type { RecogniseContext } from '../../intake/recognise/recognise-context';
import { recogniseContextOf, type ReaderBook } from './reader-book';
import { readSubmission, type SubmissionReading } from './read-submission';
import type { SubmittedFile } from './submitted-file';

/** Reads files one after the other, here or on another thread. */
export interface SubmissionReader {
  /** May take the bytes away: they are not to be used again. */
  read(file: SubmittedFile, book: ReaderBook, signal?: AbortSignal): Promise<SubmissionReading>;
  /** Nothing is read after it. */
  close(): void;
}

/** Reads where it is called: the command line, and a pane that may not have a second thread. */
export function inlineReader(): SubmissionReader {
  const contexts = rememberedContexts();
  return {
    read: (file, book) => readSubmission(file, contexts(book)),
    close: () => undefined,
  };
}

/** The regulation is understood once for all files that are held against it. */
export function rememberedContexts(): (book: ReaderBook) => RecogniseContext {
  let last: { readonly book: ReaderBook; readonly context: RecogniseContext } | null = null;
  return (book) => {
    if (last?.book !== book) last = { book, context: recogniseContextOf(book) };
    return last.context;
  };
}
