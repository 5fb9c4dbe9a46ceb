/** What a cell's meaning can depend on of its looks. */
export interface CellFormat {
  /** Absent for a number that is shown as it is. */
  readonly numberFormat?: string;
  readonly fontName?: string;
}

export function cellFormat(code: string | undefined, fontName: string | undefined): CellFormat {
  const isPlain = code === undefined || code === '' || code.toLowerCase() === 'general';
  return { ...(!isPlain && { numberFormat: code }), ...(fontName && { fontName }) };
}
