import type { OfficialDocument } from '../../domain/papers/document';

/** What is said to the writing thread. */
export interface ToWord {
  readonly papers: readonly OfficialDocument[];
}

/** What it answers; `ready` once, before anything else. */
export type FromWord =
  | { readonly kind: 'ready' }
  | { readonly kind: 'written'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'failed'; readonly detail: string };
