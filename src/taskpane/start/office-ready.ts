export type HostState =
  | { readonly kind: 'ready'; readonly displayLanguage: string }
  | { readonly kind: 'noHost' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'unsupported'; readonly displayLanguage: string };

/** The level that manifest.xml asks for. Excel opened from a catalogue may ignore the manifest. */
const NEEDED = '1.13';

/**
 * Waits for Office with a limit: where a network filter holds a part of the library back, `onReady`
 * never resolves and never fails.
 */
export async function officeReady(limitMs = 15_000): Promise<HostState> {
  if (typeof Office === 'undefined') return { kind: 'unreachable' };
  const info = await Promise.race([
    Office.onReady(),
    new Promise<null>((resolve) => setTimeout(resolve, limitMs, null)),
  ]);
  if (info === null) return { kind: 'unreachable' };
  // Outside Office, onReady resolves with nulls, whatever its types say.
  if (info.host !== Office.HostType.Excel) return { kind: 'noHost' };
  const displayLanguage = Office.context.displayLanguage;
  const supported = Office.context.requirements.isSetSupported('ExcelApi', NEEDED);
  return { kind: supported ? 'ready' : 'unsupported', displayLanguage };
}
