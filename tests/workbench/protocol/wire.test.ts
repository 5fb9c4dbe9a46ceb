import { openEmbeddedExcel } from '../../../src/workbench/host/embedded-excel';
import type { ObjectPathInfo, WireAction, WireAnswer } from '../../../src/workbench/protocol/wire';

/** Root, its sheets, the first sheet, A1, a null object: what the requests below refer to. */
const PATHS: readonly ObjectPathInfo[] = [
  { Id: 1, ObjectPathType: 1, Name: '' },
  { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
  {
    Id: 3,
    ObjectPathType: 5,
    Name: '',
    ParentObjectPathId: 2,
    ArgumentInfo: { Arguments: ['Sheet1'] },
  },
  {
    Id: 4,
    ObjectPathType: 3,
    Name: 'GetRange',
    ParentObjectPathId: 3,
    ArgumentInfo: { Arguments: ['A1'] },
  },
  { Id: 5, ObjectPathType: 7, Name: '' },
  { Id: 6, ObjectPathType: 2, Name: 'Microsoft.ExcelServices.Nothing' },
  { Id: 7, ObjectPathType: 6, Name: 'reference-99' },
];

type Sent = Partial<WireAction> & Pick<WireAction, 'ActionType' | 'ObjectPathId'>;

async function send(actions: readonly Sent[]): Promise<WireAnswer> {
  const excel = await openEmbeddedExcel();
  const numbered = actions.map((action, at) => ({ Name: '', ...action, Id: 100 + at }));
  const paths = Object.fromEntries(PATHS.map((path) => [path.Id, path]));
  const text = JSON.stringify({
    AutoKeepReference: false,
    Actions: numbered,
    ObjectPaths: paths,
  });
  const answer = await excel.answer(text, 0);
  if (!answer.ok) throw new Error(answer.message);
  expect(excel.traffic.requestBytes).toBe(Buffer.byteLength(text));
  expect(excel.traffic.responseBytes).toBe(Buffer.byteLength(answer.text));
  return JSON.parse(answer.text) as WireAnswer;
}

test('a trace has a result and its id is told', async () => {
  const answer = await send([{ ActionType: 5, ObjectPathId: 0 }]);
  expect(answer).toEqual({ Results: [{ ActionId: 100, Value: null }], TraceIds: [100] });
});

test('instantiating gives the id of a sheet, a reference id for a kept range', async () => {
  const { Results } = await send([
    { ActionType: 1, ObjectPathId: 3 },
    { ActionType: 1, ObjectPathId: 4 },
    { ActionType: 3, Name: '_KeepReference', ObjectPathId: 4 },
    { ActionType: 1, ObjectPathId: 4 },
    { ActionType: 1, ObjectPathId: 5 },
  ]);
  expect(Results.map(({ Value }) => Value)).toEqual([
    { Id: expect.any(String) as unknown },
    {},
    null,
    { _ReferenceId: expect.any(String) as unknown },
    null,
  ]);
});

test('a query answers in PascalCase, as JSON in the documented names', async () => {
  const { Results } = await send([
    { ActionType: 2, ObjectPathId: 2, QueryInfo: { Select: ['items/name'] } },
    { ActionType: 7, ObjectPathId: 2, QueryInfo: { Select: ['name', 'visibility'] } },
    {
      ActionType: 6,
      ObjectPathId: 4,
      RecursiveQueryInfo: { Queries: { Range: { Select: ['address'] } } },
    },
    { ActionType: 2, ObjectPathId: 5, QueryInfo: { Select: ['name'] } },
  ]);
  const [sheets, json, recursive, none] = Results.map(({ Value }) => Value);
  expect(sheets).toEqual({ _Items: [{ Id: expect.any(String) as unknown, Name: 'Sheet1' }] });
  expect(json).toEqual({
    items: [{ id: expect.any(String) as unknown, name: 'Sheet1', visibility: 'Visible' }],
  });
  expect(recursive).toEqual({ Address: 'Sheet1!A1' });
  expect(none).toBeNull();
});

test('an update sets several properties', async () => {
  const { Results } = await send([
    { ActionType: 9, ObjectPathId: 3, ObjectState: { name: 'Một', tabColor: '#FF0000' } },
    { ActionType: 2, ObjectPathId: 3, QueryInfo: { Select: ['name', 'tabColor'] } },
  ]);
  expect(Results[1]?.Value).toMatchObject({ Name: 'Một', TabColor: '#FF0000' });
});

test.each<[string, Sent, string, string]>([
  [
    'an unknown method',
    { ActionType: 3, Name: 'Fly', ObjectPathId: 4 },
    'ApiNotFound',
    'Range.fly',
  ],
  [
    'a read-only property',
    { ActionType: 4, Name: 'Address', ObjectPathId: 4, ArgumentInfo: { Arguments: ['B1'] } },
    'InvalidOperation',
    'Range.address',
  ],
  [
    'a method of a null object',
    { ActionType: 3, Name: 'Delete', ObjectPathId: 5 },
    'InvalidObjectPath',
    'Delete',
  ],
  [
    'a type by name',
    { ActionType: 1, ObjectPathId: 6 },
    'ApiNotFound',
    'Excel.Microsoft.ExcelServices.Nothing',
  ],
  ['a reference that was given back', { ActionType: 1, ObjectPathId: 7 }, 'ItemNotFound', ''],
  ['an unknown kind of action', { ActionType: 8, ObjectPathId: 4 }, 'NotImplemented', ''],
])('%s is an error with its place', async (_name, action, code, location) => {
  const answer = await send([
    { ActionType: 5, ObjectPathId: 0 },
    action,
    { ActionType: 5, ObjectPathId: 0 },
  ]);
  expect(answer.Error).toMatchObject({ Code: code, ActionIndex: 1, Location: location });
  expect(answer.Results).toHaveLength(1);
});
