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
    ['Đơn vị A; Sở A, B và C', 'sở a, b và c', ['C'], ['A', 'C']],
  ])('%s: %s', (subject, conclusion, order, among) => {
    expect(read('Phân định bằng điểm', subject, conclusion)).toEqual({
      decisions: [{ order, among }],
      findings: [],
    });
  });

  it.each([
    ['A; B', 'C'],
    ['A; B', ''],
    ['A', 'A'],
    ['A; Z', 'A'],
    ['', 'A'],
  ])('Q19: %j, %j', (subject, conclusion) => {
    const { decisions, findings } = read('phan dinh bang diem hạng 2', subject, conclusion);
    expect(decisions).toEqual([]);
    expect(brief(findings)).toEqual([['decisionUnreadable', 'E3', null]]);
  });

  it('leaves other matters alone', () => {
    expect(read('Thông qua điểm', 'A', 'Z')).toEqual({ decisions: [], findings: [] });
  });
});
