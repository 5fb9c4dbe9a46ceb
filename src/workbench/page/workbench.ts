import { selectByUser } from '../host/user-edits';
import type { AreaModel, SheetModel } from '../model/types';
import { TypingError } from '../model/typing-error';
import { OfficeError } from '../protocol/office-error';
import { AddInFrames } from './add-in-frames';
import { EditState } from './edit-state';
import { FormulaBar } from './formula-bar';
import { listenToGrid } from './grid/grid-input';
import { GridView } from './grid/grid-view';
import { headingColors } from './heading-colors';
import { cultureName, FAULTS, profileOf, type HostChoices } from './host-choices';
import { HostPanel } from './host-panel';
import { bookFromFile, newBook, type OpenBook } from './open-book';
import { place, writeWords } from './places';
import { Refresher } from './refresher';
import { readRibbon, type RibbonButton } from './ribbon-buttons';
import { setRunning, showRibbon } from './ribbon-view';
import { figuresOf } from './selection-figures';
import { SheetTabs } from './sheet-tabs';
import { wordsOf, type PageWords } from './words';

/** The page: one open workbook, the Excel behind it, the grid and the add-in. */
export class Workbench {
  private choices: HostChoices;
  private book: OpenBook;
  private colors = headingColors();
  private readonly manifest: Document;
  private readonly edit = new EditState(() => this.book.door.editMode);
  private readonly refresher = new Refresher(() => this.show());
  private readonly frames: AddInFrames;
  private readonly view: GridView;
  private readonly bar: FormulaBar;
  private readonly panel: HostPanel;
  private readonly tabs: SheetTabs;

  constructor(manifest: Document, choices: HostChoices) {
    this.manifest = manifest;
    this.choices = choices;
    this.book = newBook(this.bookSettings);
    this.frames = new AddInFrames({
      book: () => this.book,
      choices: () => this.choices,
      answered: () => this.refresher.soon(),
      commandEnded: () => setRunning(place('add-in', HTMLElement), false),
    });
    this.view = this.createView();
    this.bar = this.createBar();
    this.panel = this.createPanel();
    this.tabs = new SheetTabs(place('tabs', HTMLElement), (sheet) => this.view.visit(sheet));
  }

  get words(): PageWords {
    return wordsOf(this.choices.language);
  }

  get language(): 'vi' | 'en' {
    return this.choices.language.startsWith('vi') ? 'vi' : 'en';
  }

  get current(): OpenBook {
    return this.book;
  }

  /** An empty text: there is nothing to say. */
  say(text: string): void {
    const status = place('status', HTMLElement);
    status.textContent = text || this.words.ready;
    status.classList.toggle('told', text !== '');
  }

  async open(name: string, bytes: ArrayBuffer): Promise<void> {
    try {
      this.start(await bookFromFile(name, new Uint8Array(bytes), this.bookSettings));
    } catch (error) {
      this.say(this.words.broken);
      reportError(error);
    }
  }

  /** A workbook is opened: the add-in begins anew, everything is written as chosen. */
  start(book: OpenBook = newBook(this.bookSettings)): void {
    this.book = book;
    this.edit.restart();
    this.begin();
  }

  private begin(): void {
    const { words, choices, book } = this;
    document.documentElement.dataset['theme'] = choices.theme;
    this.colors = headingColors();
    writeWords(words, choices.language);
    this.panel.write(words);
    place('file', HTMLElement).textContent = book.name;
    const lost = book.lost.map(({ what, part }) => `${what} (${part})`).join(', ');
    place('lost', HTMLElement).textContent = lost && words.lostParts(lost);
    const ribbon = readRibbon(this.manifest, choices.language);
    showRibbon(place('add-in', HTMLElement), ribbon, (button) => this.press(button));
    place('pane-title', HTMLElement).textContent = ribbon.name;
    this.say('');
    this.frames.open(ribbon.panePage, ribbon.functionPage);
    this.refresher.soon();
  }

  closePane(): void {
    this.frames.closePane();
    this.showSide(false);
  }

  private openPane(page: string): void {
    if (!place('side', HTMLElement).hidden) return;
    this.frames.openPane(page);
    this.showSide(true);
  }

  private showSide(shown: boolean): void {
    place('side', HTMLElement).hidden = !shown;
    document.body.classList.toggle('alone', !shown);
  }

  fit(): void {
    this.view.grid.fit();
  }

