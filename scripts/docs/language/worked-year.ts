import { readTemplate } from '../../../src/app/create/template-tables';
import type { Finding } from '../../../src/domain/findings/finding';
import type { Regulation } from '../../../src/domain/regulation/regulation';
import { readFigure } from '../../../src/domain/score-sheet/read-figure';
import type { Claim, FigureCell } from '../../../src/domain/score-sheet/score-sheet';
import type { UnitScores } from '../../../src/domain/scoring/results';
import type { Unit } from '../../../src/domain/units/unit';
import { YearScorer } from '../../../src/domain/year/score-year';
import { NO_RECORDS, type Year } from '../../../src/domain/year/year';

/** Code, kind of row, maximum, *Cách chấm*, *Mức điểm*, *Áp dụng*. */
export type CriterionLine = readonly [
  code: string,
  rowKind: string,
  max: string,
  method?: string,
  points?: string,
  appliesTo?: string,
];

const SETTINGS = { 'Tên cụm, khối': 'Cụm', 'Năm thi đua': '2026', 'Hạn nộp phiếu': '30/11/2026' };

/** A commune and a ward: code, name, and their groups. */
const MEMBERS = [
  ['A', 'Xã A', '', '', '', 'Xã'],
  ['B', 'Phường B', '', '', '', 'Phường'],
];

/** A regulation as the page shows it; one with an error stops the generator. */
export function regulationOf(
  lines: readonly CriterionLine[],
  settings: Readonly<Record<string, string>> = {},
): Regulation {
  const { regulation, findings } = readTemplate({
    name: '',
    title: { vi: '', en: '' },
    summary: { vi: '', en: '' },
    settings: { ...SETTINGS, ...settings },
    tables: {
      DonVi: MEMBERS,
      TieuChi: lines.map(([code, rowKind, max, method = '', points = '', appliesTo = '']) => [
        ...[code, '', rowKind, `Tiêu chí ${code}`, max, method, points, '', '', appliesTo],
      ]),
    },
  });
  const [first]: readonly (Finding | undefined)[] = findings;
  if (first) throw new Error(`${first.kind} ${first.criterion ?? ''} ${first.raw ?? ''}`);
  return regulation;
}

/** What stands in one row of the unit's sheet. */
export interface Written {
  readonly self?: number | string;
  readonly target?: number | string;
  readonly result?: number | string;
}

export const UNIT: Unit = {
  code: 'A',
  name: 'Xã A',
  shortName: 'Xã A',
  otherNames: [],
  predecessors: [],
  cluster: '',
  group: '',
  role: 'member',
  memberFrom: null,
  memberTo: null,
  registeredOn: null,
  pactSignedOn: null,
};

/** One unit's sheet scored as a whole: sections, total, base, percent. */
export function scoreSheet(
  regulation: Regulation,
  rows: Readonly<Record<string, Written>>,
  honours: Year['honours'] = [],
  unit: Unit = UNIT,
): UnitScores {
  const claims = Object.entries(rows).map(([code, row]) => [code, claimOf(code, row)] as const);
  const year: Year = {
    regulation,
    units: [unit],
    sheets: new Map([[unit.code, { unit: unit.code, claims: new Map(claims), findings: [] }]]),
    ...NO_RECORDS,
    honours,
  };
  return new YearScorer(year).score(unit);
}

function claimOf(criterion: string, { self, target, result }: Written): Claim {
  const blank = cellOf(undefined);
  return {
    criterion,
    target: cellOf(target),
    result: cellOf(result),
    self: cellOf(self),
    verifiedResult: blank,
    verified: blank,
    verifiedResult2: blank,
    verified2: blank,
    data: new Map(),
    evidence: null,
    reason: '',
    reason2: '',
    explanation: '',
  };
}

function cellOf(written: number | string | undefined): FigureCell {
  return {
    figure: readFigure(written ?? null),
    own: { file: null, sheet: '', cell: null },
    origin: null,
    raw: String(written ?? ''),
  };
}
