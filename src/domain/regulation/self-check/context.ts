import type { Regulation } from '../regulation';

/** What a check of the regulation looks at. */
export interface SelfCheckContext {
  readonly regulation: Regulation;
  readonly members: number;
  /** Present names of the sheets, for the places of findings. */
  readonly sheets: { readonly settings: string; readonly awards: string };
}
