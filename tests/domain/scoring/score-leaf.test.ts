import type { LeafResult, NaEffect } from '../../../src/domain/scoring/results';
import { readsSelfOnly, scoreLeaf } from '../../../src/domain/scoring/score-leaf';
import { regulationOf, textOf, type Typed } from '../builders';
import { claimOf, type ClaimDraft } from '../claims';

function score(
  draft: ClaimDraft | null,
  settings: Readonly<Record<string, Typed>> = {},
  notApplicable: NaEffect | null = null,
): LeafResult {
  const regulation = regulationOf({
    settings,
    criteria: [['I', '', '10', 'Trực tiếp', 'bước 0,5']],
  });
  const criterion = regulation.find('I');
  if (!criterion) throw new Error('no criterion');
  const claim = draft === null ? undefined : claimOf('I', draft);
  return scoreLeaf(criterion, claim, { regulation, notApplicable, honours: [] });
}

function brief({ state, base, self, verified, final }: LeafResult): readonly (string | null)[] {
  return [state, textOf(self), textOf(verified), textOf(final), base.toString()];
}

const SELF = { 'Điểm cuối cùng lấy theo': 'Tự chấm' };
const WAIT = { 'Khi chưa thẩm định': 'Chưa có điểm' };
const ZERO = { 'Ô điểm để trống': 'Tính 0 điểm' };

describe('one leaf: missing, zero and not applicable are three things', () => {
  it.each<
    readonly [
      string,
      ClaimDraft | null,
      Readonly<Record<string, Typed>>,
      readonly (string | null)[],
    ]
  >([
    ['nothing', {}, {}, ['missing', null, null, null, '10']],
    ['no row at all', null, {}, ['missing', null, null, null, '10']],
    ['zero', { self: 0 }, {}, ['scored', '0', null, '0', '10']],
    ['not applicable', { self: 'KAD' }, {}, ['notApplicable', '0', '0', '0', '0']],
    ['self only', { self: 7 }, {}, ['scored', '7', null, '7', '10']],
    ['verified lower', { self: 9, verified: 7 }, {}, ['scored', '9', '7', '7', '10']],
    ['verified higher', { self: 7, verified: 9 }, {}, ['scored', '7', '9', '9', '10']],
    ['verified zero', { self: 7, verified: 0 }, {}, ['scored', '7', '0', '0', '10']],
    ['verified only', { verified: 6 }, {}, ['scored', null, '6', '6', '10']],
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
    const regulation = regulationOf({
      criteria: [['T', 'Điểm thưởng', '6', 'Thưởng theo danh hiệu', 'Cờ A: 6; Cờ B: 4']],
    });
    const criterion = regulation.find('T');
    if (!criterion) throw new Error('no criterion');
    const leaf = scoreLeaf(criterion, claimOf('T', { self: 6 }), {
      regulation,
      notApplicable: null,
      honours: ['Cờ B'],
    });
    expect(brief(leaf)).toEqual(['scored', '4', '4', '4', '6']);
  });

  it.each([
    ['Tự chấm', true],
    ['tự  chấm', true],
    ['TU CHAM', true],
    ['Tự chấm'.normalize('NFD'), true],
    ['Thẩm định', false],
    ['60% Tự chấm', false],
  ])('%j reads the self score only: %p', (source, expected) => {
    expect(readsSelfOnly(source)).toBe(expected);
  });
});
