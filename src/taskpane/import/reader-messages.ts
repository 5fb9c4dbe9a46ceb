import type { ReaderBook } from '../../app/import/reader-book';
import type { SubmissionReading } from '../../app/import/read-submission';

/** What is said to the reading thread. */
export type ToReader =
  | { readonly kind: 'book'; readonly book: ReaderBook }
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array };

/** What it answers; `ready` once, before anything else. */
export type FromReader =
  | { readonly kind: 'ready' }
  | { readonly kind: 'read'; readonly reading: SubmissionReading }
  | { readonly kind: 'failed'; readonly detail: string };
