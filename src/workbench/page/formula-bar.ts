import { tryParseArea, splitSheet } from '../model/address';
import { findSheet } from '../model/sheets';
import type { AreaModel, SheetModel, WorkbookModel } from '../model/types';
import { place } from './places';

export interface BarHost {
  readonly workbook: () => WorkbookModel;
  readonly sheet: () => SheetModel;
  readonly goTo: (sheet: SheetModel, area: AreaModel) => void;
  readonly noPlace: (text: string) => void;
  /** Text of the active cell, as it is edited. */
  readonly text: () => string;
  readonly enter: (text: string) => boolean;
  readonly typing: (on: boolean) => void;
  readonly backToGrid: (down: boolean) => void;
}

/** A sheet's area from `B7`, `B7:C9`, `'Tổng hợp'!A1` or a defined name. */
export function placeNamed(
  text: string,
  workbook: WorkbookModel,
  sheet: SheetModel,
): { readonly sheet: SheetModel; readonly area: AreaModel } | null {
  const wanted = text.trim();
  const named = workbook.names.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  const address = splitSheet((named?.formula ?? wanted).replace(/^=/, ''));
  const area = tryParseArea(address.rest.replaceAll('$', ''));
  const found = address.sheet === undefined ? sheet : findSheet(workbook, address.sheet);
  if (area === undefined || found?.visibility !== 'Visible') return null;
  return { sheet: found, area };
}

/** Name box and formula bar. */
export class FormulaBar {
  private readonly address = place('address', HTMLInputElement);
  private readonly formula = place('formula', HTMLInputElement);
  private readonly host: BarHost;
  private typing = false;

  constructor(host: BarHost) {
    this.host = host;
    this.address.addEventListener('keydown', ({ key }) => {
      if (key === 'Enter') this.go();
      if (key === 'Escape') host.backToGrid(false);
    });
    const { formula } = this;
    formula.addEventListener('input', () => {
      if (this.typing) return;
      this.typing = true;
      host.typing(true);
    });
    formula.addEventListener('keydown', (event) => {
      if (event.isComposing) return;
      if (event.key === 'Enter' && this.close(true)) host.backToGrid(true);
      if (event.key === 'Escape') {
        this.close(false);
        host.backToGrid(false);
      }
    });
    formula.addEventListener('blur', () => this.close(true));
  }

  show(address: string): void {
    if (document.activeElement !== this.address) this.address.value = address;
    if (!this.typing) this.formula.value = this.host.text();
  }

  private go(): void {
    const found = placeNamed(this.address.value, this.host.workbook(), this.host.sheet());
    if (found === null) {
      this.host.noPlace(this.address.value);
      return;
    }
    this.host.backToGrid(false);
    this.host.goTo(found.sheet, found.area);
  }

  /** False: the text was not taken. */
  private close(keep: boolean): boolean {
    if (!this.typing) return true;
    if (keep && this.formula.value !== this.host.text() && !this.host.enter(this.formula.value)) {
      return false;
    }
    this.typing = false;
    this.host.typing(false);
    this.formula.value = this.host.text();
    return true;
  }
}
