import type { Box } from './draw-text';

/** Where the selection goes after typing. */
export type Leaving = { readonly rows: number; readonly columns: number } | null;

export interface EditorHost {
  /** False: the text was not taken, typing goes on. */
  readonly commit: (text: string, leaving: Leaving) => boolean;
  readonly cancel: () => void;
}

const ARROWS: Readonly<Record<string, Leaving>> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
};

/** What a key does to the text being typed; undefined: it is typed. */
export function leavingOf(
  { key, shiftKey, altKey }: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey'>,
  mode: 'enter' | 'edit',
): Leaving | undefined {
  if (key === 'Enter' && !altKey) return { rows: shiftKey ? -1 : 1, columns: 0 };
  if (key === 'Tab') return { rows: 0, columns: shiftKey ? -1 : 1 };
  // Excel's two modes: after F2 the arrows move in the text, after typing they move on.
  return mode === 'enter' ? ARROWS[key] : undefined;
}

/** The box over a cell while somebody types into it. */
export class CellEditor {
  private readonly field = document.createElement('textarea');
  private readonly host: EditorHost;
  private mode: 'enter' | 'edit' = 'enter';
  private opened = false;

  constructor(parent: HTMLElement, host: EditorHost) {
    this.host = host;
    const { field } = this;
    field.className = 'cell-editor';
    field.hidden = true;
    field.rows = 1;
    field.spellcheck = false;
    parent.append(field);
    field.addEventListener('keydown', (event) => this.onKey(event));
    field.addEventListener('input', () => this.grow());
    field.addEventListener('blur', () => {
      if (this.opened) this.close(null);
    });
  }

  get isOpen(): boolean {
    return this.opened;
  }

  /** @param text what is in the cell, or undefined: the key that was pressed begins a new text */
  open(box: Box, label: string, style: Partial<CSSStyleDeclaration>, text?: string): void {
    const { field } = this;
    this.opened = true;
    this.mode = text === undefined ? 'enter' : 'edit';
    field.value = text ?? '';
    field.setAttribute('aria-label', label);
    Object.assign(field.style, style, {
      left: `${String(box.left - 1)}px`,
      top: `${String(box.top - 1)}px`,
      minWidth: `${String(box.right - box.left + 1)}px`,
      minHeight: `${String(box.bottom - box.top + 1)}px`,
    });
    field.hidden = false;
    this.grow();
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
  }

  /** Gives the text to the cell, if the cell takes it. */
  close(leaving: Leaving): void {
    // A refusal may move the focus, which would close it again.
    this.opened = false;
    if (this.host.commit(this.field.value, leaving)) this.field.hidden = true;
    else {
      this.opened = true;
      this.field.focus();
    }
  }

  cancel(): void {
    if (!this.opened) return;
    this.opened = false;
    this.field.hidden = true;
    this.host.cancel();
  }

  private onKey(event: KeyboardEvent): void {
    // Keys of an input method belong to it: Enter takes the word, not the cell.
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      this.cancel();
      return;
    }
    if (event.key === 'Enter' && event.altKey) {
      event.preventDefault();
      const { selectionStart, selectionEnd } = this.field;
      this.field.setRangeText('\n', selectionStart, selectionEnd, 'end');
      this.grow();
      return;
    }
    const leaving = leavingOf(event, this.mode);
    if (leaving === undefined) return;
    event.preventDefault();
    this.close(leaving);
  }

  private grow(): void {
    const { field } = this;
    field.style.width = '0';
    field.style.height = '0';
    field.style.width = `${String(field.scrollWidth + 8)}px`;
    field.style.height = `${String(field.scrollHeight)}px`;
  }
}
