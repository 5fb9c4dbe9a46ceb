import fc from 'fast-check';
import { printUndo, readUndo, type UndoRecord } from '../../../src/domain/undo/undo-record';

const value = fc.oneof(
  fc.string(),
  fc.boolean(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((one) => !Object.is(one, -0)),
);
const record: fc.Arbitrary<UndoRecord> = fc.record({
  what: fc.constantFrom('import', 'ranking'),
  time: fc.string(),
  cells: fc.array(
    fc.record(
      {
        sheet: fc.string(),
        row: fc.string(),
        column: fc.string(),
        before: value,
        wrote: value,
        format: fc.constantFrom('0%', '@'),
      },
      { requiredKeys: ['sheet', 'row', 'column', 'before', 'wrote'] },
    ),
  ),
});

test('what was kept is read back', () => {
  fc.assert(
    fc.property(record, (kept) => {
      expect(readUndo(printUndo(kept))).toEqual(kept);
    }),
  );
});

it.each([
  ['nothing', ''],
  ['another head', 'thidua-undo 9\n["import",""]'],
  ['no JSON', 'thidua-undo 1\n["import"'],
  ['another kind of run', 'thidua-undo 1\n["deletion",""]'],
  ['a cell of no value', 'thidua-undo 1\n["import",""]\n["a","b","c",null,1,""]'],
  ['a line that is no cell', 'thidua-undo 1\n["import",""]\n7'],
  ['a text of as many letters', 'thidua-undo 1\n["import",""]\n"abcdef"'],
  ['no moment', 'thidua-undo 1\n["import",7]'],
  ['a sheet without a name', 'thidua-undo 1\n["import",""]\n[1,"b","c",1,1,""]'],
  ['a row without a name', 'thidua-undo 1\n["import",""]\n["a",1,"c",1,1,""]'],
  ['a column without a name', 'thidua-undo 1\n["import",""]\n["a","b",1,1,1,""]'],
  ['a cell that was written with nothing', 'thidua-undo 1\n["import",""]\n["a","b","c",1,null,""]'],
  ['a cell without its format', 'thidua-undo 1\n["import",""]\n["a","b","c",1,1]'],
  ['one good line and a bad one', 'thidua-undo 1\n["import",""]\n["a","b","c",1,1,""]\n7'],
])('%s is no record', (_, text) => {
  expect(readUndo(text)).toBeNull();
});
