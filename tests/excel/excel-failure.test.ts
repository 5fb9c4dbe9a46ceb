import { ExcelFailure, isLibraryError, toExcelFailure } from '../../src/excel/excel-failure';

it.each([
  ['InvalidOperationInCellEditMode', 'cellEdit'],
  ['AccessDenied', 'protected'],
  ['RequestPayloadSizeLimitExceeded', 'tooLarge'],
  ['ResponsePayloadSizeLimitExceeded', 'tooLarge'],
  ['ItemNotFound', 'gone'],
  ['InvalidReference', 'gone'],
  ['ItemAlreadyExists', 'nameTaken'],
  ['ApiNotFound', 'tooOld'],
  ['NotImplemented', 'tooOld'],
  ['UnsupportedOperation', 'tooOld'],
  ['Conflict', 'busy'],
  ['RequestAborted', 'busy'],
  ['ServiceNotAvailable', 'busy'],
  ['ActivityLimitReached', 'busy'],
  ['ServerBusy', 'busy'],
  ['InvalidOrTimedOutSession', 'sessionLost'],
  ['GeneralException', 'unexpected'],
  ['constructor', 'unexpected'],
])('%s is told as %s, with its code and its place', (code, kind) => {
  expect(toExcelFailure({ code })).toMatchObject({ kind, detail: code });
  const placed = toExcelFailure({ code, debugInfo: { errorLocation: 'Range.values' } });
  expect(placed).toMatchObject({
    name: 'ExcelFailure',
    kind,
    detail: `${code} (Range.values)`,
    message: `${kind}: ${code} (Range.values)`,
  });
  expect(toExcelFailure({ code, debugInfo: {} }).detail).toBe(code);
});

it('what is no error of the library is unexpected, in its own words; ours stay what they are', () => {
  const own = new ExcelFailure('protected', 'x');
  expect(toExcelFailure(own)).toBe(own);
  expect(toExcelFailure(new Error('oh'))).toMatchObject({ kind: 'unexpected', detail: 'oh' });
  expect(toExcelFailure('text')).toMatchObject({ kind: 'unexpected', detail: 'text' });
});

it.each([
  [{ code: 'X' }, true],
  [{ code: 5 }, false],
  [{}, false],
  [null, false],
  ['code', false],
  [undefined, false],
])('%j is an error of the library: %s', (error, is) => {
  expect(isLibraryError(error)).toBe(is);
});
