/**
 * Between two workbooks of one Excel there is nothing but the browser's own storage: shared by the
 * panes of one origin, kept apart by the site that frames the pane, and sometimes refused (private
 * windows, policies). It carries one book, from *Khép năm* to the pane of the new workbook, and is
 * emptied when that book is made.
 */
const KEY = 'thidua.next-year';

/** The panes of one partition only (Office: "Persist add-in state and settings"). */
function key(): string {
  const partition = typeof Office === 'undefined' ? undefined : Office.context.partitionKey;
  return partition ? `${partition}${KEY}` : KEY;
}

/** False: this host keeps nothing, or has no room for it. */
export function keepNextBook(text: string): boolean {
  try {
    localStorage.setItem(key(), text);
    // Some windows take everything and keep nothing.
    return localStorage.getItem(key()) === text;
  } catch {
    return false;
  }
}

/** Null: nothing is there, or nothing may be read. */
export function keptNextBook(): string | null {
  try {
    return localStorage.getItem(key());
  } catch {
    return null;
  }
}

export function dropNextBook(): void {
  try {
    localStorage.removeItem(key());
  } catch {
    // What could not be kept need not be dropped.
  }
}
