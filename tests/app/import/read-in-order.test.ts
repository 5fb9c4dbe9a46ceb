import { importSubmissions } from '../../../src/app/import/import-submissions';
import { readSubmissions, type OfferedFile } from '../../../src/app/import/read-submissions';
import { inlineReader, type SubmissionReader } from '../../../src/app/import/submission-reader';
import type { EmbeddedExcel } from '../../../src/workbench/host/embedded-excel';
import { contentOf } from '../../support/cells';
import { offer } from '../../support/offered-files';
import { NOW, openSample, sampleFiles } from '../../support/sample-book';

let excel: EmbeddedExcel;

beforeEach(async () => {
  excel = await openSample();
});
afterEach(() => {
  excel.uninstall();
});

const contents = (): unknown =>
  excel.workbook.sheets.map((sheet) => [sheet.name, contentOf(sheet)]);

describe('stopping', () => {
  it('between two files leaves the workbook untouched and reads no further', async () => {
    const before = contents();
    const stop = new AbortController();
    const inline = inlineReader();
    let calls = 0;
    const reader: SubmissionReader = {
      ...inline,
      read: (...request) => {
        calls += 1;
        if (calls === 3) stop.abort();
        return inline.read(...request);
      },
    };
    const reading = readSubmissions(sampleFiles().map(offer), {
      ...NOW,
      reader,
      signal: stop.signal,
    });
    await expect(reading).rejects.toMatchObject({ kind: 'cancelled' });
    expect(calls).toBe(3);
    expect(contents()).toEqual(before);
  });

  it('opens a file only when its turn comes', async () => {
    const opened: string[] = [];
    const inline = inlineReader();
    const reader: SubmissionReader = {
      ...inline,
      read: (file, ...rest) => {
        expect(opened.at(-1)).toBe(file.name);
        return inline.read(file, ...rest);
      },
    };
    const files = sampleFiles()
      .slice(0, 3)
      .map((file): OfferedFile => ({
        name: file.name,
        bytes: () => {
          opened.push(file.name);
          return Promise.resolve(file.bytes.slice());
        },
      }));
    await readSubmissions(files, { ...NOW, reader });
    expect(opened).toHaveLength(3);
  });
});

it('one step takes a reader too', async () => {
  const names: string[] = [];
  const inline = inlineReader();
  const reader: SubmissionReader = {
    ...inline,
    read: (file, ...rest) => {
      names.push(file.name);
      return inline.read(file, ...rest);
    },
  };
  await importSubmissions(sampleFiles().slice(0, 2), { ...NOW, reader });
  expect(names).toHaveLength(2);
});
