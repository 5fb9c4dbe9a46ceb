import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convert, officeVersion } from '../../../scripts/support/office';
import type { RankReport } from '../../../src/app/rank-report';
import { openXlsx } from '../../../src/workbench/file/open';
import { stripCachedValues } from '../../../src/workbench/file/strip-cached-values';
import { differencesInSheets, differencesInSummary } from '../../support/book/unit-cells';
import { Draw, randomDraft } from '../../support/book/random-draft';
import { openBook } from '../../support/cluster-book';

/** Regulations drawn by lot, always the same ones: between them they round and mix in every way. */
const SEEDS = [20, 46, 84, 116, 186];

const check = officeVersion() === null ? describe.skip : describe;

check('LibreOffice', () => {
  test('calculates the formulas of any regulation as the core does', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'thi-dua-any-'));
    try {
      const reports = new Map<string, RankReport>();
      for (const seed of SEEDS) {
        const draft = randomDraft(new Draw(seed));
        // A date that nobody typed would hold every unit back.
        const settings = { ...draft.settings, 'Nộp chậm': 'Chỉ nhắc' };
        const book = await openBook({ ...draft, settings });
        const file = join(folder, `${String(seed)}.xlsx`);
        reports.set(file, await book.rank());
        writeFileSync(file, stripCachedValues((await book.excel.save()).bytes));
        book.close();
      }
      const out = join(folder, 'out');
      convert([...reports.keys()], 'xlsx:Calc MS Excel 2007 XML', out);
      let ranked = 0;
      for (const [file, report] of reports) {
        const bytes = readFileSync(file.replace(folder, out));
        const { workbook } = await openXlsx(bytes);
        const differing = [
          ...differencesInSummary(workbook, report),
          ...differencesInSheets(workbook, report),
        ];
        expect([file, differing]).toEqual([file, []]);
        ranked += report.outcome.units.filter(({ status }) => status === 'ranked').length;
      }
      // Books in which every unit is held back would compare next to nothing.
      expect(ranked).toBeGreaterThan(SEEDS.length);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
