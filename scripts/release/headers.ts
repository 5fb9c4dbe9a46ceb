/**
 * The headers of the pages, said once: nginx.conf, web.config and the development server are made
 * of this, so that the tests in the browser meet the policy that administrators get.
 */
export interface HeaderOptions {
  /** Where office.js comes from: an origin, or 'self' for a copy beside the pages. */
  readonly officeOrigin: string;
  /** Who may frame the pane besides Microsoft's own pages, such as an Office Online Server. */
  readonly framedBy?: readonly string[];
}

/**
 * Excel on the web shows the pane inside its own pages, and every page around a frame is asked.
 * Microsoft names no complete list (OfficeDev/office-js#1005, open since 2019); these hosts are from
 * its answers and from what others met: office-js#3342 (officeapps.live.com, sharepoint.com,
 * onedrive.live.com), office-js-docs-pr#4911 (cloud.microsoft, sharepoint.com). Excel for Windows
 * and Mac frame nothing.
 */
const OFFICE_ON_THE_WEB: readonly string[] = [
  'https://*.officeapps.live.com',
  'https://*.sharepoint.com',
  'https://onedrive.live.com',
  'https://*.office.com',
  'https://*.office365.com',
  'https://*.microsoft365.com',
  'https://*.cloud.microsoft',
];

export function contentSecurityPolicy({ officeOrigin, framedBy = [] }: HeaderOptions): string {
  const office = officeOrigin === 'self' ? [] : [officeOrigin];
  const directives: readonly (readonly [name: string, ...sources: string[]])[] = [
    ['default-src', "'none'"],
    ['script-src', "'self'", ...office],
    // Excel's part of office.js sets inline styles (office-js#1687), Fluent UI makes style elements.
    ['style-src', "'self'", "'unsafe-inline'"],
    ['img-src', "'self'", 'data:'],
    // Files of the units are read on a thread of their own, out of a file of ours.
    ['worker-src', "'self'"],
    // Nothing connects to anywhere. office.js speaks to Excel by messages between windows, or through
    // the host's own bridge; what it would send elsewhere is usage data for Microsoft. That is also what
    // it wants a frame for in a plain browser, which `default-src` refuses.
    ['connect-src', "'none'"],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
    ['frame-ancestors', ...OFFICE_ON_THE_WEB, ...framedBy],
  ];
  return directives.map((words) => words.join(' ')).join('; ');
}

/**
 * On every answer. No X-Frame-Options: it knows no list, and Excel on the web frames the pane. No
 * Cross-Origin-Opener-Policy and no Cross-Origin-Embedder-Policy: the first parts dialogs from the
 * pane, the second holds office.js back, which comes without a resource policy.
 */
export function commonHeaders(options: HeaderOptions): ReadonlyMap<string, string> {
  return new Map([
    ['Content-Security-Policy', contentSecurityPolicy(options)],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'strict-origin-when-cross-origin'],
    ['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
  ]);
}

/** Kinds of files that are kept differently long. */
export type FileKind = 'hashed' | 'icon' | 'page';

/** Below the folder of the release; what is none of these is a page. */
export const FOLDERS: Readonly<Record<Exclude<FileKind, 'page'>, string>> = {
  hashed: 'js',
  icon: 'assets/icons',
};

const YEAR_S = 31_536_000;
export const DAY_S = 86_400;

/**
 * Names in `js` carry a hash, so they are kept for ever; pages are asked for again each time, or a
 * new release would reach nobody (Office keeps add-ins' pages for up to a day). Icons must be
 * storable: the admin centre and Excel refuse those that are not (Office-Addin-Scripts#835).
 */
export const CACHE: Readonly<Record<FileKind, string>> = {
  hashed: `public, max-age=${String(YEAR_S)}, immutable`,
  icon: `public, max-age=${String(DAY_S)}`,
  page: 'no-cache',
};

/** @param path below the folder of the release, without a leading slash */
export function fileKind(path: string): FileKind {
  if (path.startsWith(`${FOLDERS.hashed}/`)) return 'hashed';
  return path.startsWith(`${FOLDERS.icon}/`) ? 'icon' : 'page';
}

export function headersFor(path: string, options: HeaderOptions): ReadonlyMap<string, string> {
  return new Map([...commonHeaders(options), ['Cache-Control', CACHE[fileKind(path)]]]);
}
