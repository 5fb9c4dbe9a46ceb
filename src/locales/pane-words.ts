import type { pane as enPane } from './en/pane';

/** Same keys, same parameters, other words. */
type Words<T> = T extends string
  ? string
  : T extends (...parameters: infer Parameters) => string
    ? (...parameters: Parameters) => string
    : { readonly [Key in keyof T]: Words<T[Key]> };

export type PaneWords = Words<typeof enPane>;
