import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { checksums, packRelease } from '../../../scripts/release/pack';
import { releaseProblems } from '../../../scripts/release/release-problems';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'utf8');
const page = '<script src=js/taskpane.0123456789.js></script><a href=support.html>?</a>';
const good = new Map<string, Uint8Array>([
  ['site/taskpane.html', bytes(page)],
  ['site/support.html', bytes('<p>Trợ giúp</p>')],
  ['site/js/taskpane.0123456789.js', bytes('Excel.run()')],
  ['LICENSE', bytes('MIT')],
]);

it('packs the same files to the same bytes, in whatever order and wherever they are packed', () => {
  const zone = process.env['TZ'];
  const first = packRelease('thi-dua', good);
  process.env['TZ'] = 'Pacific/Kiritimati';
  const again = packRelease('thi-dua', new Map([...good].reverse()));
  process.env['TZ'] = zone;
  expect(Buffer.compare(first, again)).toBe(0);
  expect(Object.keys(unzipSync(first))).toContain('thi-dua/site/taskpane.html');
});

it('lists every file with its checksum', () => {
  const lines = checksums(good).trim().split('\n');
  expect(lines).toHaveLength(good.size);
  const digest = createHash('sha256').update('MIT').digest('hex');
  expect(lines[0]).toBe(`${digest}  LICENSE`);
});

describe('a release', () => {
  it('of pages, scripts and papers is in order', () => {
    expect(releaseProblems(['src/taskpane/main.tsx', 'node_modules/react/index.js'], good)).toEqual(
      [],
    );
  });

  it.each([
    ['src/workbench/host/workbook-host.ts', /is in the scripts/],
    ['src/cli/main.ts', /is in the scripts/],
    ['node_modules/@microsoft/office-js/dist/office.js', /is in the scripts/],
    ['tests/domain/builders.ts', /is in the scripts/],
  ])('without %s', (source, message) => {
    expect(releaseProblems([source], good).join('\n')).toMatch(message);
  });

  it.each<[string, string, RegExp]>([
    ['site/js/office.0123456789.js', 'var OSF={};OSF.DDA={}', /contains office\.js/],
    ['site/js/taskpane.js', '', /has no hash/],
    ['site/js/taskpane.0123456789.js.map', '{}', /does not belong here/],
    ['site/js/a.0123456789.js', '//# sourceMappingURL=a.js.map', /names a source map/],
    ['site/commands.html', '<script src="js/none.0123456789.js">', /asks for js\/none/],
    ['site/samples/so.xlsx', 'PK', /does not belong here/],
  ])('refuses %s', (path, text, message) => {
    const files = new Map([...good, [path, bytes(text)] as const]);
    expect(releaseProblems([], files).join('\n')).toMatch(message);
  });
});
