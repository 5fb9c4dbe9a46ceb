import { NOWHERE } from '../../../src/domain/findings/finding';
import type { NotScored } from '../../../src/domain/regulation/not-scored';
import type { LeafResult, NaEffect } from '../../../src/domain/scoring/results';
import { YearScorer } from '../../../src/domain/year/score-year';
import type { Typed } from '../builders';
import { textOf } from '../builders';
import type { ClaimDraft } from '../claims';
import { yearOf, type YearDraft } from '../years';

type Values = Readonly<Record<string, Typed>>;

function leafOf(draft: YearDraft, code: string, notScored?: readonly NotScored[]): LeafResult {
  const year = yearOf(draft);
  const [unit] = year.units;
  const scorer = new YearScorer(notScored ? { ...year, notScored } : year);
  const leaf = unit && scorer.leavesOf(unit).find(({ criterion }) => criterion.code === code);
  if (!leaf) throw new Error(`no such leaf: ${code}`);
  return leaf;
}

function score(
  draft: ClaimDraft | null,
  settings: Values = {},
  effect: NaEffect | null = null,
): LeafResult {
  const row = { criterion: 'I', unit: 'A', reason: '', basis: '', place: NOWHERE };
  return leafOf(
    {
      regulation: { settings, criteria: [['I', '', '10', 'Trực tiếp', 'bước 0,5']] },
      sheets: { A: draft === null ? {} : { I: draft } },
    },
    'I',
    effect === null ? undefined : [{ ...row, effect }],
  );
}

function brief({ state, base, self, verified, final }: LeafResult): readonly (string | null)[] {
  return [state, textOf(self), textOf(verified), textOf(final), base.toString()];
}

const SELF = { 'Điểm cuối cùng lấy theo': 'Tự chấm' };
const WAIT = { 'Khi chưa thẩm định': 'Chưa có điểm' };
const ZERO = { 'Ô điểm để trống': 'Tính 0 điểm' };
const TWICE = { 'Số lần thẩm định': '2' };
const NOT_DUE_ZERO = { 'Chưa đến kỳ báo cáo': 'Tính 0 điểm' };

