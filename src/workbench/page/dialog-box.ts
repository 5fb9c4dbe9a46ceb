import { place } from './places';

/** What `displayDialogAsync` asks for; sizes in per cent of the window. */
export interface DialogWish {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

/** Reads the wish out of the registration that office.js opens a dialog with. */
export function dialogWish(data: unknown): DialogWish | null {
  const { targetId } = (data ?? {}) as { readonly targetId?: unknown };
  if (typeof targetId !== 'string' || !targetId.startsWith('{')) return null;
  const wish = JSON.parse(targetId) as Partial<DialogWish>;
  if (typeof wish.url !== 'string') return null;
  return { url: wish.url, width: wish.width ?? 50, height: wish.height ?? 50 };
}

/** Shows a page of the add-in in a dialog over the workbook; `closed` when the person closes it. */
export function openDialog({ url, width, height }: DialogWish, closed: () => void): void {
  const dialog = place('dialog', HTMLDialogElement);
  const frame = document.createElement('iframe');
  frame.title = place('pane-title', HTMLElement).textContent ?? '';
  frame.src = url;
  place('dialog-page', HTMLElement).replaceChildren(frame);
  dialog.style.width = `${String(width)}%`;
  dialog.style.height = `${String(height)}%`;
  dialog.addEventListener(
    'close',
    () => {
      frame.remove();
      closed();
    },
    { once: true },
  );
  dialog.showModal();
}

export function closeDialog(): void {
  place('dialog', HTMLDialogElement).close();
}
