import { openXlsx } from '../file/open';
import { saveXlsx } from '../file/save';
import type { HostProfile } from '../host/profile';
import { RequestDoor } from '../host/request-door';
import { WorkbookHost, type RaisedEvent } from '../host/workbook-host';
import { createWorkbook } from '../model/create';
import type { LostPart, SheetModel, WorkbookModel } from '../model/types';

/** A workbook that is open in the page, and the Excel behind it. */
export interface OpenBook {
  readonly name: string;
  /** The file as it came, so that saving carries over what the model cannot hold. */
  readonly original: Uint8Array | undefined;
  readonly lost: readonly LostPart[];
  readonly host: WorkbookHost;
  readonly door: RequestDoor;
}

export interface BookSettings {
  readonly profile: () => HostProfile;
  readonly deliver: (events: readonly RaisedEvent[]) => void;
}

function bookOf(
  name: string,
  workbook: WorkbookModel,
  { profile, deliver }: BookSettings,
  file: { readonly original?: Uint8Array; readonly lost?: readonly LostPart[] } = {},
): OpenBook {
  const host = new WorkbookHost(workbook, () => ({ ...profile(), fileName: name }));
  const { original, lost = [] } = file;
  return { name, original, lost, host, door: new RequestDoor(host, deliver) };
}

export function newBook(settings: BookSettings): OpenBook {
  return bookOf('So1.xlsx', createWorkbook(), settings);
}

export async function bookFromFile(
  name: string,
  bytes: Uint8Array,
  settings: BookSettings,
): Promise<OpenBook> {
  const { workbook, lostWhenSaved } = await openXlsx(bytes);
  return bookOf(name, workbook, settings, { original: bytes, lost: lostWhenSaved });
}

export async function fileOf({ host, original }: OpenBook): Promise<Blob> {
  host.calculated();
  const { bytes } = await saveXlsx(host.workbook, original);
  return new Blob([new Uint8Array(bytes)]);
}

export function activeSheet({ host: { workbook } }: OpenBook): SheetModel {
  const { sheets, activeSheetId } = workbook;
  const visible = sheets.filter(({ visibility }) => visibility === 'Visible');
  const active = visible.find(({ id }) => id === activeSheetId) ?? visible[0];
  if (active === undefined) throw new Error('The workbook has no visible sheet');
  return active;
}
