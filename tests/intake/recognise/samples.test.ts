import { NO_MEMORY } from '../../../src/domain/memory/memory';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFigure } from '../../../src/domain/score-sheet/read-figure';
import { readWorkbookFile } from '../../../src/intake/files/read-file';
import { recogniseWorkbook } from '../../../src/intake/recognise/recognise-workbook';
import type { RecognisedSheet } from '../../../src/intake/recognise/recognised-sheet';
import { readTemplate, templateRegulation, templateUnits } from '../../support/sample-tables';

const SAMPLE = 'assets/samples/mien-trung-2020';
const template = readTemplate(`${SAMPLE}/workbook.json`);
const { regulation } = templateRegulation(template);
const units = templateUnits(template);

interface ExpectedUnit {
  readonly code: string;
  readonly file: string;
  readonly scores: Readonly<Record<string, string | null>>;
  readonly errors?: readonly {
    readonly criterion: string;
    readonly file: string;
    readonly sheet: string;
    readonly cell: string;
    readonly raw: string;
  }[];
}

const expected = (
  JSON.parse(readFileSync(`${SAMPLE}/expected.json`, 'utf8')) as {
    readonly asSent: { readonly units: readonly ExpectedUnit[] };
  }
).asSent.units;

/** Cancelled for everybody, whatever the sheet says; and scored by the add-in itself. */
const NOT_FROM_SHEET = new Set(['IV.3', 'T.1']);

const CODED = ['BD', 'DL', 'KH', 'LD'];

async function recogniseFile(file: string): Promise<readonly RecognisedSheet[]> {
  const found = readdirSync(join(SAMPLE, 'phieu')).find(
    (name) => name.normalize('NFC') === file.normalize('NFC'),
  );
  const bytes = new Uint8Array(readFileSync(join(SAMPLE, 'phieu', found ?? file)));
  const { grids } = await readWorkbookFile(bytes);
  return recogniseWorkbook(file, grids, {
    regulation,
    units,
    targets: new Map(),
    year: 2020,
    ownBook: false,
    memory: NO_MEMORY,
  });
}

describe('the eleven sheets of the sample', () => {
  it('covers every member', () => {
    expect(expected).toHaveLength(11);
    expect(templateRegulation(template).findings).toEqual([]);
  });

  describe.each(expected.map((unit) => [unit.code, unit] as const))('%s', (code, unit) => {
    let sheets: readonly RecognisedSheet[] = [];
    beforeAll(async () => {
      sheets = await recogniseFile(unit.file);
    });

    it('is one table of the right unit', () => {
      expect(sheets.map((sheet) => sheet.unit)).toEqual([code]);
    });

    it('has every criterion once, at the figure that was sent', () => {
      const rows = sheets[0]?.rows ?? [];
      expect(rows.map(({ criterion }) => criterion)).toEqual(
        regulation.leaves.map((leaf) => leaf.code),
      );
      const wrong = rows.flatMap(({ criterion, self }) => {
        const score = unit.scores[criterion];
        if (NOT_FROM_SHEET.has(criterion) || score === null) return [];
        const figure = self ? readFigure(self.value, self.numberFormat) : null;
        const found = figure?.state === 'number' ? figure.value.toString() : String(self?.value);
        return found === score ? [] : [`${criterion}: ${found} instead of ${String(score)}`];
      });
      expect(wrong).toEqual([]);
    });

    it('keeps a score typed as text exactly as it stood', () => {
      for (const error of unit.errors ?? []) {
        const row = sheets[0]?.rows.find(({ criterion }) => criterion === error.criterion);
        expect(row?.self?.value).toBe(error.raw);
        expect(row?.self?.place).toEqual({
          file: error.file,
          sheet: error.sheet,
          cell: error.cell,
        });
      }
    });

    it('raises no alarm', () => {
      const findings = (sheets[0]?.findings ?? []).map(({ kind, params }) => [kind, params]);
      expect(findings).toEqual([
        ...(CODED.includes(code) ? [] : [['matchedByText', { count: 38 }]]),
        ...(code === 'DL' ? [['decomposedText', {}]] : []),
      ]);
    });

    it('counts how the rows were found', () => {
      const coded = CODED.includes(code);
      expect(sheets[0]?.matched).toEqual({
        byCode: coded ? 38 : 0,
        byText: coded ? 0 : 38,
        absent: 0,
      });
    });
  });

  it('keeps evidence, notes, targets and results beside the score', async () => {
    const [sheet] = await recogniseFile('SNV Khanh Hoa - phieu tu cham 2020.xlsx');
    expect(sheet?.rows.find(({ criterion }) => criterion === 'I.1.2')).toEqual({
      criterion: 'I.1.2',
      target: expect.objectContaining({ value: 32 }) as unknown,
      result: expect.objectContaining({ value: 30 }) as unknown,
      self: expect.objectContaining({ value: 3.75 }) as unknown,
      evidence: 'Quyết định số 65/QĐ-SNV ngày 24/03/2020',
      unitNote: '',
      verification: null,
      places: {
        target: expect.anything() as unknown,
        result: expect.anything() as unknown,
        self: sheet?.rows.find(({ criterion }) => criterion === 'I.1.2')?.self?.place,
      },
    });
  });

  it('gives evidence that is merged over several rows to the first of them, once', async () => {
    const [sheet] = await recogniseFile('SNV KON TUM.xlsx');
    const group = sheet?.rows.filter(({ criterion }) => criterion.startsWith('I.1.'));
    expect(group?.map(({ evidence }) => evidence !== '')).toEqual([true, false, false]);
  });
});
