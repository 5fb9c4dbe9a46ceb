/** Vietnamese and English, side by side as the demo prints them. */
export interface Both {
  readonly vi: string;
  readonly en: string;
}
