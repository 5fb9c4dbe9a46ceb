/** One of up to four parts of a number format, with the bracketed marks taken out. */
export interface Section {
  readonly tokens: readonly Token[];
  readonly condition?: { readonly operator: string; readonly limit: number };
}
export type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string };