  private get bookSettings() {
    return {
      profile: () => profileOf(this.choices),
      deliver: (events: Parameters<AddInFrames['raise']>[0]) => this.frames.raise(events),
    };
  }

  private press({ id, action }: RibbonButton): void {
    if (action.kind === 'pane') this.openPane(action.page);
    else {
      setRunning(place('add-in', HTMLElement), true);
      this.frames.run(action.name, id);
    }
  }

  /** What Excel refuses a person is said below; anything else is a gap of ours and must be loud. */
  private act(work: () => void): boolean {
    try {
      this.say('');
      work();
      return true;
    } catch (error) {
      if (error instanceof OfficeError && error.code === 'AccessDenied')
        this.say(this.words.locked);
      else if (error instanceof OfficeError || error instanceof TypingError) {
        this.say(this.words.notFormula);
      } else throw error;
      return false;
    } finally {
      this.book.door.sendEvents();
      this.refresher.soon();
    }
  }

  private choosePlace(sheet: SheetModel, area: AreaModel): void {
    this.say('');
    selectByUser(this.book.host, sheet, area);
    this.book.door.sendEvents();
    this.showAround();
  }

  private show(): void {
    this.book.host.calculated();
    this.view.refresh();
    this.showAround();
  }

  private showAround(): void {
    const { host, door } = this.book;
    this.tabs.show(host.workbook, this.view.sheet, this.words);
    this.panel.show({
      book: host.workbook.protection.protected,
      sheet: this.view.sheet.protection.protected,
      faults: door.faults.pending,
    });
    const { requests, requestBytes, responseBytes } = door.traffic;
    const kilobytes = Math.round((requestBytes + responseBytes) / 1024);
    place('traffic', HTMLElement).textContent = this.words.requests(requests, kilobytes);
  }

  private showSelection(): void {
    this.bar.show(this.view.selectedAddress);
    const figures = figuresOf(this.view.sheet, this.view.grid.chosen.area);
    const number = new Intl.NumberFormat(cultureName(this.choices), { maximumFractionDigits: 6 });
    place('figures', HTMLElement).textContent =
      figures === null ? '' : this.words.figures(figures.count, number.format(figures.sum));
  }

  private choose(change: Partial<HostChoices>): void {
    this.choices = { ...this.choices, ...change };
    const entries = Object.entries(this.choices).map(([key, value]) => [key, String(value)]);
    history.replaceState(null, '', `?${new URLSearchParams(entries).toString()}`);
    // A slower line is felt at once; everything else an add-in learns when it starts.
    if (change.latency === undefined) this.begin();
  }

  private createView(): GridView {
    const desk = {
      book: () => this.book,
      culture: () => cultureName(this.choices),
      words: () => this.words,
      colors: () => this.colors,
      act: (work: () => void) => this.act(work),
      choose: (sheet: SheetModel, area: AreaModel) => this.choosePlace(sheet, area),
      say: (text: string) => this.say(text),
      typing: (on: boolean) => this.edit.set('cell', on),
      selected: () => this.showSelection(),
    };
    const view = new GridView(place('grid', HTMLElement), desk);
    listenToGrid(view, desk);
    return view;
  }

  private createBar(): FormulaBar {
    return new FormulaBar({
      workbook: () => this.book.host.workbook,
      sheet: () => this.view.sheet,
      goTo: (sheet, area) => this.view.select(sheet, area),
      noPlace: (text) => this.say(this.words.noPlace(text)),
      text: () => this.view.editText,
      enter: (text) => this.view.enter(text),
      typing: (on) => this.edit.set('cell', on),
      backToGrid: (down) => {
        if (down) this.view.step({ rows: 1, columns: 0 });
        this.view.focus();
      },
    });
  }

  private createPanel(): HostPanel {
    const lock = (
      part: Pick<SheetModel, 'protection'> | OpenBook['host']['workbook'],
      on: boolean,
    ) => {
      part.protection.protected = on;
      this.refresher.soon();
    };
    return new HostPanel({
      choices: () => this.choices,
      choose: (change) => this.choose(change),
      fault: (name) => {
        const { faults } = this.book.door;
        faults.clear();
        const fault = FAULTS[name];
        if (fault) faults.onRequest(1, fault);
      },
      typing: (on) => this.edit.set('switch', on),
      lockBook: (on) => lock(this.book.host.workbook, on),
      lockSheet: (on) => lock(this.view.sheet, on),
    });
  }
}
