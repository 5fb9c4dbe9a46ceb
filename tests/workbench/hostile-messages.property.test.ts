import fc from 'fast-check';
import { createProfile } from '../../src/workbench/host/profile';
import { RequestDoor } from '../../src/workbench/host/request-door';
import { WorkbookHost } from '../../src/workbench/host/workbook-host';
import { createWorkbook } from '../../src/workbench/model/create';
import { parseMessage } from '../../src/workbench/page/messages';

it('takes no message for a request that is none', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.anything(),
        fc.json(),
        fc.string().map((text) => `{${text}`),
      ),
      (data) => {
        const message = parseMessage(data);
        expect(message === null || typeof message._actionName === 'string').toBe(true);
      },
    ),
  );
  expect(parseMessage('{')).toBeNull();
  expect(parseMessage('[]')).toBeNull();
});

const words = fc.constantFrom('__proto__', 'constructor', 'Worksheets', 'GetItem', 'Values', 'Add');
const path = fc.record({
  Id: fc.integer({ min: 0, max: 3 }),
  ObjectPathType: fc.integer({ min: 0, max: 9 }),
  ParentObjectPathId: fc.integer({ min: 0, max: 3 }),
  Name: words,
  ArgumentInfo: fc.record({ Arguments: fc.array(fc.jsonValue(), { maxLength: 2 }) }),
});
const action = fc.record({
  Id: fc.integer({ min: 0, max: 9 }),
  ActionType: fc.integer({ min: 0, max: 10 }),
  ObjectPathId: fc.integer({ min: 0, max: 3 }),
  Name: words,
  ArgumentInfo: fc.record({ Arguments: fc.array(fc.jsonValue(), { maxLength: 2 }) }),
});

it('answers or refuses any request, and no request changes what all objects have', async () => {
  const profile = createProfile({});
  const host = new WorkbookHost(createWorkbook(), () => profile);
  const door = new RequestDoor(host, () => undefined);
  await fc.assert(
    fc.asyncProperty(
      fc.array(path, { maxLength: 4 }),
      fc.array(action, { maxLength: 4 }),
      async (paths, Actions) => {
        const ObjectPaths = Object.fromEntries(paths.map((one) => [String(one.Id), one]));
        const text = JSON.stringify({ AutoKeepReference: true, Actions, ObjectPaths });
        // A gap in the embedded Excel is loud: an error that names it.
        const said = await door.answer(text, 0).catch((error: unknown) => error);
        expect(said instanceof Error || typeof said === 'object').toBe(true);
      },
    ),
    { numRuns: 400 },
  );
  expect(Object.keys(Object.prototype)).toEqual([]);
});
