import { awardEdges } from '../../../src/domain/firmness/award-edges';
import { Board } from '../../../src/domain/firmness/board';
import { goesByOrder } from '../../../src/domain/firmness/can-cross';
import { exact, unitOf, type CriterionLine, type RegulationDraft } from '../builders';
import { yearOf, type YearDraft } from '../years';

const CRITERIA: readonly CriterionLine[] = [['I', '', 100, 'Trực tiếp']];
const POINTS = { A: 80, B: 70, C: 55, D: 20 };

type Awards = NonNullable<RegulationDraft['awards']>;

function boardOf(
  awards: Awards,
  points: Readonly<Record<string, number>> = POINTS,
  more: Partial<YearDraft> = {},
  regulation: Partial<RegulationDraft> = {},
): Board {
  const sheets = Object.fromEntries(Object.entries(points).map(([code, I]) => [code, { I }]));
  return new Board(
    yearOf({ regulation: { criteria: CRITERIA, awards, ...regulation }, sheets, ...more }),
  );
}

/** `A1: A B`, award by award; `?`: a tie leaves it open to somebody. */
function shown(standing: Board['now']): readonly string[] {
  return [...standing].map(
    ([key, { sure, open }]) =>
      `${key.split(' ')[0] ?? ''}: ${sure.split('\n').join(' ')}${open ? '?' : ''}`,
  );
}

const FLAG = { award: 'Cờ', quantity: '1' };
const MERIT = { award: 'Bằng khen', quantity: '2', source: 'Trừ đơn vị được đề nghị Cờ' };
const BESIDE = { award: 'Kỷ niệm chương', quantity: '1', source: 'Đơn vị được đề nghị Cờ' };

describe('who has an award, or a better one', () => {
  it.each<readonly [string, Awards, Readonly<Record<string, number>>, readonly string[]]>([
    ['down the ladder', [FLAG, MERIT], POINTS, ['A1: A', 'A2: A B C']],
    ['beside the ladder, that one alone', [FLAG, BESIDE], POINTS, ['A1: A', 'A2: A']],
    [
      'beside the ladder, of two',
      [{ ...FLAG, quantity: '2' }, BESIDE],
      POINTS,
      ['A1: A B', 'A2: A'],
    ],
    ['level at the edge', [FLAG, MERIT], { ...POINTS, A: 70 }, ['A1: ?', 'A2: A B C']],
    [
      'level beside the ladder',
      [{ ...FLAG, quantity: '2' }, BESIDE],
      { ...POINTS, A: 70 },
      ['A1: A B', 'A2: ?'],
    ],
    ['level below all of it', [FLAG, MERIT], { ...POINTS, E: 20 }, ['A1: A', 'A2: A B C']],
  ])('%s', (_, awards, points, expected) => {
    expect(shown(boardOf(awards, points).now)).toEqual(expected);
  });

  it.each([
    ['the order alone decides', {}],
    ['a condition does, too', { condition: 'tổng điểm từ 10' }],
  ])('with other points of one unit, where %s', (_, condition) => {
    const board = boardOf([{ ...FLAG, ...condition }, MERIT]);
    const after = (code: string, points: string) => {
      const unit = board.year.units.find((one) => one.code === code) ?? unitOf(code);
      const scores = board.work.scorer.score(unit, null, {
        finals: new Map([['I', exact(points)]]),
      });
      return shown(board.standing({ scores: new Map([[code, scores]]) }));
    };
    expect(after('C', '75')).toEqual(['A1: A', 'A2: A B C']);
    expect(after('D', '60')).toEqual(['A1: A', 'A2: A B D']);
    expect(after('D', '90')).toEqual(['A1: D', 'A2: A B D']);
    expect(after('D', '80')).toEqual(['A1: ?', 'A2: A B D']);
    expect(after('B', '5')).toEqual(['A1: A', 'A2: A C D']);
    // Nothing of it stays
    expect(after('D', '20')).toEqual(shown(board.now));
    expect(after('D', '90')).toEqual(['A1: D', 'A2: A B D']);
  });
});

describe('nothing but the order decides', () => {
  const goes = (...given: Parameters<typeof boardOf>): readonly string[] => {
    const board = boardOf(...given);
    return awardEdges(board).map(
      (edge) => `${edge.tier.name}: ${String(goesByOrder(edge, board))}`,
    );
  };
  const exclusions = [{ unit: 'D', consequence: 'Không xét', reason: 'Kỷ luật' }];
  const next = { shortfall: 'Xét đơn vị kế tiếp' };

  it.each<readonly [string, Awards, Partial<YearDraft>, readonly string[]]>([
    ['by rank', [FLAG], {}, ['Cờ: true']],
    ['under a condition', [{ ...FLAG, condition: 'tổng điểm từ 10' }], {}, ['Cờ: false']],
    ['for who has no other', [FLAG, MERIT], {}, ['Cờ: true', 'Bằng khen: false']],
    [
      'for who stands behind those who have more',
      [FLAG, { award: 'Bằng khen', quantity: '3' }],
      {},
      ['Cờ: true', 'Bằng khen: true'],
    ],
    [
      'beside another',
      [{ ...FLAG, quantity: '2' }, BESIDE],
      {},
      ['Cờ: true', 'Kỷ niệm chương: false'],
    ],
    ['from a rank on', [{ ...FLAG, rankFrom: '2' }], {}, ['Cờ: false']],
    ['up to a rank', [{ ...FLAG, ...next, rankTo: '2' }], {}, ['Cờ: true']],
    [
      'up to a rank, and somebody may not have it',
      [{ ...FLAG, ...next, rankTo: '2' }],
      { exclusions },
      ['Cờ: false'],
    ],
    ['and somebody may not have it', [{ ...FLAG, ...next }], { exclusions }, ['Cờ: true']],
    [
      'and the place of who may not have it stays empty',
      [{ ...FLAG, shortfall: 'Để trống' }],
      { exclusions },
      ['Cờ: false'],
    ],
    ['for the first', [{ ...FLAG, source: 'Đơn vị dẫn đầu cụm, khối' }], {}, ['Cờ: true']],
  ])('%s', (_, awards, more, expected) => {
    expect(goes(awards, POINTS, more)).toEqual(expected);
  });
});
