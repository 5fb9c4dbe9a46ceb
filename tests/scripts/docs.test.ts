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
    expect(pages.map(({ path }) => path)).toEqual(['docs/workbook.md', 'docs/findings.md']);
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
});
