import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');

/**
 * They unpack a whole archive and believe what it says of its sizes (CVE-2026-122146). What others
 * sent is read by `intake/files/zip`, piece by piece and held against bounds.
 */
const WHOLE =
  /\b(?:unzip|unzipSync|Unzip|AsyncUnzipInflate|decompressSync|gunzipSync|unzlibSync)\b/;

/** The one place: it unpacks the blank form that it has just written. */
const OWN = ['excel/form-file/write-form.ts'];

test('nothing that is released unpacks an archive of others as a whole', () => {
  const rooms = [
    'domain',
    'intake',
    'excel',
    'documents',
    'app',
    'locales',
    'taskpane',
    'commands',
  ];
  const found = rooms.flatMap((room) =>
    readdirSync(join(root, 'src', room), { recursive: true, encoding: 'utf8' })
      .map((name) => join(room, name))
      .filter((name) => /\.tsx?$/.test(name))
      .filter((name) => WHOLE.test(readFileSync(join(root, 'src', name), 'utf8'))),
  );
  expect(found).toEqual(OWN);
});
