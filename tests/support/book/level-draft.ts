import { SETTINGS, type SettingKey } from '../../../src/domain/settings/settings';
import type { BookDraft, ClaimCells, Row, UnitDraft } from './draft';
import { NAMES as ELEVEN } from './eleven';
import type { Draw } from './random-draft';

/**
 * Points whose sums are no doubles: 0.1 + 0.2 + 0.3 in another order is another double, and 1.005
 * as a double is less than what is written.
 */
const TRAPS: readonly (readonly number[])[] = [
  [0.1, 0.2, 0.3, 0.7, 1.1, 1.3],
  [0.1, 0.2, 0.3, 0.4, 0.6, 1.005],
  [1.115, 0.335, 0.57, 1.45, 0.29, 0.58],
  [0.145, 1.675, 1.005, 0.3, 1.1, 0.6],
];
const PLACES = ['I.1', 'I.2', 'I.3', 'II.1', 'II.2', 'II.3'] as const;

const CRITERIA = [
  'I | Mục | 6 | Cộng',
  'I.1 | | 2 | Trực tiếp',
  'I.2 | | 2 | Trực tiếp',
  'I.3 | | 2 | Trực tiếp',
  'II | Mục | 6 | Cộng',
  'II.1 | | 2 | Trực tiếp',
  'II.2 | | 2 | Trực tiếp',
  'II.3 | | 2 | Trực tiếp',
  'III | Mục | 4 | Lấy cao nhất',
  'III.1 | | 4 | Trực tiếp',
  'III.2 | | 4 | Trực tiếp',
  'IV | Mục | 3 | Trung bình',
  'IV.1 | | 3 | Trực tiếp',
  'IV.2 | | 3 | Trực tiếp',
  'T | Điểm thưởng | 2 | Cộng | tối đa 2',
  'T.1 | Điểm thưởng | 2 | Trực tiếp',
  'P | Điểm trừ | 2 | Cộng | tối đa 2',
  'P.1 | Điểm trừ | 2 | Trực tiếp',
];

const CHAINS = [
  '',
  'đồng hạng',
  'điểm mục I cao hơn; điểm thưởng cao hơn; bỏ phiếu',
  'điểm trừ ít hơn; điểm mục II cao hơn; Hội nghị quyết định',
  'điểm mục III cao hơn; điểm mục IV cao hơn; điểm mục I cao hơn; đồng hạng',
  'nhiều tiêu chí đạt tối đa hơn; điểm tự chấm sát hơn',
  'điểm tự chấm sát hơn; nhiều tiêu chí đạt tối đa hơn; bỏ phiếu',
];

const DRAWN: Readonly<Partial<Record<SettingKey, readonly string[]>>> = {
  roundDigits: ['', '', '1', '3'],
  percentDigits: ['', '1', '3'],
  rankTotalCap: ['Không giới hạn', '', '8'],
  bonusCap: ['Không giới hạn', '1'],
  deductionCap: ['Không giới hạn', '1'],
  tieChain: CHAINS,
  classTotalCap: ['', 'Không giới hạn'],
  ...Object.fromEntries(
    (['roundAt', 'roundMode', 'rankBasis', 'tieStyle', 'compareOn', 'bonusUse'] as const).map(
      // Mostly the default: that is how regulations are, and then every cell is a formula.
      (key) => [key, ['', '', '', ...Object.values(SETTINGS[key].choices)]],
    ),
  ),
};

