import fc from 'fast-check';
import { readCanonical } from '../../src/domain/seal/canonical';
import { readUndo } from '../../src/domain/undo/undo-record';

const names = fc.constantFrom('__proto__', 'constructor', 'toString', 'TongHop', '', 'a');
const values = fc.oneof(names, fc.jsonValue(), fc.constant('9'.repeat(400)));
const line = fc.oneof(
  fc.array(values, { maxLength: 7 }).map((parts) => JSON.stringify(parts)),
  fc.json(),
  fc.string(),
);
const DEEP = '['.repeat(200_000);

it.each([
  ['the undo log', 'thidua-undo 1\n["import","01/01/2020"]', readUndo],
  ['the sealed text', 'thidua-seal 1', readCanonical],
] as const)('%s, whatever stands in it, is read or refused', (_, head, read) => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 5 }), (lines) => {
      const result = read([head, ...lines].join('\n'));
      expect(result === null || typeof result === 'object').toBe(true);
    }),
    { numRuns: 500 },
  );
  expect(read(`${head}\n${DEEP}`)).toBeNull();
  expect(read(`${head}\n${DEEP}${']'.repeat(200_000)}`)).toBeNull();
  expect(read(`${head}\n{"__proto__":{"polluted":1}}`)).toBeNull();
  expect(Object.keys(Object.prototype)).toEqual([]);
});
