import type { Row } from './sample-book';

/** Edits the row of one criterion. */
export function change(code: string, edit: (row: Row) => void): (rows: Map<string, Row>) => void {
  return (rows) => {
    const row = rows.get(code);
    if (!row) throw new Error(`no row ${code}`);
    edit(row);
  };
}

/** The same rows with one more in front of a criterion's. */
export function before(code: string, row: Row): (rows: Map<string, Row>) => void {
  return (rows) => {
    const entries = [...rows];
    rows.clear();
    for (const [key, value] of entries) {
      if (key === code) rows.set(`before ${code}`, row);
      rows.set(key, value);
    }
  };
}
