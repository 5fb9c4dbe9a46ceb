import { get } from 'node:https';
import { serve, type RunningServer } from '../../../src/workbench/server/serve';

let server: RunningServer;

function read(
  path: string,
): Promise<{ status: number; type: string; text: string; location: string }> {
  return new Promise((resolve, reject) => {
    get(server.origin + path, { rejectUnauthorized: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          type: response.headers['content-type'] ?? '',
          location: response.headers.location ?? '',
          text: Buffer.concat(parts).toString('utf8'),
        }),
      );
    }).on('error', reject);
  });
}

beforeAll(async () => {
  const page = '<script defer src=https://appsforoffice.example/lib/1/office.js></script>';
  server = await serve({
    files: new Map([
      ['/files/a.xlsx', Buffer.from('bytes')],
      ['/page.html', Buffer.from(page)],
    ]),
  });
});

afterAll(() => server.close());

it('serves office.js out of node_modules', async () => {
  const { status, type, text } = await read('/officejs/office.js');
  expect([status, type]).toEqual([200, 'text/javascript; charset=utf-8']);
  expect(text).toContain('Office');
});

it('points pages at that copy', async () => {
  expect((await read('/page.html')).text).toBe('<script defer src=/officejs/office.js></script>');
});

it('tells a page of the theme in its address, before office.js', async () => {
  expect((await read('/page.html?theme=dark')).text).toBe(
    '<script src="/workbench/preference.js"></script><script defer src=/officejs/office.js></script>',
  );
});

it('serves what it is given, and the page at the root', async () => {
  expect(await read('/files/a.xlsx')).toMatchObject({ status: 200, text: 'bytes' });
  expect(await read('/')).toMatchObject({ status: 302, location: '/workbench/index.html' });
});

it.each(['/nothing.js', '/workbench/../../package.json', '/%2e%2e/package.json', '/%zz'])(
  'answers 404 to %s',
  async (path) => {
    expect((await read(path)).status).toBe(404);
  },
);
