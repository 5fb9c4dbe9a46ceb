import { DECISIONS_SHEET } from '../../../src/domain/book/sheets/decisions';
import { readTieDecisions } from '../../../src/domain/ranking/tie-decisions';
import { brief, table, unitOf } from '../builders';

const units = [unitOf('A'), unitOf('B'), unitOf('C', { name: 'Sở A, B và C' })];

function read(
  matter: string,
  subject: string,
  conclusion: string,
): ReturnType<typeof readTieDecisions> {
  return readTieDecisions(table(DECISIONS_SHEET, [{ matter, subject, conclusion }]), units);
}

describe('Kết luận about units with equal points', () => {
  it.each([
    ['A; B', 'B; A', ['B', 'A'], ['A', 'B']],
    ['A;B;C', 'Đơn vị B', ['B'], ['A', 'B', 'C']],
    // A list that ends in a semicolon, or has an empty place.
    [';A; ; B;', 'B;', ['B'], ['A', 'B']],
    ['Đơn vị A; Sở A, B và C', 'sở a, b và c', ['C'], ['A', 'C']],
  ])('%s: %s', (subject, conclusion, order, among) => {
    expect(read('Phân định bằng điểm', subject, conclusion)).toEqual({
      decisions: [{ order, among }],
      findings: [],
    });
  });

  it.each([
    ['A; B', 'C'],
    ['A; B', 'A; C'],
    ['A; B', 'Z'],
    ['A; B', ''],
    ['A', 'A'],
    ['A; Z', 'A'],
    ['', 'A'],
  ])('Q19: %j, %j', (subject, conclusion) => {
    const { decisions, findings } = read('phan dinh bang diem hạng 2', subject, conclusion);
    expect(decisions).toEqual([]);
    expect(brief(findings)).toEqual([['decisionUnreadable', 'E3', null]]);
    expect(findings).toMatchObject([{ raw: conclusion, params: { found: conclusion } }]);
  });

  it('takes a unit once, however often it is named', () => {
    const { decisions } = read('Phân định bằng điểm', 'A; B', 'B; b; A');
    expect(decisions).toEqual([{ order: ['B', 'A'], among: ['A', 'B'] }]);
    expect(read('Phân định bằng điểm', 'A; đơn vị a', 'A').decisions).toEqual([]);
  });

  it.each<readonly [string, readonly (readonly [string, string])[], readonly string[], number]>([
    [
      'twice the same',
      [
        ['A; B', 'B'],
        ['B; A', 'B'],
      ],
      ['B', 'B'],
      0,
    ],
    [
      'about other units',
      [
        ['A; B', 'B'],
        ['A; C', 'A'],
      ],
      ['B', 'A'],
      0,
    ],
    [
      'the one or the other first',
      [
        ['A; B', 'B'],
        ['B; A', 'A'],
      ],
      [],
      1,
    ],
    [
      'and a third one',
      [
        ['A; B', 'B'],
        ['A; B', 'A'],
        ['A; B', 'B'],
      ],
      [],
      2,
    ],
    [
      'one saying more than the other',
      [
        ['A; B; C', 'B'],
        ['A; B; C', 'B; C; A'],
      ],
      ['B', 'B'],
      0,
    ],
    [
      'of more and of fewer units',
      [
        ['A; B; C', 'B; C; A'],
        ['A; B', 'A'],
        ['B; C', 'B'],
      ],
      ['B'],
      1,
    ],
  ])('several conclusions, %s', (_, said, first, disagreeing) => {
    const rows = said.map(([subject, conclusion]) => ({
      matter: 'Phân định bằng điểm',
      subject,
      conclusion,
    }));
    const { decisions, findings } = readTieDecisions(table(DECISIONS_SHEET, rows), units);
    expect(decisions.map(({ order }) => order[0])).toEqual(first);
    expect(findings.map(({ kind }) => kind)).toEqual(
      Array.from({ length: disagreeing }, () => 'decisionsDisagree'),
    );
  });

  it('says about whom the conclusions disagree, and which one it was', () => {
    const rows = [
      { matter: 'Phân định bằng điểm', subject: 'A; B', conclusion: 'B' },
      { matter: 'Phân định bằng điểm', subject: 'B; A', conclusion: 'A' },
    ];
    const { findings } = readTieDecisions(table(DECISIONS_SHEET, rows), units);
    expect(findings).toMatchObject([
      { place: { cell: 'E4' }, raw: 'A', params: { subject: 'B; A' } },
    ]);
  });

  it('leaves other matters alone', () => {
    expect(read('Thông qua điểm', 'A', 'Z')).toEqual({ decisions: [], findings: [] });
  });
});
