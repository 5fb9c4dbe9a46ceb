import type { SheetModel, WorkbookModel } from '../model/types';
import type { PageWords } from './words';

function tabOf(sheet: SheetModel, active: boolean, choose: () => void): HTMLButtonElement {
  const tab = document.createElement('button');
  tab.type = 'button';
  tab.textContent = sheet.name;
  tab.dataset['sheet'] = sheet.id;
  tab.setAttribute('aria-pressed', String(active));
  if (sheet.tabColor !== '') tab.style.setProperty('--tab', sheet.tabColor);
  tab.addEventListener('click', choose);
  return tab;
}

/** A tab for each visible sheet; hidden ones are only counted. Left and right arrows move along. */
export class SheetTabs {
  private readonly place: HTMLElement;
  private readonly choose: (sheet: SheetModel) => void;
  private state = '';

  constructor(place: HTMLElement, choose: (sheet: SheetModel) => void) {
    this.place = place;
    this.choose = choose;
    place.addEventListener('keydown', (event) => {
      const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      if (step === undefined) return;
      const tabs = [...place.querySelectorAll('button')];
      const next = tabs[tabs.findIndex((tab) => tab === document.activeElement) + step];
      next?.focus();
      if (next) event.preventDefault();
    });
  }

  show({ sheets }: WorkbookModel, active: SheetModel, words: PageWords): void {
    const visible = sheets.filter(({ visibility }) => visibility === 'Visible');
    const hidden = sheets.length - visible.length;
    const state = JSON.stringify([
      active.id,
      words.hidden(hidden),
      ...visible.map(({ id, name, tabColor }) => [id, name, tabColor]),
    ]);
    // Buttons that stay keep the keyboard where it is.
    if (state === this.state) return;
    this.state = state;
    const focused = this.place.contains(document.activeElement);
    const tabs = visible.map((sheet) => tabOf(sheet, sheet === active, () => this.choose(sheet)));
    const note = document.createElement('span');
    note.textContent = hidden === 0 ? '' : words.hidden(hidden);
    this.place.replaceChildren(...tabs, note);
    const current = this.place.querySelector<HTMLElement>('[aria-pressed=true]');
    current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (focused) current?.focus();
  }
}
