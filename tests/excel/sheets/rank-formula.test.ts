import { rankFormulas, rankedWith } from '../../../src/excel/sheets/rank-formula';
import { unitOf } from '../../domain/builders';
import { placesOf, summaryRegulation } from './summary-drafts';

describe('ranks', () => {
  const units = (...clusters: readonly string[]) =>
    clusters.map((cluster, at) => unitOf(`U${String(at)}`, { cluster }));
  const scoped = (scope: string) =>
    summaryRegulation({
      'Sổ gồm': 'Nhiều cụm, khối cùng quy chế',
      'Phạm vi xếp hạng, so sánh': scope,
    }).settings;

  it.each<readonly [string, readonly string[], string | null]>([
    ['one cluster', ['A', 'A'], 'everybody'],
    ['nobody', [], 'everybody'],
    ['two clusters', ['A', 'B'], 'itsCluster'],
    ['names that differ in capitals alone', ['Cụm a', 'Cụm A'], null],
    ['a name that is none', ['A', ''], null],
    ['a name that is a pattern', ['A', 'B*'], null],
    ['a name that is a comparison', ['A', '>5'], null],
  ])('%s', (_, clusters, wanted) => {
    expect(rankedWith(units(...clusters), scoped('Trong cụm, khối'))).toBe(wanted);
  });

  it('over the whole book with everybody', () => {
    expect(rankedWith(units('A', 'B'), scoped('Toàn sổ'))).toBe('everybody');
  });

  it('within groups, which no column of the summary names, unless there is one alone', () => {
    const grouped = (...groups: readonly string[]) =>
      groups.map((group, at) => unitOf(`U${String(at)}`, { cluster: 'A', group }));
    expect(rankedWith(grouped('Sở', 'Huyện'), scoped('Trong nhóm'))).toBeNull();
    expect(rankedWith(grouped('Sở', 'Sở'), scoped('Trong nhóm'))).toBe('everybody');
    expect(rankedWith(grouped('Sở', 'Huyện'), scoped('Trong cụm, khối'))).toBe('everybody');
  });

  const rank = (settings: Readonly<Record<string, string>> = {}, more: object = {}) => {
    const regulation = summaryRegulation(settings);
    return rankFormulas(
      7,
      { ...placesOf(regulation), mixed: false, rankedWith: 'everybody', ...more },
      regulation,
    );
  };

  it('count who has more, and of the equals who has more by the next figure', () => {
    const chain = { 'Thứ tự phân định khi bằng điểm': 'điểm mục I cao hơn; điểm thưởng cao hơn' };
    expect(rank()).toEqual({
      ahead: null,
      rank: '=IF(ISNUMBER($K7),1+SUMPRODUCT(ISNUMBER($K$6:$K$8)*($K$6:$K$8>$K7)),"")',
    });
    expect(rank(chain)?.rank).toBe(
      '=IF(ISNUMBER($K7),1+SUMPRODUCT(ISNUMBER($K$6:$K$8)*($K$6:$K$8>$K7))' +
        '+SUMPRODUCT(ISNUMBER($K$6:$K$8)*($K$6:$K$8=$K7)*($D$6:$D$8>$D7))' +
        '+SUMPRODUCT(ISNUMBER($K$6:$K$8)*($K$6:$K$8=$K7)*($D$6:$D$8=$D7)*($F$6:$F$8>$F7)),"")',
    );
  });

  it('count nobody in rows of the clerk, and nobody of another cluster', () => {
    expect(rank({}, { mixed: true })?.rank).toContain('(ISNUMBER($A$6:$A$8)*ISNUMBER($K$6:$K$8)*');
    expect(rank({}, { rankedWith: 'itsCluster' })?.rank).toContain(
      '(($B$6:$B$8=$B7)*ISNUMBER($K$6:$K$8)*',
    );
    expect(rank({}, { rankedWith: null })).toBeNull();
  });

  it('cannot be formulas where something of the order is no column', () => {
    expect(rank({ 'Khi xếp hạng so sánh': 'Điểm chưa làm tròn' })).toBeNull();
    expect(rank({ 'Xếp hạng theo': 'Điểm quy đổi' })).toBeNull();
  });
});
