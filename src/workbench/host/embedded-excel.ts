import { createWorkbook } from '../model/create';
import { findSheet } from '../model/sheets';
import type { LostPart, WorkbookModel } from '../model/types';
import { parseArea } from '../objects/addresses';
import type { Faults } from './faults';
import { deliverEvents, install, uninstall } from './installation';
import { createProfile, type HostProfile } from './profile';
import { RequestDoor, type HostAnswer } from './request-door';
import type { Traffic } from './traffic';
import { enterByUser } from './user-edits';
import { WorkbookHost } from './workbook-host';

export interface OpenOptions {
  /** An .xlsx file; without it, and without `workbook`, an empty workbook with one sheet. */
  readonly bytes?: Uint8Array;
  readonly workbook?: WorkbookModel;
  readonly profile?: Partial<HostProfile>;
}

/**
 * Excel without Excel: Microsoft's unmodified office.js talks to a workbook in memory. Several may be
 * open; the one installed last answers.
 */
export class EmbeddedExcel {
  readonly workbook: WorkbookModel;
  /** Parts of the opened file that saving cannot keep. */
  readonly lostWhenSaved: readonly LostPart[];
  /** May be replaced at any time: the next request sees it. */
  profile: HostProfile;
  readonly traffic: Traffic;
  readonly faults: Faults;
  private readonly original: Uint8Array | undefined;
  private readonly host: WorkbookHost;
  private readonly door: RequestDoor;

  constructor(
    workbook: WorkbookModel,
    profile: HostProfile,
    file?: { bytes: Uint8Array; lost: readonly LostPart[] },
  ) {
    this.workbook = workbook;
    this.profile = profile;
    this.lostWhenSaved = file?.lost ?? [];
    this.original = file?.bytes;
    this.host = new WorkbookHost(workbook, () => this.profile);
    this.door = new RequestDoor(this.host, (events) => {
      deliverEvents(this, events);
    });
    this.traffic = this.door.traffic;
    this.faults = this.door.faults;
  }

  /** Puts `Excel`, `OfficeExtension` and `Office` on globalThis, answered by this workbook. */
  install(): void {
    install(this);
  }

  uninstall(): void {
    uninstall(this);
  }

  /** One request, as text; the flags are the library's. Other transports come in here, too. */
  async answer(text: string, flags: number): Promise<HostAnswer> {
    return this.door.answer(text, flags);
  }

  get editMode(): boolean {
    return this.door.editMode.isActive;
  }

  /** True: the user is typing in a cell. Requests that wait for the end go on when it ends. */
  set editMode(typing: boolean) {
    if (typing) this.door.editMode.begin();
    else this.door.editMode.end();
  }

  /** The user types into one cell and presses Enter; add-ins hear of it. */
  userTypes(sheetName: string, address: string, value: string | number | boolean): void {
    const sheet = findSheet(this.workbook, sheetName);
    if (sheet === undefined) throw new Error(`No sheet ${sheetName}`);
    const { top, left } = parseArea(address);
    enterByUser(this.host, sheet, { row: top, column: left }, value);
    this.door.sendEvents();
  }

  /** For code that changed or reads the model directly: formula values are right after this. */
  calculate(): void {
    this.host.calculateNow();
  }

  /** The workbook as an .xlsx file, with what could not be kept. */
  async save(): Promise<{ bytes: Uint8Array; lost: readonly LostPart[] }> {
    this.host.calculated();
    // Loaded when needed: the package reader is large and most tests never touch a file.
    const { saveXlsx } = await import('../file/save');
    const saved = await saveXlsx(this.workbook, this.original);
    this.host.dirty = false;
    return saved;
  }
}

export async function openEmbeddedExcel(options: OpenOptions = {}): Promise<EmbeddedExcel> {
  const profile = createProfile(options.profile);
  if (options.bytes === undefined) {
    return new EmbeddedExcel(options.workbook ?? createWorkbook(), profile);
  }
  const { openXlsx } = await import('../file/open');
  const { workbook, lostWhenSaved } = await openXlsx(options.bytes);
  return new EmbeddedExcel(workbook, profile, { bytes: options.bytes, lost: lostWhenSaved });
}
