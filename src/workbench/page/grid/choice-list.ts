import type { Box } from './draw-text';

const BUTTON_WIDTH = 18;

/** The arrow beside a cell with a list of allowed values, and the list. */
export class ChoiceList {
  private readonly button = document.createElement('button');
  private readonly list = document.createElement('ul');
  private entries: readonly string[] = [];
  private at = 0;
  private readonly choose: (entry: string) => void;
  private readonly leave: () => void;

  constructor(
    parent: HTMLElement,
    { choose, leave }: { readonly choose: (entry: string) => void; readonly leave: () => void },
  ) {
    this.choose = choose;
    this.leave = leave;
    const { button, list } = this;
    button.type = 'button';
    button.className = 'choice-button';
    button.textContent = '▾';
    // The keyboard opens the list with Alt+Down, as in Excel.
    button.tabIndex = -1;
    list.className = 'choice-list';
    list.setAttribute('role', 'listbox');
    list.tabIndex = -1;
    parent.append(button, list);
    this.hide();
    button.addEventListener('mousedown', (event) => event.preventDefault());
    button.addEventListener('click', () => this.open());
    list.addEventListener('keydown', (event) => this.onKey(event));
    list.addEventListener('blur', () => this.shut());
    list.addEventListener('mousedown', (event) => {
      event.preventDefault();
      const option = event.target instanceof HTMLElement ? event.target.textContent : null;
      if (option !== null) this.take(option);
    });
  }

  /** @param entries null: the cell has no list */
  place(entries: readonly string[] | null, box: Box, label: string): void {
    if (entries === null || box.bottom <= box.top) {
      this.hide();
      return;
    }
    const { clientWidth } = this.button.parentElement ?? document.body;
    const right = Math.min(box.right, clientWidth - 2 * BUTTON_WIDTH);
    this.entries = entries;
    const { button, list } = this;
    button.hidden = false;
    button.setAttribute('aria-label', label);
    list.setAttribute('aria-label', label);
    Object.assign(button.style, {
      left: `${String(right)}px`,
      top: `${String(box.bottom - Math.min(BUTTON_WIDTH, box.bottom - box.top))}px`,
    });
    Object.assign(list.style, {
      left: `${String(box.left)}px`,
      top: `${String(box.bottom)}px`,
      minWidth: `${String(box.right - box.left + BUTTON_WIDTH)}px`,
    });
  }

  hide(): void {
    this.entries = [];
    this.button.hidden = true;
    this.list.hidden = true;
  }

  /** False: there is nothing to open. */
  open(): boolean {
    if (this.entries.length === 0) return false;
    const options = this.entries.map((entry, at) => {
      const option = document.createElement('li');
      option.setAttribute('role', 'option');
      option.id = `choice-${String(at)}`;
      option.textContent = entry;
      return option;
    });
    this.list.replaceChildren(...options);
    this.list.hidden = false;
    this.list.focus();
    this.move(0);
    return true;
  }

  private move(to: number): void {
    this.at = Math.max(0, Math.min(to, this.entries.length - 1));
    for (const [index, option] of [...this.list.children].entries()) {
      option.setAttribute('aria-selected', String(index === this.at));
    }
    this.list.setAttribute('aria-activedescendant', `choice-${String(this.at)}`);
    this.list.children[this.at]?.scrollIntoView({ block: 'nearest' });
  }

  private take(entry: string): void {
    this.shut();
    this.choose(entry);
    this.leave();
  }

  private shut(): void {
    this.list.hidden = true;
  }

  private onKey(event: KeyboardEvent): void {
    const { key } = event;
    if (key === 'ArrowDown') this.move(this.at + 1);
    else if (key === 'ArrowUp') this.move(this.at - 1);
    else if (key === 'Enter') this.take(this.entries[this.at] ?? '');
    else if (key === 'Escape' || key === 'Tab') this.leave();
    else return;
    event.preventDefault();
  }
}
