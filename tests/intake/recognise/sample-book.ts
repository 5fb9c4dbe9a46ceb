import { NO_MEMORY, type Memory } from '../../../src/domain/memory/memory';
import type { Finding } from '../../../src/domain/findings/finding';
import type { Grid } from '../../../src/domain/score-sheet/grid';
import { recogniseWorkbook } from '../../../src/intake/recognise/recognise-workbook';
import type { RecognisedSheet } from '../../../src/intake/recognise/recognised-sheet';
import { readTemplate, templateRegulation, templateUnits } from '../../support/sample-tables';
import { gridOf, type GridOptions, type Written } from './grid-of';

const template = readTemplate('assets/samples/mien-trung-2020/workbook.json');
export const { regulation } = templateRegulation(template);
export const units = templateUnits(template);

export function recognise(
  grids: readonly Grid[],
  file = 'phieu.xlsx',
  memory: Memory = NO_MEMORY,
): readonly RecognisedSheet[] {
  return recogniseWorkbook(file, grids, {
    regulation,
    units,
    targets: new Map(),
    year: 2020,
    ownBook: false,
    memory,
  });
}

/** A criterion's row: Mã, TT, Nội dung, Điểm tối đa, Kết quả, Điểm tự chấm, Minh chứng. */
export type Row = Written[];

export const HEADINGS: readonly string[] = [
  'Mã',
  'TT',
  'Nội dung tiêu chí',
  'Điểm tối đa',
  'Kết quả thực hiện',
  'Điểm tự chấm',
  'Minh chứng',
];
export const [CODE, ORDER, TITLE, MAX, RESULT, SELF] = [0, 1, 2, 3, 4, 5] as const;

export interface FormChange {
  /** Changes the rows of the criteria, by code; rows of other keys may be added. */
  readonly rows?: (rows: Map<string, Row>) => void;
  /** Columns left out. */
  readonly without?: readonly number[];
  readonly above?: readonly Row[];
  readonly below?: readonly Row[];
  readonly options?: GridOptions;
  readonly headings?: readonly (readonly Written[])[];
}

/** A clean sheet of Phú Yên, every leaf at its maximum less a tenth, changed where a test wants it. */
export function form(change: FormChange = {}): Grid {
  const rows = new Map<string, Row>(
    regulation.criteria.map((criterion) => {
      const leaf = criterion.children.length === 0;
      const score = leaf ? criterion.max.toNumber() - 0.1 : null;
      const { code, order, title, max } = criterion;
      return [code, [code, order, title, max.toNumber(), null, score, null]];
    }),
  );
  change.rows?.(rows);
  const head = change.above ?? [
    ['SỞ NỘI VỤ TỈNH PHÚ YÊN'],
    ['PHIẾU TỰ CHẤM ĐIỂM THI ĐUA NĂM 2020'],
    [],
  ];
  const table = [...(change.headings ?? [[...HEADINGS]]), ...rows.values()].map((row) =>
    row.filter((_, column) => !change.without?.includes(column)),
  );
  return gridOf([...head, ...table, ...(change.below ?? [])], change.options);
}

export function findingsOf(grids: readonly Grid[], kind: Finding['kind']): readonly Finding[] {
  return recognise(grids).flatMap(({ findings }) => findings.filter((one) => one.kind === kind));
}

export function kindsOf(sheets: readonly RecognisedSheet[]): readonly string[] {
  return sheets.flatMap(({ findings }) => findings.map(({ kind }) => kind));
}

export function selfOf(sheets: readonly RecognisedSheet[], code: string): unknown {
  return sheets[0]?.rows.find(({ criterion }) => criterion === code)?.self?.value;
}
