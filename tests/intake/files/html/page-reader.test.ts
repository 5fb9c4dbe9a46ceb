import type { Grid } from '../../../../src/domain/score-sheet/grid';
import { cell, firstGrid, problemOf } from '../craft/outcome';

const page = (body: string): Uint8Array =>
  new TextEncoder().encode(`<html><meta charset="utf-8"><body>${body}</body></html>`);
const texts = ({ cells }: Grid): readonly string[] =>
  [...cells].flatMap(([row, line]) =>
    [...line].map(([column, { value }]) => `${row},${column} ${String(value)}`),
  );
const read = async (body: string): Promise<readonly string[]> => texts(await firstGrid(page(body)));

it.each<[string, string, readonly string[]]>([
  ['cells without a row', '<table><td>a<td>b</table>', ['0,0 a', '0,1 b']],
  ['a cell behind a closed row', '<table><tr><td>a</tr><td>b</table>', ['0,0 a', '1,0 b']],
  ['headings', '<table><tr><th>a</th><td>b</td></tr></table>', ['0,0 a', '0,1 b']],
  [
    'words between the cells',
    '<table><tr><td>a</td>x<td>b</td></tr></table>',
    ['0,0 a', '0,1 x', '0,2 b'],
  ],
  [
    'words between the rows',
    '<table><tr><td>a</td></tr>x<tr><td>b</td></tr></table>',
    ['0,0 a', '1,0 x', '2,0 b'],
  ],
  ['a caption', '<table><caption>x</caption><tr><td>a</table>', ['0,0 x', '1,0 a']],
  ['cells outside a table', '<td>a<tr>b<table><tr><td>c</table>', ['0,0 ab', '1,0 c']],
  ['a close that nothing opened', '</td></tr></table><table><tr><td>a', ['0,0 a']],
  [
    'lines outside',
    'a<p>b<div>c</div>d<table><tr><td>e</table>f',
    ['0,0 a', '1,0 b', '2,0 c', '3,0 d', '4,0 e', '5,0 f'],
  ],
  ['lines in a cell', '<table><tr><td>a<p>b</p>c<br>d<div>e</div></table>', ['0,0 a\nb\nc\nd\ne']],
  ['a list in a cell', '<table><tr><td><ul><li>a<li>b</ul></table>', ['0,0 a\nb']],
  ['a blank row', '<table><tr></tr><tr><td>a</table>', ['1,0 a']],
])('%s', async (_, body, expected) => {
  expect(await read(body)).toEqual(expected);
});

it('a table in a cell comes below the one it stands in, and the outer one goes on', async () => {
  expect(await read('<table><tr><td>a<table><tr><td>b</table>c<td>d<tr><td>e</table>f')).toEqual([
    '0,0 ac',
    '0,1 d',
    '1,0 e',
    '2,0 b',
    '3,0 f',
  ]);
});

it('spans of cells', async () => {
  const grid = await firstGrid(
    page(
      '<table><tr><td rowspan=2>a<td colspan=" 2 ">b<td rowspan=9>c<tr><td colspan=0>d<td rowspan=x>e</table>',
    ),
  );
  expect(texts(grid)).toEqual(['0,0 a', '0,1 b', '0,3 c', '1,1 d', '1,2 e']);
  expect(grid.merges).toEqual([
    { top: 0, left: 0, bottom: 1, right: 0 },
    { top: 0, left: 1, bottom: 0, right: 2 },
    { top: 0, left: 3, bottom: 1, right: 3 },
  ]);
});

it('hidden rows and columns', async () => {
  const grid = await firstGrid(
    page(
      '<table><col span=2><col style="display:none" span=2><col style="mso-width-source:auto"><tr><td>1<td>2<td>3<td>4<td>5<tr style="display:none"><td>6<tr height=0><td>7<tr height=20><td>8</table><table><col style="display:none"><tr><td>9</table>',
    ),
  );
  expect([...grid.hiddenColumns]).toEqual([2, 3]);
  expect([...grid.hiddenRows]).toEqual([1, 2]);
});

it('fonts: that of the element inside outweighs that of the style, the first counts', async () => {
  const font = '<font face=".VnTime">';
  const grid = await firstGrid(
    page(
      `<table><tr><td style="font-family:Arial">a<td style="font-family:Arial">${font}b<td>${font}<font face=Arial>c<td>d</table>${font}e`,
    ),
  );
  expect(['A1', 'B1', 'C1', 'D1', 'A2'].map((at) => cell(grid, at)?.fontName)).toEqual([
    'Arial',
    '.VnTime',
    '.VnTime',
    undefined,
    undefined,
  ]);
});

describe('bounds', () => {
  it.each([
    ['tables in tables', '<table><tr><td>'.repeat(101)],
    [
      'columns that are hidden',
      `<table>${'<col span=1000 style="display:none">'.repeat(17)}<tr><td>1`,
    ],
    ['cells', `<table><tr>${'<td colspan=1000>'.repeat(17)}`],
  ])('%s without an end', async (_, body) => {
    expect(await problemOf(page(body))).toMatchObject({ problem: 'tooLarge' });
  });

  it('a hundred tables in each other are read, and no span is wider than a thousand', async () => {
    expect(await read(`${'<table><tr><td>'.repeat(100)}a`)).toHaveLength(1);
    const grid = await firstGrid(page('<table><tr><td colspan=2000>a<td>b'));
    expect(texts(grid)).toEqual(['0,0 a', '0,1000 b']);
  });
});
