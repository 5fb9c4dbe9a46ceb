import type { SourceWorkbook } from '../../../src/intake/files/source-workbook';
import { withFileFindings } from '../../../src/intake/recognise/file-findings';
import { form, recognise } from './sample-book';

type Noticed = Parameters<typeof withFileFindings>[1];
const QUIET: Noticed = { externalLinks: false, macros: false, warnings: [] };

function told(noticed: Partial<SourceWorkbook>): readonly unknown[] {
  const [sheet] = recognise([form()]);
  if (!sheet) throw new Error('No sheet.');
  const [after] = withFileFindings([sheet], { ...QUIET, ...noticed });
  return (after?.findings.slice(sheet.findings.length) ?? []).map(
    ({ kind, unit, place, params }) => [kind, unit, place.sheet, place.cell, params],
  );
}

it.each<[string, Partial<SourceWorkbook>, unknown[]]>([
  ['nothing noticed', {}, []],
  ['macros', { macros: true }, [['macrosNotTaken', 'PY', 'Sheet1', null, {}]]],
  ['links', { externalLinks: true }, [['externalLinks', 'PY', 'Sheet1', null, {}]]],
  [
    'plain text',
    { plainText: 'comma' },
    [['readAsText', 'PY', 'Sheet1', null, { decimal: 'comma' }]],
  ],
  [
    'broken cells',
    { warnings: [{ kind: 'brokenText', sheet: 'Sheet1', row: 4, column: 27, count: 3 }] },
    [['fileTrouble', 'PY', 'Sheet1', 'AB5', { trouble: 'brokenText', count: 3 }]],
  ],
  [
    'an old code, of the whole file',
    { warnings: [{ kind: 'oldEncoding', sheet: '', count: 1 }] },
    [['fileTrouble', 'PY', null, null, { trouble: 'oldEncoding', count: 1 }]],
  ],
  [
    'trouble on a sheet that nothing was taken from',
    { warnings: [{ kind: 'brokenValue', sheet: 'Phụ lục', row: 0, column: 0, count: 1 }] },
    [['fileTrouble', 'PY', 'Phụ lục', 'A1', { trouble: 'brokenValue', count: 1 }]],
  ],
  [
    'cut lines',
    { warnings: [{ kind: 'unevenRow', sheet: 'Sheet1', row: 9, column: 5, count: 2 }] },
    [['unevenRows', 'PY', 'Sheet1', 'F10', { count: 2 }]],
  ],
  [
    'a chart has no cells to miss',
    { warnings: [{ kind: 'sheetSkipped', sheet: 'C', count: 1 }] },
    [],
  ],
])('%s', (_, noticed, expected) => {
  expect(told(noticed)).toEqual(expected);
});

it('trouble on one of several sheets is told with that one', () => {
  const sheets = recognise([form({ options: { name: 'A' } }), form({ options: { name: 'B' } })]);
  const warnings = [{ kind: 'brokenText', sheet: 'B', row: 0, column: 0, count: 1 }] as const;
  const after = withFileFindings(sheets, { ...QUIET, warnings });
  expect(
    after.map(({ findings }, n) => findings.length - (sheets[n]?.findings.length ?? 0)),
  ).toEqual([0, 1]);
});
