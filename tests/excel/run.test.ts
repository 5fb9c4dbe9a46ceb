import { ExcelFailure } from '../../src/excel/excel-failure';
import { inExcel, readInExcel, type ExcelSession } from '../../src/excel/run';
import { openEmbeddedExcel, type EmbeddedExcel } from '../../src/workbench/host/embedded-excel';

let excel: EmbeddedExcel;

beforeEach(async () => {
  excel = await openEmbeddedExcel();
  excel.install();
});
afterEach(() => {
  excel.faults.clear();
  excel.editMode = false;
  excel.uninstall();
});

async function readName(session: ExcelSession): Promise<string> {
  const sheet = session.context.workbook.worksheets.getFirst().load('name');
  await session.request();
  return sheet.name;
}

async function kindOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'done',
    (error: unknown) => (error instanceof ExcelFailure ? error.kind : `not ours: ${String(error)}`),
  );
}

test('reading is asked again after a passing failure', async () => {
  excel.faults.onRequest(1, { kind: 'fail', code: 'ServiceNotAvailable' });
  await expect(readInExcel(readName)).resolves.toBe('Sheet1');
});

test('but not for ever, and not after a failure that will not pass', async () => {
  for (const request of [1, 2, 3]) {
    excel.faults.onRequest(request, { kind: 'fail', code: 'ServiceNotAvailable' });
  }
  expect(await kindOf(readInExcel(readName))).toBe('busy');
  excel.faults.onRequest(1, { kind: 'fail', code: 'AccessDenied' });
  expect(await kindOf(readInExcel(readName))).toBe('protected');
});

test('a request that never comes back ends in words', async () => {
  excel.faults.onRequest(1, { kind: 'hang' });
  expect(await kindOf(inExcel(readName, { patience: 50 }))).toBe('notResponding');
});

test('a lost session is said as such, and reading is asked again', async () => {
  excel.faults.onRequest(1, { kind: 'drop', code: 'InvalidOrTimedOutSession' });
  expect(await kindOf(inExcel(readName))).toBe('sessionLost');
  excel.faults.onRequest(1, { kind: 'drop', code: 'InvalidOrTimedOutSession' });
  await expect(readInExcel(readName)).resolves.toBe('Sheet1');
});

test('work waits while somebody is typing in a cell', async () => {
  excel.editMode = true;
  const reading = inExcel(readName);
  let done = false;
  void reading.then(() => {
    done = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(done).toBe(false);
  excel.editMode = false;
  await expect(reading).resolves.toBe('Sheet1');
});

test('cancelled work sends nothing more', async () => {
  const stop = new AbortController();
  stop.abort();
  excel.traffic.reset();
  expect(await kindOf(inExcel(readName, { signal: stop.signal }))).toBe('cancelled');
  expect(excel.traffic.requests).toBe(0);
});

test.each([
  ['RequestPayloadSizeLimitExceeded', 'tooLarge'],
  ['ItemNotFound', 'gone'],
  ['ApiNotFound', 'tooOld'],
  ['SomethingNew', 'unexpected'],
])('%s is told as %s', async (code, kind) => {
  excel.faults.onRequest(1, { kind: 'fail', code });
  excel.faults.onRequest(2, { kind: 'fail', code });
  expect(await kindOf(inExcel(readName))).toBe(kind);
});
