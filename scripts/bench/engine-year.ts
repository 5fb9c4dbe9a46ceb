import { AWARDS_SHEET } from '../../src/domain/book/sheets/awards';
import { CLASSES_SHEET } from '../../src/domain/book/sheets/classes';
import { CONSIDERATIONS_SHEET } from '../../src/domain/book/sheets/considerations';
import { CRITERIA_SHEET } from '../../src/domain/book/sheets/criteria';
import { SETTINGS_SHEET } from '../../src/domain/book/sheets/settings';
import type { SheetSchema } from '../../src/domain/book/sheet-schema';
import type { Table, TableCell } from '../../src/domain/book/table';
import { Exact } from '../../src/domain/numbers/exact';
import { readRegulation } from '../../src/domain/regulation/read-regulation';
import { BLANK, type Claim, type FigureCell } from '../../src/domain/score-sheet/score-sheet';
import type { Unit } from '../../src/domain/units/unit';
import { NO_RECORDS, type CheckedYear } from '../../src/domain/year/year';

const SECTIONS = 10;
const CLUSTER_SIZE = 98;

/** A year as the workbook's reader gives it, in memory: nothing of it is prepared for the engine. */
export interface EngineYear {
  readonly year: CheckedYear;
  /** The same scores as doubles, unit by unit: what a program without exact numbers would add up. */
  readonly plain: readonly Float64Array[];
}

export function engineYear(units: number, leaves: number): EngineYear {
  const roster = Array.from({ length: units }, (_, index) => unitAt(index));
  const { regulation } = readRegulation(tables(leaves), roster);
  const plain = roster.map((_, index) => scoresOf(index, leaves));
  const sheets = new Map(
    roster.map(({ code }, index) => {
      const claims = regulation.leaves.map(
        (leaf, at) => [leaf.code, claimOf(leaf.code, plain[index]?.[at] ?? 0)] as const,
      );
      return [code, { unit: code, claims: new Map(claims), findings: [] }] as const;
    }),
  );
  const year: CheckedYear = {
    regulation,
    units: roster,
    sheets,
    ...NO_RECORDS,
    findings: [],
  };
  return { year, plain };
}

/** 0 to 2 in quarters, and a tenth now and then: different for every unit, the same on every run. */
function scoresOf(unit: number, leaves: number): Float64Array {
  return Float64Array.from({ length: leaves }, (_, leaf) => {
    const mixed = (unit * 2_654_435_761 + leaf * 40_503) % 1009;
    return mixed % 7 === 0 ? (mixed % 20) / 10 : (mixed % 9) / 4;
  });
}

function unitAt(index: number): Unit {
  const code = `U${String(index)}`;
  return {
    code,
    name: `Xã ${String(index)}`,
    shortName: code,
    otherNames: [],
    predecessors: [],
    cluster: `Cụm ${String(Math.floor(index / CLUSTER_SIZE))}`,
    group: '',
    role: 'member',
    memberFrom: null,
    memberTo: null,
    registeredOn: null,
    pactSignedOn: null,
  };
}

function claimOf(criterion: string, points: number): Claim {
  const figure = { state: 'number', value: Exact.fromDouble(points), percent: false } as const;
  const self: FigureCell = { figure, own: NOWHERE, origin: null, raw: String(points) };
  return {
    criterion,
    self,
    target: EMPTY,
    result: EMPTY,
    verifiedResult: EMPTY,
    verified: EMPTY,
    verifiedResult2: EMPTY,
    verified2: EMPTY,
    data: NO_DATA,
    evidence: null,
    reason: '',
    reason2: '',
    explanation: '',
  };
}

const NOWHERE = { file: null, sheet: 'Phiếu', cell: 'G7' };
const EMPTY: FigureCell = { figure: BLANK, own: NOWHERE, origin: null, raw: '' };
const NO_DATA: Claim['data'] = new Map();

function tables(leaves: number) {
  const criteria: Record<string, string>[] = [];
  for (let section = 1; section <= SECTIONS; section += 1) {
    const first = Math.floor(((section - 1) * leaves) / SECTIONS);
    const count = Math.floor((section * leaves) / SECTIONS) - first;
    const code = `M${String(section)}`;
    criteria.push({ code, rowKind: 'Mục', title: code, max: String(count * 2), method: 'Cộng' });
    for (let leaf = 1; leaf <= count; leaf += 1) {
      const own = `${code}.${String(leaf)}`;
      criteria.push({ code: own, title: own, max: '2', method: 'Trực tiếp' });
    }
  }
  return {
    settings: table(SETTINGS_SHEET, [
      { item: 'Tên cụm, khối', value: 'Tỉnh' },
      { item: 'Năm thi đua', value: '2026' },
      { item: 'Xếp hạng theo', value: 'Tỷ lệ (%) so với điểm tối đa áp dụng' },
      { item: 'Thứ tự phân định khi bằng điểm', value: 'điểm mục M1 cao hơn; đồng hạng' },
    ]),
    criteria: table(CRITERIA_SHEET, criteria),
    classes: table(CLASSES_SHEET, [
      { name: 'Xuất sắc', from: '55' },
      { name: 'Tốt', from: '50' },
      { name: 'Khá', from: '0' },
    ]),
    awards: table(AWARDS_SHEET, [
      { award: 'Cờ thi đua', quantity: '1' },
      { award: 'Bằng khen', quantity: '3', source: 'Trừ đơn vị được đề nghị Cờ thi đua' },
    ]),
    considerations: table(CONSIDERATIONS_SHEET, []),
  };
}

function table<Key extends string>(
  schema: SheetSchema<Key>,
  rows: readonly Readonly<Record<string, string>>[],
): Table<Key> {
  const keys = Object.keys(schema.columns) as Key[];
  return {
    sheet: schema.sheetName,
    missing: [],
    rows: rows.map((row, index) => {
      const cells: Partial<Record<Key, TableCell>> = {};
      for (const key of keys) cells[key] = { value: row[key] ?? null, address: 'A1' };
      return { row: index, cells };
    }),
  };
}