describe('one leaf: missing, zero and not applicable are three things', () => {
  it.each<readonly [string, ClaimDraft | null, Values, readonly (string | null)[]]>([
    ['nothing', {}, {}, ['missing', null, null, null, '10']],
    ['no row at all', null, {}, ['missing', null, null, null, '10']],
    ['zero', { self: 0 }, {}, ['scored', '0', null, '0', '10']],
    ['not applicable', { self: 'KAD' }, {}, ['notApplicable', '0', '0', '0', '0']],
    ['not due yet', { self: 'Chưa đến kỳ' }, {}, ['notApplicable', '0', '0', '0', '0']],
    [
      'not due is zero',
      { self: 'Chưa đến kỳ' },
      NOT_DUE_ZERO,
      ['notApplicable', '0', '0', '0', '10'],
    ],
    ['self only', { self: 7 }, {}, ['scored', '7', null, '7', '10']],
    ['verified lower', { self: 9, verified: 7 }, {}, ['scored', '9', '7', '7', '10']],
    ['verified higher', { self: 7, verified: 9 }, {}, ['scored', '7', '9', '9', '10']],
    ['verified zero', { self: 7, verified: 0 }, {}, ['scored', '7', '0', '0', '10']],
    ['verified only', { verified: 6 }, {}, ['scored', null, '6', '6', '10']],
    [
      'the second review decides',
      { self: 9, verified: 7, verified2: 8 },
      TWICE,
      ['scored', '9', '8', '8', '10'],
    ],
    [
      'a second review without a first',
      { self: 9, verified2: 8 },
      TWICE,
      ['scored', '9', '8', '8', '10'],
    ],
    [
      'a second review of zero',
      { self: 9, verified: 7, verified2: 0 },
      TWICE,
      ['scored', '9', '0', '0', '10'],
    ],
    [
      'a second review that is no number',
      { self: 9, verified: 7, verified2: '8đ' },
      TWICE,
      ['missing', '9', null, null, '10'],
    ],
    ['the self policy', { self: 7, verified: 9 }, SELF, ['scored', '7', '9', '7', '10']],
    ['the self policy without self', { verified: 9 }, SELF, ['missing', null, '9', null, '10']],
    ['nothing before verification', { self: 7 }, WAIT, ['missing', '7', null, null, '10']],
    ['blank as zero', {}, ZERO, ['scored', '0', null, '0', '10']],
    ['blank as zero, verified', { verified: 4 }, ZERO, ['scored', '0', '4', '4', '10']],
    ['a text is not blank', { self: 'x' }, ZERO, ['missing', null, null, null, '10']],
    ['a text is no number', { self: '7,5' }, {}, ['missing', null, null, null, '10']],
    [
      'a doubtful verified score is no reason to fall back',
      { self: 7, verified: '6,5' },
      {},
      ['missing', '7', null, null, '10'],
    ],
    [
      'a percentage is no score',
      { self: { value: 0.07, format: '0%' } },
      {},
      ['missing', null, null, null, '10'],
    ],
    [
      'a date is no score',
      { self: { value: 44109, format: 'dd/mm' } },
      {},
      ['missing', null, null, null, '10'],
    ],
    ['an error', { self: '#REF!' }, {}, ['missing', null, null, null, '10']],
  ])('%s', (_, draft, settings, expected) => {
    expect(brief(score(draft, settings))).toEqual(expected);
  });

  it.each<readonly [NaEffect, string, string]>([
    ['shrinkBase', '0', '0'],
    ['grantMax', '10', '10'],
    ['zero', '0', '10'],
    ['redistribute', '0', '0'],
  ])('%s: points %s, base %s, whatever was claimed', (effect, points, base) => {
    const leaf = score({ self: 7, verified: 8 }, {}, effect);
    expect(brief(leaf)).toEqual(['notApplicable', points, points, points, base]);
    expect(leaf.effect).toBe(effect);
  });

  it('takes the effect of a claim from the setting', () => {
    const settings = { 'Khi tiêu chí không áp dụng': 'Cho điểm tối đa' };
    expect(brief(score({ self: 'KAD' }, settings))[3]).toBe('10');
  });

  it('scores automatic kinds from honours alone', () => {
    const leaf = leafOf(
      {
        regulation: {
          criteria: [['T', 'Điểm thưởng', '6', 'Thưởng theo danh hiệu', 'Cờ A: 6; Cờ B: 4']],
        },
        sheets: { A: { T: 6 } },
        honours: [
          { unit: 'A', award: 'Cờ B', year: 2020 },
          { unit: 'A', award: 'Cờ A', year: 2019 },
        ],
      },
      'T',
    );
    expect(brief(leaf)).toEqual(['scored', '4', '4', '4', '6']);
  });

  it.each([
    ['Tự chấm', true],
    ['tự  chấm', true],
    ['TU CHAM', true],
    ['Tự chấm'.normalize('NFD'), true],
    ['Thẩm định', false],
    ['100% Tự chấm', true],
    ['60% Tự chấm + 40% Thẩm định', false],
  ])('%j reads the self score only: %p', (source, expected) => {
    const leaf = score({ self: 7, verified: 9 }, { 'Điểm cuối cùng lấy theo': source });
    expect(textOf(leaf.final) === '7').toBe(expected);
  });

  const SHARED = { 'Điểm cuối cùng lấy theo': '60% Tự chấm + 40% Thẩm định' };

  it.each<readonly [string, ClaimDraft, Values, readonly (string | null)[]]>([
    ['both', { self: 10, verified: 5 }, SHARED, ['scored', '10', '5', '8', '10']],
    // 60 % of its own word and 40 % of it again.
    ['not verified yet', { self: 9 }, SHARED, ['scored', '9', null, '9', '10']],
    [
      'not verified, and that waits',
      { self: 9 },
      { ...SHARED, ...WAIT },
      ['missing', '9', null, null, '10'],
    ],
    ['verified alone', { verified: 5 }, SHARED, ['missing', null, '5', null, '10']],
    ['zero and a score', { self: 0, verified: 5 }, SHARED, ['scored', '0', '5', '2', '10']],
  ])('shares of the unit and its verifier: %s', (_, draft, settings, expected) => {
    expect(brief(score(draft, settings))).toEqual(expected);
  });

  const SCORED_BY: readonly (readonly [string, ClaimDraft, Values, readonly (string | null)[]])[] =
    [
      // What others score for the unit it need not score itself.
      ['by others', { verified: 6 }, {}, ['scored', '6', '6', '6', '10']],
      ['by others, and by itself', { self: 9, verified: 6 }, {}, ['scored', '9', '6', '6', '10']],
      ['by others, zero by itself', { self: 0, verified: 6 }, {}, ['scored', '0', '6', '6', '10']],
      ['by nobody', {}, {}, ['missing', null, null, null, '10']],
      ['by others, where blank is zero', { verified: 6 }, ZERO, ['scored', '6', '6', '6', '10']],
      ['by nobody, where blank is zero', {}, ZERO, ['scored', '0', null, '0', '10']],
    ];

  it.each(SCORED_BY)('a criterion of the leader, scored %s', (_, draft, settings, expected) => {
    const leaf = leafOf(
      {
        regulation: {
          settings,
          criteria: [['I', '', '10', 'Trực tiếp', 'bước 0,5', '', '', 'Cụm trưởng']],
        },
        sheets: { A: { I: draft } },
      },
      'I',
    );
    expect(brief(leaf)).toEqual(expected);
  });
});
