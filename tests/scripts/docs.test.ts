import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedPages, type Page } from '../../scripts/docs/pages';

const ROOT = join(__dirname, '..', '..');

describe('the pages written from the code', () => {
  let pages: readonly Page[] = [];
  beforeAll(async () => {
    pages = await generatedPages(ROOT);
  });

  it('say what the code says (else: npm run docs)', () => {
    expect(pages.map(({ path }) => path)).toEqual([
      'docs/workbook.md',
      'docs/regulation-language.md',
      'docs/findings.md',
    ]);
    for (const { path, text } of pages) {
      expect(readFileSync(join(ROOT, path), 'utf8')).toBe(text);
    }
  });

  it('name every finding once', () => {
    const findings = pages.find(({ path }) => path === 'docs/findings.md');
    const codes = [...(findings?.text ?? '').matchAll(/^### ([A-Z]\d\d) /gm)].map(([, id]) => id);
    expect(codes.length).toBeGreaterThan(40);
    expect(new Set(codes).size).toBe(codes.length);
  });

  /** The cells of the first row below a rule's text that begins with `first`. */
  function cellsBelow(text: string, first: string): readonly string[] {
    const page = pages.find(({ path }) => path === 'docs/regulation-language.md')?.text ?? '';
    const lines = page.split('\n');
    const at = lines.findIndex((line) => line.includes(text));
    const row = lines.slice(at).find((line) => line.startsWith(`| ${first}`));
    return (row ?? '')
      .split('|')
      .slice(2, -1)
      .map((cell) => cell.trim().replaceAll('**', ''));
  }

  // Figures that regulations give themselves; whoever changes one of them changes what the product does.
  it.each([
    ['`đạt chỉ tiêu: 50%; vượt theo tỷ lệ; trong cụm`, tối đa', '2', '2,5', '3,75', '5'],
    [
      '`hạng 1: 60; hạng 2: 45; hạng 3: 30; hạng 4: 15; từ hạng 5: 0`, tối đa',
      '60',
      '45',
      '30',
      '15',
      '0',
    ],
    ['từ hạng 5: 0; trung bình các cơ quan chấm`, tối đa', '60', '45', '30'],
    [
      '`0 ngày: 2; 1–2 ngày: 1,5; 3–5 ngày: 1; 6–10 ngày: 0,5; trên 10 ngày: 0`',
      '2',
      '1,5',
      '1',
      '0,5',
      '0',
    ],
    ['`tồn đến 0%: 0; tồn trên 0% đến 10%: 10; tồn trên 10% đến 20%: 20;', '110', '100', '90', '0'],
    ['`chỉ tiêu giao riêng; được vượt đến 120%`, tối đa', '9', '10', '12', '12'],
    [
      '`cộng 3 mỗi lần được khen; trừ 3 mỗi lần bị phê bình; từ âm 5 đến 10`, tối đa',
      '3',
      'âm 5',
      '10',
    ],
    ['`nguồn: Kết quả điều tra xã hội học; thang 100`, tối đa', '24,6'],
  ])('works out %s', (rule, ...points) => {
    expect(cellsBelow(rule, 'Điểm · points')).toEqual(points);
  });

  it('works out a hundred and seven with the flag, and a base of nine hundred and ninety', () => {
    expect(cellsBelow('## Tổng điểm', '97 điểm').slice(-3)).toEqual(['107', '100', '107']);
    expect(cellsBelow('## Tổng điểm', '941 điểm').slice(-3)).toEqual(['941', '990', '95,05']);
  });
});
