/**
 * The development server: the release as it is, the workbench page, and office.js out of
 * node_modules. HTTPS, as office.js insists.
 */
import { readFile } from 'node:fs/promises';
import type { Server } from 'node:https';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { localCertificate, type Certificate } from './certificate';
import { headersFor, type HeaderOptions } from '../../../scripts/release/headers';

const ROOT = join(import.meta.dirname, '../../..');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.xml': 'text/xml; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** First match wins. */
const FOLDERS: readonly (readonly [prefix: string, folder: string])[] = [
  ['/officejs/', join(ROOT, 'node_modules/@microsoft/office-js/dist')],
  ['/workbench/', join(ROOT, 'out/workbench')],
  ['/', join(ROOT, 'dist')],
];

/**
 * As a web server sends the release: the workbench frames the pane, under its own name or under that of
 * Excel on the web, at whatever port; office.js stands beside it.
 */
const HEADERS: HeaderOptions = {
  officeOrigin: 'self',
  framedBy: ["'self'", 'https://*.officeapps.live.com:*'],
};

/** The workbench's own page is no part of the release: it reads workbooks that it is given. */
function headersOf(path: string): ReadonlyMap<string, string> {
  const released = FOLDERS.find(([prefix]) => path.startsWith(prefix))?.[0] === '/';
  return released ? headersFor(path.slice(1), HEADERS) : new Map([['Cache-Control', 'no-cache']]);
}

/** The release names Microsoft's server; here the same tag takes the copy in node_modules. */
const OFFICE_TAG = /(<script\b[^>]*\bsrc="?)https:\/\/[^">\s]*\/office\.js/g;

async function stored(path: string): Promise<Uint8Array | null> {
  const [prefix, folder] = FOLDERS.find(([start]) => path.startsWith(start)) ?? ['/', ''];
  const inside = normalize(path.slice(prefix.length) || 'index.html');
  if (inside.startsWith('..')) return null;
  return readFile(join(folder, inside)).catch(() => null);
}

/** With a theme in the address, the page is told of it before office.js and the add-in begin. */
const PREFERENCE = '<script src="/workbench/preference.js"></script>';

async function bytesAt(
  path: string,
  files: ReadonlyMap<string, Uint8Array>,
  themed: boolean,
): Promise<Uint8Array | null> {
  const bytes = files.get(path) ?? (await stored(path));
  if (!bytes || extname(path) !== '.html') return bytes;
  return Buffer.from(
    Buffer.from(bytes)
      .toString('utf8')
      .replace(OFFICE_TAG, `${themed ? PREFERENCE : ''}$1/officejs/office.js`),
  );
}

function asked(url: string | undefined): { readonly path: string; readonly themed: boolean } {
  try {
    const { pathname, searchParams } = new URL(url ?? '/', 'https://localhost');
    return { path: decodeURIComponent(pathname), themed: searchParams.has('theme') };
  } catch {
    return { path: '/not a path', themed: false };
  }
}

export interface RunningServer {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

export interface ServeOptions {
  readonly port?: number;
  /** Further files by path, such as a workbook for the page to open. */
  readonly files?: ReadonlyMap<string, Uint8Array>;
  /** The conventional one of this machine, or one that lives as long as the process. */
  readonly certificate?: Certificate;
}

export async function serve({
  port = 0,
  files = new Map(),
  certificate,
}: ServeOptions): Promise<RunningServer> {
  const { key, cert } = certificate ?? (await localCertificate());
  const server = createServer({ key, cert }, (request, response) => {
    const { path, themed } = asked(request.url);
    if (path === '/') {
      response.writeHead(302, { location: '/workbench/index.html' }).end();
      return;
    }
    void bytesAt(path, files, themed).then((bytes) => {
      if (!bytes) response.writeHead(404).end();
      else {
        const type = TYPES[extname(path)] ?? 'application/octet-stream';
        response
          .writeHead(200, { ...Object.fromEntries(headersOf(path)), 'Content-Type': type })
          .end(bytes);
      }
    });
  });
  await listen(server, port);
  return {
    origin: `https://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}