/** Five to eight units that are level by design, in whatever way the regulation parts them. */
export function levelDraft(draw: Draw): BookDraft {
  const names = ELEVEN.slice(0, 5 + draw.below(4));
  const trap = draw.pick(TRAPS);
  const settings: Record<string, string> = {};
  for (const [key, texts] of Object.entries(DRAWN)) {
    settings[SETTINGS[key as SettingKey].label] = draw.pick(texts);
  }
  const verified = draw.chance(0.5);
  const units = names.map((name): [string, UnitDraft] => {
    const claims = claimsOf(draw, trap, draw.chance(0.6));
    return [name, { claims: verified ? verifiedAll(draw, claims) : claims }];
  });
  const draft: BookDraft = {
    settings,
    criteria: CRITERIA,
    // On the edge exactly: what the six points come to, with 3 of III, 2 of IV.
    classes: [
      { name: 'Xuất sắc', from: comma(sumOf(trap) + 5) },
      { name: 'Tốt', from: comma(sumOf(trap) + 4.5) },
      { name: 'Khá', from: '0' },
    ],
    awards: [{ award: 'Cờ thi đua', quantity: '1' }],
    units: Object.fromEntries(units),
    tables: {
      KhongCham: draw.chance(0.4) ? [notScored(draw, names)] : [],
      KetLuan: draw.chance(0.3) ? [conclusion(names)] : [],
    },
  };
  return draw.chance(0.3) ? inTwoClusters(draft, draw) : draft;
}

/** The same units, every other one in another cluster. */
function inTwoClusters(draft: BookDraft, draw: Draw): BookDraft {
  const scope = draw.pick(Object.values(SETTINGS.rankScope.choices));
  const rows = Object.entries(draft.units).map(([name, unit], at): [string, UnitDraft] => [
    name,
    { ...unit, row: { cluster: `Cụm ${String(1 + (at % 2))}`, group: `Nhóm ${String(at % 2)}` } },
  ]);
  return {
    ...draft,
    settings: {
      ...draft.settings,
      [SETTINGS.bookScope.label]: SETTINGS.bookScope.choices.many,
      [SETTINGS.rankScope.label]: scope,
    },
    units: Object.fromEntries(rows),
  };
}

/** The same points in another order; `level`: what they come to stays the same. */
function claimsOf(
  draw: Draw,
  trap: readonly number[],
  level: boolean,
): Readonly<Record<string, number>> {
  const claims: Record<string, number> = {};
  const left = [...trap];
  for (const code of PLACES) {
    const [points = 0] = left.splice(draw.below(left.length), 1);
    claims[code] = points;
  }
  // The highest of two and the mean of two, one way round or the other.
  const highest = draw.pick([3, 1.3]);
  const one = draw.pick([1.1, 2.9, 2]);
  claims['III.1'] = highest;
  claims['III.2'] = highest === 3 ? draw.pick([0, 3]) : 3;
  claims['IV.1'] = one;
  claims['IV.2'] = Number((4 - one).toFixed(3));
  // What is given is taken again.
  const both = draw.pick([0, 0.1, 0.7]);
  claims['T.1'] = level ? both : draw.pick([0.2, 0.305]);
  claims['P.1'] = both;
  return claims;
}

/** Every score verified, some of them lowered: then there is a verified total. */
function verifiedAll(
  draw: Draw,
  claims: Readonly<Record<string, number>>,
): Readonly<Record<string, ClaimCells>> {
  return Object.fromEntries(
    Object.entries(claims).map(([code, verified]): [string, ClaimCells] => {
      const self = draw.chance(0.3) ? 2 : verified;
      return [code, self === verified ? { self, verified } : { self, verified, reason: 'x' }];
    }),
  );
}

function notScored(draw: Draw, names: readonly string[]): Row {
  const effects = Object.values(SETTINGS.naEffect.choices);
  return {
    criterion: draw.pick(['I.1', 'II.2', 'III.1', 'IV.2']),
    unit: draw.pick([...names, 'Tất cả']),
    effect: draw.pick(effects),
    reason: 'x',
  };
}

function conclusion(names: readonly string[]): Row {
  return {
    order: '1',
    matter: 'Phân định bằng điểm',
    subject: names.join('; '),
    conclusion: names[1] ?? '',
    decidedBy: 'Hội nghị',
  };
}

function sumOf(points: readonly number[]): number {
  return Number(points.reduce((sum, one) => sum + one, 0).toFixed(3));
}

function comma(value: number): string {
  return String(Number(value.toFixed(3))).replace('.', ',');
}
