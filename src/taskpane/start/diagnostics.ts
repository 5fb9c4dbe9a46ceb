import type { PaneWords } from '../../locales/pane-words';

export type DiagnosticKey = keyof PaneWords['start']['facts'];
export type Diagnostic = readonly [key: DiagnosticKey, value: string | boolean | null];

/** The youngest level that is numbered; Excel on the web may have more. */
const YOUNGEST_LEVEL = 21;

function highestLevel(context: Office.Context | undefined): string | null {
  if (!context) return null;
  for (let minor = YOUNGEST_LEVEL; minor >= 1; minor -= 1) {
    const level = `1.${String(minor)}`;
    if (context.requirements.isSetSupported('ExcelApi', level)) return `ExcelApi ${level}`;
  }
  return null;
}

/** Blocked where the browser refuses a frame its own storage. The pane keeps nothing there itself. */
function canStore(): boolean {
  try {
    const key = 'thi-dua-probe';
    window.localStorage.setItem(key, key);
    window.localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}

/** What a helper asks first. Nothing of the workbook is in it: people send it around. */
export function collectDiagnostics(): readonly Diagnostic[] {
  const context = typeof Office === 'undefined' ? undefined : (Office.context ?? undefined);
  // Outside Excel the library answers with an empty context.
  const inside = context?.diagnostics === undefined ? undefined : context;
  return [
    ['product', __VERSION__],
    ['library', typeof Office !== 'undefined'],
    ['host', inside ? String(inside.diagnostics.host) : null],
    ['platform', inside ? String(inside.diagnostics.platform) : null],
    ['build', inside?.diagnostics.version ?? null],
    ['level', highestLevel(inside)],
    ['language', inside?.displayLanguage ?? null],
    ['content', inside?.contentLanguage ?? null],
    ['storage', canStore()],
    ['thread', typeof Worker === 'function'],
    ['framed', window.self !== window.top],
    ['address', `${location.origin}${location.pathname}`],
    ['browser', navigator.userAgent],
  ];
}
