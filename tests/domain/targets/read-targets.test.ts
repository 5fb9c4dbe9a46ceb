import { readFigure } from '../../../src/domain/score-sheet/read-figure';
import {
  readTargets,
  targetsOf,
  type TargetsTable,
} from '../../../src/domain/targets/read-targets';
import { readDraft, unitOf } from '../builders';

const { regulation } = readDraft({
  criteria: [
    ['I', 'Mục', '20', 'Cộng'],
    ['I.1', '', '10', 'Theo tỷ lệ', 'chỉ tiêu giao riêng'],
    ['I.2', '', '10', 'Theo tỷ lệ', 'chỉ tiêu giao riêng'],
  ],
});
const ROSTER = ['A', 'B'].map((code) => unitOf(code));

function read(
  headings: readonly string[],
  rows: readonly (readonly (string | number | boolean)[])[],
): { readonly targets: object; readonly findings: readonly string[] } {
  const table: TargetsTable = {
    sheet: 'Giao chỉ tiêu',
    headings,
    rows,
    address: (row, column) => `${String.fromCharCode(65 + column)}${String(row + 5)}`,
  };
  const { targets, findings } = readTargets(table, ROSTER, regulation);
  return {
    targets: Object.fromEntries(
      [...targets].map(([unit, own]) => [
        unit,
        Object.fromEntries(
          [...own].map(([code, { figure, value }]) => [code, [figure.state, value]]),
        ),
      ]),
    ),
    findings: findings.map(({ kind, place, raw }) => `${kind} ${place.cell ?? ''} ${raw ?? ''}`),
  };
}

describe('readTargets', () => {
  it('tells numbers, KG and what is not entered yet', () => {
    expect(
      read(
        ['Đơn vị', 'I.1', 'I.2', 'Ghi chú'],
        [
          ['A', '10,5', 'KG', 'theo QĐ'],
          ['B', 40, '', ''],
          ['', '', '', ''],
        ],
      ),
    ).toEqual({
      targets: {
        A: { 'I.1': ['number', 10.5], 'I.2': ['notApplicable', 'KG'] },
        B: { 'I.1': ['number', 40] },
      },
      findings: [],
    });
  });

  it('names rows of nobody, second rows and columns of no criterion', () => {
    const { targets, findings } = read(
      ['I.1', 'Đơn vị', 'I.9'],
      [
        [1, 'A', 2],
        [3, 'A', ''],
        [4, 'C', ''],
        [5, '', ''],
      ],
    );
    expect(targets).toEqual({ A: { 'I.1': ['number', 1] } });
    expect(findings).toEqual([
      'targetUnreadable C4 I.9',
      'targetRepeated B6 A',
      'targetUnreadable B7 C',
      'targetUnreadable B8 ',
    ]);
  });

  it('has no targets without the sheet', () => {
    const nothing = readTargets(null, ROSTER, regulation);
    expect(nothing).toEqual({ targets: new Map(), findings: [] });
  });

  it('says in which cell, and what stands there', () => {
    const table: TargetsTable = {
      sheet: 'Giao chỉ tiêu',
      headings: ['Đơn vị', ' I.9 '],
      rows: [
        ['đơn vị  a', 1],
        ['Đơn vị A', 2],
        ['Ai đó', 3],
      ],
      address: (row, column) => `${String(row)}:${String(column)}`,
    };
    const { findings } = readTargets(table, ROSTER, regulation);
    const at = (cell: string) => ({ file: null, sheet: 'Giao chỉ tiêu', cell });
    expect(findings).toMatchObject([
      { kind: 'targetUnreadable', place: at('-1:1'), raw: 'I.9', params: { found: 'I.9' } },
      {
        kind: 'targetRepeated',
        place: at('1:0'),
        raw: 'Đơn vị A',
        params: { unit: 'Đơn vị A' },
      },
      { kind: 'targetUnreadable', place: at('2:0'), raw: 'Ai đó', params: { found: 'Ai đó' } },
    ]);
  });

  it('knows no unit where the column of the units is not there', () => {
    expect(read(['I.1'], [[1]])).toEqual({ targets: {}, findings: ['targetUnreadable A5 '] });
  });

  it.each<readonly [string | number | boolean, readonly unknown[] | undefined]>([
    [0, ['number', 0]],
    ['0', ['number', 0]],
    ['1,5', ['number', 1.5]],
    [' KG ', ['notApplicable', ' KG ']],
    ['đạt', ['text', 'đạt']],
    [true, ['text', true]],
    [' ', undefined],
  ])('a cell with %j assigns %j', (written, expected) => {
    const { targets } = read(['Đơn vị', 'I.1'], [['A', written]]);
    expect(targets).toEqual({ A: expected === undefined ? {} : { 'I.1': expected } });
  });

  it('a row that ends early assigns what it has', () => {
    const { targets } = read(['Đơn vị', 'I.1', 'I.2'], [['A', 3]]);
    expect(targets).toEqual({ A: { 'I.1': ['number', 3] } });
  });

  it('finds what is assigned to a unit; nothing for one that stands in no row', () => {
    const own = new Map([['I.1', { figure: readFigure(3), value: 3 }]]);
    expect(targetsOf(new Map([['A', own]]), 'A')).toBe(own);
    expect(targetsOf(new Map([['A', own]]), 'B').size).toBe(0);
  });
});
