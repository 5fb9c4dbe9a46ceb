import { RECEIVED_SHEET } from '../../../../src/domain/book/sheets/received';
import { VERSIONS_SHEET } from '../../../../src/domain/book/sheets/versions';
import { readBookVersions } from '../../../../src/domain/regulation/versions/book-versions';
import { fingerprintOf } from '../../../../src/domain/regulation/versions/fingerprint';
import type { Row } from '../../builders';
import { settingsOf, table } from '../../builders';
import { DRAFT, tablesOf, textOf } from './drafts';

const NOW = fingerprintOf(textOf());
const OLD = '00000000aa';

interface Book {
  readonly settings?: Readonly<Record<string, string>>;
  readonly versions?: readonly Row<typeof VERSIONS_SHEET>[];
  readonly received?: readonly string[];
}

function read({ settings = {}, versions = [], received = [] }: Book) {
  const all = { ...DRAFT.settings, ...settings };
  return readBookVersions(
    {
      regulation: tablesOf({ ...DRAFT, settings: all }),
      versions: table(VERSIONS_SHEET, versions),
      received: table(
        RECEIVED_SHEET,
        received.map((regulation, index) => ({ unit: `Đơn vị ${String(index)}`, regulation })),
      ),
    },
    settingsOf(all),
  );
}

const ID = 'Mã nhận dạng quy chế';
const CURRENT = 'Bản quy chế hiện hành';

it('without the sheet there is one version, and nothing to say', () => {
  expect(read({})).toMatchObject({
    book: { versions: [], current: '1', fingerprint: NOW, registered: null, settled: false },
    findings: [],
  });
});

it.each<readonly [string, Book, { registered: string | null; settled: boolean }, string[]]>([
  ['nothing received yet', { settings: { [ID]: OLD } }, { registered: OLD, settled: false }, []],
  [
    'received, and nothing edited since',
    { settings: { [ID]: NOW }, received: ['1'] },
    { registered: NOW, settled: true },
    [],
  ],
  [
    'received, then edited',
    { settings: { [ID]: OLD }, received: ['1'] },
    { registered: OLD, settled: true },
    ['regulationEdited'],
  ],
  [
    'received on forms that say so, then edited',
    { settings: { [ID]: OLD }, received: [`1 · ${OLD}`] },
    { registered: OLD, settled: true },
    ['regulationEdited'],
  ],
  [
    'only forms of another code were received',
    { settings: { [ID]: OLD }, received: ['1 · 00000000bb'] },
    { registered: OLD, settled: false },
    [],
  ],
  [
    'only sheets of an older version were received',
    {
      settings: { [CURRENT]: '2', [ID]: OLD },
      versions: [{ number: '1' }, { number: '2' }],
      received: ['1', `1 · ${OLD}`],
    },
    { registered: OLD, settled: false },
    [],
  ],
  [
    'the row of the version outweighs the setting',
    {
      settings: { [ID]: OLD },
      versions: [{ number: '1', fingerprint: NOW }],
      received: ['1'],
    },
    { registered: NOW, settled: true },
    [],
  ],
  [
    'a name that people gave is no fingerprint',
    { settings: { [ID]: 'QC tỉnh 2022' }, received: ['1'] },
    { registered: null, settled: false },
    [],
  ],
  [
    'a version in force that is not listed',
    { settings: { [CURRENT]: '3' }, versions: [{ number: '1' }] },
    { registered: null, settled: false },
    ['versionUnreadable'],
  ],
])('%s', (_, book, state, kinds) => {
  const { book: found, findings } = read(book);
  expect(found).toMatchObject(state);
  expect(findings.map(({ kind }) => kind)).toEqual(kinds);
});
