import type { AreaModel, SheetModel, WorkbookModel } from '../model/types';
import type { HostObject } from './host-object';

/** Who Excel says made a change. */
export interface ChangeCause {
  readonly source: 'Local' | 'Remote';
  /** Set for changes made through the API: `Excel.EventTriggerSource.thisLocalAddin`. */
  readonly triggerSource?: 'ThisLocalAddin';
}

/** What the members of the object model need beside their own target. */
export interface HostState {
  readonly workbook: WorkbookModel;
  /** The name of the file, as `workbook.name` shows it. */
  readonly fileName: string;
  /** Of numbers and dates, by its name: `vi-VN`. */
  readonly culture: string;
  /** Most cells one get operation may ask for. */
  readonly cellLimit: number;
  readonly selection: { sheetId: string; area: AreaModel };
  /** Reference ids handed out by `_KeepReference`. */
  readonly references: Map<string, HostObject>;
  readonly cause: ChangeCause;
  eventsEnabled: boolean;
  dirty: boolean;
  /** Brings formula values up to date: only when something changed since, and only when asked. */
  calculated(): void;
  /** Heights hang on what formulas give: worked out once for a request, or when somebody asks. */
  fitLater(sheet: SheetModel, fit: () => void): void;
  fitted(only?: SheetModel): void;
  /** `application.calculate`: also in manual mode. */
  calculateNow(): void;
  /** Cell contents changed: formula values are stale and `onChanged` is due. */
  contentsChanged(sheet: SheetModel, area: AreaModel, change?: ContentsChange): void;
  formatsChanged(sheet: SheetModel, area: AreaModel): void;
  /** Anything else that leaves the file different from the one on disk. */
  touched(): void;
  keep(object: HostObject): string;
  referenceOf(object: HostObject): string | undefined;
  forget(reference: string): void;
  raise(eventType: number, sheetId: string, message: Readonly<Record<string, unknown>>): void;
  listen(eventType: number, targetId: string, change: 1 | -1): void;
}

export interface ContentsChange {
  /** A formula was entered: it is calculated at once, in manual mode too. */
  readonly formulas?: boolean;
  /** `Excel.DataChangeType`; a plain edit when absent. */
  readonly changeType?: string;
  readonly valueBefore?: unknown;
  readonly valueAfter?: unknown;
  readonly shiftDirection?: string;
}
