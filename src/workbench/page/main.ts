import { closeDialog } from './dialog-box';
import { choicesFrom } from './host-choices';
import { fileOf } from './open-book';
import { place } from './places';
import { closeLikeMenu, listSamples, showSamples } from './samples';
import { Workbench } from './workbench';

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return response;
}

async function openAddress(workbench: Workbench, address: string): Promise<void> {
  const response = await fetched(address);
  const name = decodeURIComponent(address.split('/').at(-1) ?? address);
  await workbench.open(name, await response.arrayBuffer());
}

async function save({ current }: Workbench): Promise<void> {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await fileOf(current));
  link.download = current.name;
  link.click();
  URL.revokeObjectURL(link.href);
}

function listen(workbench: Workbench): void {
  const open = place('open', HTMLInputElement);
  open.addEventListener('change', () => {
    const file = open.files?.[0];
    // The same file may be chosen again.
    if (file) {
      void file.arrayBuffer().then((bytes) => workbench.open(file.name, bytes));
      open.value = '';
    }
  });
  const press = (id: string, pressed: () => void): void => {
    place(id, HTMLButtonElement).addEventListener('click', pressed);
  };
  press('save', () => void save(workbench));
  press('fresh', () => workbench.start());
  press('close-dialog', closeDialog);
  press('close-pane', () => workbench.closePane());
  const menu = place('samples', HTMLDetailsElement);
  closeLikeMenu(menu);
  menu.addEventListener('toggle', () => {
    if (!menu.open) return;
    void listSamples().then((samples) => {
      showSamples(
        menu,
        place('sample-list', HTMLElement),
        samples,
        workbench.language,
        (address) => {
          void openAddress(workbench, address);
        },
      );
    });
  });
  new ResizeObserver(() => workbench.fit()).observe(place('grid', HTMLElement));
}

async function main(): Promise<void> {
  const manifest = await (await fetched('/manifest.xml')).text();
  const query = new URLSearchParams(location.search);
  const workbench = new Workbench(
    new DOMParser().parseFromString(manifest, 'text/xml'),
    choicesFrom(query),
  );
  listen(workbench);
  const wanted = query.get('workbook');
  if (wanted === null) workbench.start();
  else await openAddress(workbench, wanted);
}

void main();
