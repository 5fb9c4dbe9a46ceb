import { FileProblem } from '../../../../src/intake/files/file-problem';
import { LIMITS } from '../../../../src/intake/files/limits';
import { WorkbookHandler } from '../../../../src/intake/files/xlsx/workbook-part';
import { XmlScanner } from '../../../../src/intake/files/xml/scanner';
import { MAIN, RELATIONSHIP } from '../craft/package';

function read(content: string, root = 'workbook'): WorkbookHandler {
  const handler = new WorkbookHandler();
  const scanner = new XmlScanner(handler);
  scanner.feed(`<${root} xmlns="${MAIN}" xmlns:r="${RELATIONSHIP}">${content}</${root}>`);
  scanner.finish();
  return handler;
}

function problemOf(content: string, root?: string): FileProblem {
  try {
    read(content, root);
  } catch (error) {
    if (error instanceof FileProblem) return error;
    throw error;
  }
  throw new Error('It was read.');
}

const listed = (count: number): string =>
  `<sheets>${Array.from({ length: count }, (_, n) => `<sheet name="S${n}" r:id="rId${n}"/>`).join('')}</sheets>`;

describe('the list of sheets', () => {
  it('has them in their order, with what hides them', () => {
    const { sheets } = read(
      '<sheets><sheet name="Bảng _x0031_" sheetId="1" r:id="rId7"/><sheet name="Ẩn" state="hidden" r:id="rId2"/><sheet name="Giấu" state="veryHidden" r:id="rId3"/><sheet name="Lạ" state="gone" r:id="rId4"/></sheets>',
    );
    expect(sheets).toEqual([
      { name: 'Bảng 1', relationshipId: 'rId7', visibility: 'visible' },
      { name: 'Ẩn', relationshipId: 'rId2', visibility: 'hidden' },
      { name: 'Giấu', relationshipId: 'rId3', visibility: 'veryHidden' },
      { name: 'Lạ', relationshipId: 'rId4', visibility: 'visible' },
    ]);
  });

  it.each([
    ['in another section', '<views><sheet name="A" r:id="rId1"/></views>'],
    ['below a sheet', '<sheets><group><sheet name="A" r:id="rId1"/></group></sheets>'],
    ['outside every section', '<sheet name="A" r:id="rId1"/>'],
    ['of another kind', '<sheets><view name="A" r:id="rId1"/></sheets>'],
  ])('what is called a sheet %s is none', (_, content) => {
    expect(read(content).sheets).toEqual([]);
  });

  it.each([
    ['name', '<sheets><sheet r:id="rId1"/></sheets>'],
    ['part', '<sheets><sheet name="A"/></sheets>'],
  ])('a sheet without a %s: the file is damaged', (_, content) => {
    expect(problemOf(content)).toMatchObject({
      problem: 'corrupt',
      params: { reason: 'structure' },
    });
  });

  it('may be as long as the limit and not longer', () => {
    expect(read(listed(LIMITS.sheets)).sheets).toHaveLength(LIMITS.sheets);
    expect(problemOf(listed(LIMITS.sheets + 1))).toMatchObject({
      problem: 'tooLarge',
      params: { limit: 'sheets', allowed: LIMITS.sheets },
    });
  });
});

it('a part that is no workbook is refused', () => {
  expect(problemOf(listed(1), 'worksheet')).toMatchObject({
    problem: 'corrupt',
    params: { reason: 'structure' },
  });
});

describe('the year that days are counted from', () => {
  it.each([
    ['said', '<workbookPr date1904="1"/>', true],
    ['said with a word', '<workbookPr date1904="true"/><sheets/>', true],
    ['denied', '<workbookPr date1904="0"/>', false],
    ['not said', '<workbookPr/>', false],
    ['said of something else', '<calcPr date1904="1"/>', false],
    ['said deeper', '<views><workbookPr date1904="1"/></views>', false],
  ])('1904 %s', (_, content, expected) => {
    expect(read(content).date1904).toBe(expected);
  });
});

describe('other workbooks', () => {
  it.each([
    ['one', '<externalReferences><externalReference r:id="rId9"/></externalReferences>', true],
    ['an empty list', '<externalReferences/>', false],
    ['none', listed(1), false],
    ['another list', '<definedNames><definedName name="A">1</definedName></definedNames>', false],
    ['one in another list', '<a><externalReferences><b/></externalReferences></a>', false],
  ])('%s', (_, content, expected) => {
    expect(read(content).externalReferences).toBe(expected);
  });
});
