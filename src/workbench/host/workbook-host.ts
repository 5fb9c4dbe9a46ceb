import { recalculate } from '../calculate/calculator';
import { formatArea } from '../model/address';
import type { AreaModel, SheetModel, WorkbookModel } from '../model/types';
import { EVENT, WORKBOOK_TARGET } from '../objects/events';
import type { HostObject } from '../objects/host-object';
import type { ChangeCause, ContentsChange, HostState } from '../objects/host-state';
import type { HostProfile } from './profile';

export interface RaisedEvent {
  readonly eventType: number;
  readonly targetId: string;
  readonly message: string;
}

const BY_ADD_IN: ChangeCause = { source: 'Local', triggerSource: 'ThisLocalAddin' };

/** The state behind the object model: one workbook, what is stale in it, and who listens. */
export class WorkbookHost implements HostState {
  readonly workbook: WorkbookModel;
  readonly profile: () => HostProfile;
  readonly selection: { sheetId: string; area: AreaModel };
  readonly references = new Map<string, HostObject>();
  private readonly referenceNames = new WeakMap<HostObject, string>();
  eventsEnabled = true;
  dirty = false;
  cause: ChangeCause = BY_ADD_IN;
  /** Events raised by the request in hand; delivered after its answer. */
  raised: RaisedEvent[] = [];
  private fits: { readonly sheet: SheetModel; readonly fit: () => void }[] = [];
  private stale = true;
  /** Formulas were entered since the last calculation. */
  private entered = false;
  private nextReference = 1;
  private readonly listeners = new Map<string, number>();

  constructor(workbook: WorkbookModel, profile: () => HostProfile) {
    this.workbook = workbook;
    this.profile = profile;
    this.selection = {
      sheetId: workbook.activeSheetId,
      area: { top: 0, left: 0, bottom: 0, right: 0 },
    };
  }

  get fileName(): string {
    return this.profile().fileName;
  }

  get culture(): string {
    return this.profile().culture;
  }

  get cellLimit(): number {
    return this.profile().cellLimit;
  }

  calculated(): void {
    const manual = this.workbook.calculationMode === 'Manual';
    // Manual mode calculates what was just entered; here that takes the rest along.
    if (!this.stale || (manual && !this.entered)) return;
    this.calculateNow();
  }

  fitLater(sheet: SheetModel, fit: () => void): void {
    this.fits.push({ sheet, fit });
  }

  fitted(only?: SheetModel): void {
    const due = this.fits.filter(({ sheet }) => only === undefined || sheet === only);
    if (due.length === 0) return;
    this.fits = this.fits.filter((one) => !due.includes(one));
    this.calculated();
    for (const { fit } of due) fit();
  }

  calculateNow(): void {
    recalculate(this.workbook);
    this.stale = false;
    this.entered = false;
  }

  contentsChanged(sheet: SheetModel, area: AreaModel, change: ContentsChange = {}): void {
    this.stale = true;
    this.dirty = true;
    this.entered ||= change.formulas === true;
    this.raise(EVENT.changed, sheet.id, {
      changeType: change.changeType ?? 'RangeEdited',
      address: formatArea(area),
      referenceId: `event:${sheet.id}!${formatArea(area)}`,
      shiftDirection: change.shiftDirection ?? 'None',
      ...this.cause,
      ...('valueAfter' in change
        ? { valueBefore: change.valueBefore ?? '', valueAfter: change.valueAfter ?? '' }
        : {}),
    });
  }

  formatsChanged(sheet: SheetModel, area: AreaModel): void {
    this.dirty = true;
    this.raise(EVENT.formatChanged, sheet.id, {
      address: formatArea(area),
      referenceId: `event:${sheet.id}!${formatArea(area)}`,
      ...this.cause,
    });
  }

  touched(): void {
    this.dirty = true;
    // Names, sheets and tables that come or go change what formulas refer to.
    this.stale = true;
  }

  keep(object: HostObject): string {
    const known = this.referenceOf(object);
    if (known !== undefined) return known;
    const reference = `reference-${String(this.nextReference++)}`;
    this.references.set(reference, object);
    this.referenceNames.set(object, reference);
    return reference;
  }

  referenceOf(object: HostObject): string | undefined {
    return this.referenceNames.get(object);
  }

  forget(reference: string): void {
    const object = this.references.get(reference);
    this.references.delete(reference);
    if (object !== undefined) this.referenceNames.delete(object);
  }

  listen(eventType: number, targetId: string, change: 1 | -1): void {
    const key = `${String(eventType)} ${targetId}`;
    this.listeners.set(key, Math.max(0, (this.listeners.get(key) ?? 0) + change));
  }

  raise(eventType: number, sheetId: string, message: Readonly<Record<string, unknown>>): void {
    // `enableEvents` silences what this add-in does, not what the user does.
    if (!this.eventsEnabled && this.cause.triggerSource !== undefined) return;
    const text = JSON.stringify({ worksheetId: sheetId, ...message });
    for (const targetId of [sheetId, WORKBOOK_TARGET]) {
      if ((this.listeners.get(`${String(eventType)} ${targetId}`) ?? 0) > 0) {
        this.raised.push({ eventType, targetId, message: text });
      }
    }
  }

  /** Runs a change as the user's: events then carry no trigger source. */
  asUser<T>(work: () => T): T {
    this.cause = { source: 'Local' };
    try {
      return work();
    } finally {
      this.cause = BY_ADD_IN;
    }
  }
}
