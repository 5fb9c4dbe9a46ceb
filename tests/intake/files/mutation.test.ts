import fc from 'fast-check';
import { utils, write } from '@e965/xlsx';
import { FileProblem } from '../../../src/intake/files/file-problem';
import { readWorkbookFile } from '../../../src/intake/files/read-file';
import { within } from '../../support/cost/within';
import { craftRows, packageParts, sheetXml, stylesXml } from './craft/package';
import { rawEntries, rawZip } from './craft/raw-zip';

const ROWS = Array.from(
  { length: 20 },
  (_, n) =>
    `<row r="${n + 1}"><c r="A${n + 1}" t="s" s="1"><v>0</v></c><c r="B${n + 1}"><f t="shared" si="0" ref="B1:B20">A1*2</f><v>${n}</v></c></row>`,
).join('');
const SPEC = {
  sheets: [{ name: 'A', xml: sheetXml(ROWS, '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>') }],
  sharedStrings: '<si><t>Sở Tài chính</t></si>',
  styles: stylesXml('<xf numFmtId="0"/><xf numFmtId="14"/>'),
};
const XLSX = craftRows(ROWS, SPEC);
const XLS = ((): Uint8Array => {
  const book = utils.book_new();
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([
      ['Sở', 1],
      ['b', 2.5],
      [true, 'c'],
    ]),
    'A',
  );
  return new Uint8Array(write(book, { type: 'array', bookType: 'xls' }) as ArrayBuffer);
})();

const edit = fc.record({
  at: fc.nat(),
  byte: fc.nat(255),
  kind: fc.constantFrom('set', 'cut', 'drop', 'double'),
});
type Edit = { at: number; byte: number; kind: string };

function mutate(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  let out = bytes.slice();
  for (const { at, byte, kind } of edits) {
    const place = at % Math.max(1, out.length);
    if (kind === 'set') out[place] = byte;
    else if (kind === 'cut') out = out.slice(0, Math.max(place, out.length - byte));
    else {
      const keep = kind === 'drop' ? place + 1 + (byte % 9) : Math.max(0, place - (byte % 9));
      const joined = new Uint8Array(place + Math.max(0, out.length - keep));
      joined.set(out.subarray(0, place));
      joined.set(out.subarray(keep), place);
      out = joined;
    }
  }
  return out;
}

async function survives(bytes: Uint8Array): Promise<void> {
  await within(200, async () => {
    try {
      const { grids } = await readWorkbookFile(bytes);
      expect(grids.length).toBeGreaterThan(0);
    } catch (error) {
      if (!(error instanceof FileProblem)) throw error;
    }
  });
}

const edits = fc.array(edit, { minLength: 1, maxLength: 4 });
const run = (
  numRuns: number,
  seed: number,
  make: (list: readonly Edit[]) => Uint8Array,
): Promise<void> =>
  fc.assert(
    fc.asyncProperty(edits, (list) => survives(make(list))),
    { numRuns, seed },
  ) as Promise<void>;

it('300 damaged archives: a result or a FileProblem, soon', () =>
  run(300, 1, (list) => mutate(XLSX, list)));

it('300 well-packed archives with damaged XML', () =>
  run(300, 2, (list) => {
    const parts = packageParts(SPEC);
    const names = Object.keys(parts);
    for (const one of list) {
      const name = names[one.byte % names.length] as string;
      const bytes = mutate(new TextEncoder().encode(parts[name]), [one]);
      parts[name] = new TextDecoder().decode(bytes);
    }
    return rawZip(rawEntries(parts));
  }));

// The library reports odd records on the console as well.
const { error } = console;
beforeEach(() => void Object.assign(console, { error: () => undefined }));
afterEach(() => void Object.assign(console, { error }));

it('300 damaged .xls files', () => run(300, 3, (list) => mutate(XLS, list)));
