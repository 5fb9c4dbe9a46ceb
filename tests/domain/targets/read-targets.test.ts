import { readTargets, type TargetsTable } from '../../../src/domain/targets/read-targets';
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
});
