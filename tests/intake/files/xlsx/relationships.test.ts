import { LIMITS } from '../../../../src/intake/files/limits';
import { readRelationships } from '../../../../src/intake/files/xlsx/relationships';
import { openArchive } from '../../../../src/intake/files/zip/archive';
import { RELATIONSHIP, zipParts } from '../craft/package';

const NAMES = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
const link = (more: string): string => `<Relationship ${more}/>`;
const read = async (
  part: string,
  content: string,
  list: string,
): ReturnType<typeof readRelationships> =>
  await readRelationships(
    openArchive(zipParts({ [list]: `<Relationships ${NAMES}>${content}</Relationships>` })),
    part,
  );
const TARGET = link('Id="a" Target="b.xml"');

it.each([
  ['', '_rels/.rels', 'b.xml'],
  ['workbook.xml', '_rels/workbook.xml.rels', 'b.xml'],
  ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/b.xml'],
  ['xl/worksheets/sheet1.xml', 'xl/worksheets/_rels/sheet1.xml.rels', 'xl/worksheets/b.xml'],
])('the list of %j is %s', async (part, list, target) => {
  expect(await read(part, TARGET, list)).toEqual([{ id: 'a', type: '', target, external: false }]);
});

it('a part without a list points to nothing', async () => {
  expect(await read('xl/workbook.xml', TARGET, 'xl/_rels/other.xml.rels')).toEqual([]);
});

describe('a target', () => {
  it.each([
    ['b.xml', 'xl/w/b.xml'],
    ['../b.xml', 'xl/b.xml'],
    ['../../b.xml', 'b.xml'],
    ['../../../b.xml', 'b.xml'],
    ['./b.xml', 'xl/w/b.xml'],
    ['c//b.xml', 'xl/w/c/b.xml'],
    ['c/../b.xml', 'xl/w/b.xml'],
    ['/c/b.xml', 'c/b.xml'],
    ['..\\c\\b.xml', 'xl/c/b.xml'],
    ['\\b.xml', 'b.xml'],
    ['..b.xml', 'xl/w/..b.xml'],
    ['', 'xl/w'],
  ])('%j is %j', async (written, target) => {
    const found = await read('xl/w/s.xml', link(`Target="${written}"`), 'xl/w/_rels/s.xml.rels');
    expect(found.map((one) => one.target)).toEqual([target]);
  });

  it.each([
    ['External', '../b\\c.xlsx', true],
    ['Internal', 'xl/b/c.xlsx', false],
    ['external', 'xl/b/c.xlsx', false],
  ])('of the mode %s', async (mode, target, external) => {
    const one = link(`Target="../b\\c.xlsx" TargetMode="${mode}"`);
    const found = await read('xl/w/s.xml', one, 'xl/w/_rels/s.xml.rels');
    expect(found).toEqual([{ id: '', type: '', target, external }]);
  });
});

it.each([
  [`${RELATIONSHIP}/worksheet`, 'worksheet'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet', 'worksheet'],
  ['worksheet', 'worksheet'],
  ['a/', ''],
])('the type %s is %j', async (written, type) => {
  const found = await read('', link(`Type="${written}" Target="b"`), '_rels/.rels');
  expect(found.map((one) => one.type)).toEqual([type]);
});

it('only entries of the list itself are relationships, in their order', async () => {
  const content = `<Other Id="x" Target="x"/>${TARGET}<Group>${TARGET}</Group>${link('Id="c" Target="d"')}`;
  const found = await read('', content, '_rels/.rels');
  expect(found.map(({ id }) => id)).toEqual(['a', 'c']);
});

it('as many as the limit, and not one more', async () => {
  const all = (count: number): ReturnType<typeof read> =>
    read('', TARGET.repeat(count), '_rels/.rels');
  expect(await all(LIMITS.entries)).toHaveLength(LIMITS.entries);
  await expect(all(LIMITS.entries + 1)).rejects.toMatchObject({
    problem: 'tooLarge',
    params: { limit: 'entries', allowed: LIMITS.entries, part: '_rels/.rels' },
  });
});
