import { unitOf } from '../../builders';
import { findingsOf, said } from './sound';

const rosterOf = (...clusters: readonly string[]) =>
  clusters.map((cluster, index) => unitOf(`U${String(index)}`, { cluster }));

describe('clusters of the book', () => {
  it.each<readonly [string, readonly string[], Readonly<Record<string, string>>, string | null]>([
    ['one', ['Cụm 1', 'Cụm 1'], {}, null],
    ['one that nobody names', ['', ''], {}, null],
    ['one, written in two ways', ['Cụm 1', 'Cụm I', 'Cụm 1'], {}, 'Cụm 1 (2), Cụm I (1)'],
    ['one, left out in a row', ['Cụm 1', 'Cụm 1', ''], {}, 'Cụm 1 (2), – (1)'],
    ['two, said so', ['Cụm 1', 'Cụm 2'], { 'Sổ gồm': 'Nhiều cụm, khối cùng quy chế' }, null],
    ['two in one order', ['Cụm 1', 'Cụm 2'], { 'Phạm vi xếp hạng, so sánh': 'Toàn sổ' }, null],
  ])('%s', (_, clusters, settings, expected) => {
    const findings = findingsOf({ settings }, rosterOf(...clusters)).filter(
      ({ kind }) => kind === 'severalClusters',
    );
    expect(said(findings, 'clusters').map(([, , found]) => found)).toEqual(
      expected === null ? [] : [expected],
    );
  });
});
