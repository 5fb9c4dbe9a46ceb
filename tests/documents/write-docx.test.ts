import { strFromU8, unzipSync } from 'fflate';
import { composePapers } from '../../src/documents/compose-papers';
import { writeDocx } from '../../src/documents/docx/write-docx';
import { USUAL_WORDINGS } from '../../src/documents/wording/usual-wordings';
import { PAPER_KINDS, type PaperKind } from '../../src/documents/wording/wording';
import { FACTS } from './facts';

async function partsOf(kind: PaperKind): Promise<(name: string) => string> {
  const files = unzipSync(await writeDocx(composePapers(kind, USUAL_WORDINGS[kind], FACTS)));
  return (name) => strFromU8(files[name] ?? new Uint8Array(0));
}

const attribute = (xml: string, tag: string, name: string): number =>
  Number(new RegExp(`<w:${tag}[^>]* w:${name}="(\\d+)"`).exec(xml)?.[1]);

const millimetres = (twips: number): number => (twips / 1440) * 25.4;

describe.each(PAPER_KINDS)('%s as a file of Word', (kind) => {
  const wide = ['list', 'summary', 'tally'].includes(kind);

  it('is A4 with the margins of Decree 30/2020', async () => {
    const xml = (await partsOf(kind))('word/document.xml');
    const [width, height] = [attribute(xml, 'pgSz', 'w'), attribute(xml, 'pgSz', 'h')];
    expect([width, height].map((side) => Math.round(millimetres(side)))).toEqual(
      wide ? [297, 210] : [210, 297],
    );
    const margin = (side: string): number => millimetres(attribute(xml, 'pgMar', side));
    expect(margin('top')).toBeGreaterThanOrEqual(19.9);
    expect(margin('bottom')).toBeLessThanOrEqual(25.1);
    expect(margin('left')).toBeGreaterThanOrEqual(29.9);
    expect(margin('left')).toBeLessThanOrEqual(35.1);
    expect(margin('right')).toBeGreaterThanOrEqual(14.9);
    expect(margin('right')).toBeLessThanOrEqual(20.1);
  });

  it('is in Times New Roman of 11 to 14 points, and in black', async () => {
    const part = await partsOf(kind);
    const xml = part('word/document.xml') + part('word/styles.xml');
    const fonts = [...xml.matchAll(/<w:rFonts[^>]* w:ascii="([^"]*)"/g)].map(([, font]) => font);
    expect(new Set(fonts)).toEqual(new Set(['Times New Roman']));
    const runs = part('word/document.xml');
    const sizes = [...runs.matchAll(/<w:sz w:val="(\d+)"/g)].map(([, size]) => Number(size) / 2);
    expect(sizes.length).toBeGreaterThan(10);
    expect(sizes.filter((size) => size < 11 || size > 14)).toEqual([]);
    expect(runs).not.toContain('<w:color ');
  });

  it('has the nation and its motto on top, and the number of the page from the second one on', async () => {
    const part = await partsOf(kind);
    const xml = part('word/document.xml');
    expect(xml).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(xml).toContain('Độc lập - Tự do - Hạnh phúc');
    expect(xml).toContain('<w:titlePg/>');
    const headers = ['word/header1.xml', 'word/header2.xml'].map((name) => part(name));
    expect(headers.filter((header) => header.includes('PAGE'))).toHaveLength(1);
  });
});

it('what is to be filled in is marked', async () => {
  const xml = (await partsOf('letter'))('word/document.xml');
  expect(xml).toMatch(/<w:highlight w:val="yellow"\/>(?:(?!<\/w:r>).)*\[…\]/);
});

it('the headings of a table come again on every page', async () => {
  expect((await partsOf('summary'))('word/document.xml')).toContain('<w:tblHeader/>');
});

it('the end of a table stays on the page of the signature below it', async () => {
  const xml = (await partsOf('list'))('word/document.xml');
  const tables = [...xml.matchAll(/<w:tbl>(?:(?!<w:tbl>).)*?<\/w:tbl>/g)].map(([table]) => table);
  const list = tables.find((table) => table.includes('<w:tblHeader/>')) ?? '';
  const rows = list.split('<w:tr>').slice(1);
  const kept = rows.map((row) => {
    const paragraphs = row.split('<w:p>').slice(1);
    return paragraphs.every((one) => one.includes('<w:keepNext/>'));
  });
  expect(kept.length).toBeGreaterThan(2);
  expect(kept.at(-1)).toBe(true);
  expect(kept[0]).toBe(false);
});
