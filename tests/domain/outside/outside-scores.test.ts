import { NOWHERE } from '../../../src/domain/findings/finding';
import { OutsideScores, type OutsideScore } from '../../../src/domain/outside/outside-scores';
import { exact } from '../builders';

const mark = (code: string | null, unit: string, points: string): OutsideScore => ({
  code,
  unit,
  assessor: 'Ban Tổ chức',
  by: 'other',
  assessorUnit: null,
  rank: null,
  points: exact(points),
  place: NOWHERE,
});

it('a mark is found by its criterion and its unit, whatever their codes look like together', () => {
  const scores = new OutsideScores([
    mark('1', '11', '1'),
    mark('11', '1', '2'),
    mark(null, '11', '3'),
    mark('1', '11', '4'),
  ]);
  const of = (code: string | null, unit: string): readonly string[] =>
    scores.of(code, unit).map(({ points }) => String(points));
  expect(of('1', '11')).toEqual(['1', '4']);
  expect(of('11', '1')).toEqual(['2']);
  expect(of(null, '11')).toEqual(['3']);
  expect(of('111', '')).toEqual([]);
  expect(of(null, '1')).toEqual([]);
  expect(OutsideScores.none.of('1', '11')).toEqual([]);
});
