import { openXlsx } from '../file/open';
import { saveXlsx } from '../file/save';
import { createProfile } from '../host/profile';
import { RequestDoor } from '../host/request-door';
import { WorkbookHost } from '../host/workbook-host';
import { createWorkbook } from '../model/create';
import type { WorkbookModel } from '../model/types';
import { OfficeFrame } from './office-frame';
import { showWorkbook } from './sheet-view';

function place<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const element = document.getElementById(id);
  if (element instanceof kind) return element;
  throw new Error(`The page has no #${id}`);
}

const pane = place('pane', HTMLIFrameElement);
const commands = place('commands', HTMLIFrameElement);
const places = { sheet: place('sheet', HTMLElement), tabs: place('tabs', HTMLElement) };
const query = new URLSearchParams(location.search);
const profile = createProfile({
  displayLanguage: query.get('language') ?? 'vi-VN',
  excelApi: query.get('api') ?? '1.14',
});

interface OpenBook {
  readonly name: string;
  /** The file as it came, so that saving carries over what the model cannot hold. */
  readonly original: Uint8Array | undefined;
  readonly host: WorkbookHost;
  readonly door: RequestDoor;
}

let book = openBook('So1.xlsx', createWorkbook());
let due = 0;

function openBook(name: string, workbook: WorkbookModel, original?: Uint8Array): OpenBook {
  const host = new WorkbookHost(workbook, () => ({ ...profile, fileName: name }));
  const door = new RequestDoor(host, (events) => {
    for (const one of panes) one.raise(events);
  });
  return { name, original, host, door };
}

function show(): void {
  cancelAnimationFrame(due);
  due = requestAnimationFrame(() => {
    book.host.calculated();
    showWorkbook(book.host.workbook, places);
  });
}

const frameHost = {
  facts: () => ({
    excelApi: profile.excelApi,
    language: profile.displayLanguage,
    documentUrl: `${location.origin}/${book.name}`,
    settings: [...book.host.workbook.settings].map(
      ([key, value]) => [key, JSON.stringify(value)] as const,
    ),
  }),
  answer: async (text: string, flags: number) => {
    const answer = await book.door.answer(text, flags);
    show();
    return answer;
  },
  saveSettings: (pairs: readonly (readonly [string, string])[]) => {
    for (const [key, json] of pairs) book.host.workbook.settings.set(key, JSON.parse(json));
  },
};
const panes = [new OfficeFrame(pane, frameHost), new OfficeFrame(commands, frameHost)] as const;

function start(next: OpenBook): void {
  book = next;
  place('file', HTMLElement).textContent = next.name;
  show();
  panes[0].open('/taskpane.html');
  panes[1].open('/commands.html');
}

async function openFile(name: string, bytes: Uint8Array): Promise<void> {
  const { workbook, lostWhenSaved } = await openXlsx(bytes);
  start(openBook(name, workbook, bytes));
  const lost = lostWhenSaved.map(({ what, part }) => `${what} (${part})`).join(', ');
  place('lost', HTMLElement).textContent = lost && `Lưu sẽ mất: ${lost}`;
}

async function saveFile(): Promise<void> {
  book.host.calculated();
  const { bytes } = await saveXlsx(book.host.workbook, book.original);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  link.download = book.name;
  link.click();
  URL.revokeObjectURL(link.href);
}

const open = place('open', HTMLInputElement);
open.addEventListener('change', () => {
  const file = open.files?.[0];
  if (file) void file.arrayBuffer().then((bytes) => openFile(file.name, new Uint8Array(bytes)));
});
place('save', HTMLButtonElement).addEventListener('click', () => void saveFile());
place('rank', HTMLButtonElement).addEventListener('click', () => {
  panes[1].invoke('rank', 'ThiDua.Rank');
});

const wanted = query.get('workbook');
if (wanted === null) start(book);
else {
  void fetch(wanted)
    .then((response) => response.arrayBuffer())
    .then((bytes) => openFile(wanted.split('/').at(-1) ?? wanted, new Uint8Array(bytes)));
}
