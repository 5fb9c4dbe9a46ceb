/** What a new cluster workbook starts with, as a clerk would type it: strings, decimal commas. */
export interface Template {
  readonly name: string;
  readonly title: { readonly vi: string; readonly en: string };
  readonly summary: { readonly vi: string; readonly en: string };
  /** Words of *Mục* in *Thiết lập* → the value. */
  readonly settings: Readonly<Record<string, string>>;
  /** Sheet id → rows in the order of the schema's columns; or with headings of their own. */
  readonly tables: Readonly<Record<string, TemplateTable>>;
}

export type TemplateTable =
  | readonly (readonly string[])[]
  | { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };

export type TemplateSummary = Pick<Template, 'name' | 'title' | 'summary'>;
