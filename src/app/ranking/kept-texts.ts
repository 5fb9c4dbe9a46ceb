/** The clerk's own columns of *Đề nghị khen thưởng*, by unit and award, and by unit alone. */
export type KeptTexts = ReadonlyMap<string, Readonly<Record<string, string>>>;
