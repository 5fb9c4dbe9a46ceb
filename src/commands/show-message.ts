import type { Language } from '../locales/language';

/** Excel ends a ribbon command after five minutes; a forgotten message must not run into that. */
const LONGEST_MS = 4 * 60_000;
const DIALOG_CLOSED = 12_006;

/**
 * A command has no pane to speak in, so what went wrong is said in a small dialog. Resolves when the
 * user closed it: completing the command earlier would take the dialog away.
 */
export function showMessage(title: string, text: string, language: Language): Promise<void> {
  const address = new URL('message.html', location.href);
  address.hash = new URLSearchParams({ title, text, language }).toString();
  return new Promise((resolve) => {
    const limit = setTimeout(resolve, LONGEST_MS);
    const finish = (): void => {
      clearTimeout(limit);
      resolve();
    };
    const options = { height: 28, width: 32, displayInIframe: true };
    Office.context.ui.displayDialogAsync(address.href, options, (opened) => {
      if (opened.status === Office.AsyncResultStatus.Failed) {
        finish();
        return;
      }
      opened.value.addEventHandler(Office.EventType.DialogEventReceived, (event) => {
        if ('error' in event && event.error === DIALOG_CLOSED) finish();
      });
    });
  });
}
