import type { SettingKey } from '../../../src/domain/settings/settings';
import { SETTINGS } from '../../../src/domain/settings/settings';
import type { BookDraft, ClaimCells, Row, UnitDraft, Value } from './draft';

/** Repeatable: the same seed draws the same. */
export class Draw {
  constructor(private state: number) {}

  next(): number {
    this.state = (this.state * 48_271 + 11) % 2_147_483_647;
    return this.state / 2_147_483_647;
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)] as T;
  }

  chance(share: number): boolean {
    return this.next() < share;
  }
}

/** Every way to say something about points; a blank takes the default. */
const CHOICES: Readonly<Partial<Record<SettingKey, readonly string[]>>> = {
  roundDigits: ['', '0', '1', '3'],
  bonusCap: ['Không giới hạn', '4', '2,5'],
  deductionCap: ['Không giới hạn', '3'],
  rankTotalCap: ['Không giới hạn', '100', '60'],
  classTotalCap: ['', 'Không giới hạn', '70'],
  percentDigits: ['', '0', '3'],
  tieChain: ['', 'điểm mục I cao hơn; điểm thưởng cao hơn', 'điểm trừ ít hơn; đồng hạng'],
  lateRule: ['', 'Trừ 1,5 mỗi ngày; tối đa 7', 'chậm 1–2 ngày: 1; trên 2 ngày: 4'],
  latePenaltyInto: ['', 'Điểm trừ', 'Mục: II', 'Mục: IV'],
  scoreSource: [
    '',
    '',
    'Tự chấm',
    'Trung bình: Tự chấm, Thẩm định',
    '60% Thẩm định + 40% Chấm chéo',
    'Hội đồng',
  ],
  peerMin: ['2'],
  normaliseTo: ['', '10'],
};

const LISTS = [
  'roundAt',
  'roundMode',
  'sectionBelowZero',
  'totalBelowZero',
  'bonusUse',
  'rankBasis',
  'classBasis',
  'compareOn',
  'tieStyle',
  'unverified',
  'reviewRounds',
  'peerLevel',
  'peerMean',
  'naEffect',
  'zeroTarget',
  'unassignedResult',
  'excessMeasure',
  'sharedLead',
  'blankScore',
  'missingSheet',
  'missingEvidence',
  'notDueYet',
  'excludedKeepRank',
] as const satisfies readonly SettingKey[];

const CRITERIA = [
  'I | Mục | | Cộng | tối thiểu 1',
  'I.1 | | 8 | Trực tiếp | | | Quyết định',
  'I.2 | | 6 | Cộng/trừ | cộng 3 mỗi lần khen; trừ 3 mỗi lần phê bình',
  'I.3 | | 6 | Trực tiếp | | Cụm trưởng | | Trừ nhóm Quỹ',
  'II | Mục | | Cộng',
  'II.1 | Mục | 10 | Trung bình',
  'II.1.1 | | 10 | Trực tiếp | | | Kế hoạch; thiếu: 0 điểm',
  'II.1.2 | | 10 | Trực tiếp',
  'II.2 | Mục | 15 | Cộng có hệ số | II.2.1: 2; II.2.2: 0,5',
  'II.2.1 | | 5 | Trực tiếp',
  'II.2.2 | | 10 | Bên ngoài chấm | nguồn: Điều tra; thang 7',
  'III | Mục | | Cộng',
  'III.1 | | 10 | So với dẫn đầu | đạt chỉ tiêu: 50%',
  'III.2 | | 10 | Trực tiếp',
  'IV | | 35 | Trực tiếp',
  'T | Điểm thưởng | 5 | Cộng | không giới hạn',
  'T.1 | Điểm thưởng | 6 | Trực tiếp',
  'T.2 | Điểm thưởng | 3 | Thưởng theo danh hiệu | Cờ thi đua: 3',
  'P | Điểm trừ | 5 | Cộng | tối đa 5',
  'P.1 | Điểm trừ | 6 | Trực tiếp',
];

const MAXIMA: Readonly<Record<string, number>> = {
  'I.1': 8,
  'I.3': 6,
  'II.1.1': 10,
  'II.1.2': 10,
  'II.2.1': 5,
  'III.2': 10,
  IV: 35,
  'T.1': 6,
  'P.1': 6,
};

export const NAMES = ['An Bình', 'Bình Sơn', 'Cẩm Hà', 'Duy Xuyên'];

/** A book that uses every construct about points, with settings and figures drawn by lot. */
export function randomDraft(draw: Draw): BookDraft {
  const settings: Record<string, string> = {};
  for (const key of LISTS) {
    const words = Object.values(SETTINGS[key].choices);
    if (draw.chance(0.6)) settings[SETTINGS[key].label] = draw.pick(words);
  }
  for (const [key, texts] of Object.entries(CHOICES)) {
    settings[SETTINGS[key as SettingKey].label] = draw.pick(texts);
  }
  const silent = draw.chance(0.2);
  return {
    settings,
    criteria: CRITERIA,
    classes: [
      { name: 'Xuất sắc', from: '60' },
      { name: 'Tốt', from: '45,5' },
      { name: 'Khá', from: '0' },
    ],
    awards: [
      { award: 'Cờ thi đua của Bộ', quantity: '1' },
      { award: 'Bằng khen', quantity: '2', source: 'Trừ đơn vị được đề nghị Cờ thi đua của Bộ' },
    ],
    units: Object.fromEntries(
      NAMES.map((name, at): [string, UnitDraft] => [
        name,
        {
          row: { group: at === 0 ? 'Quỹ' : 'Sở' },
          ...(silent && at === 3 ? {} : { claims: claimsOf(draw) }),
        },
      ]),
    ),
    targets: Object.fromEntries(
      NAMES.map((name) => [
        name,
        {
          'III.1': draw.pick([
            '10',
            '10',
            '20',
            '20',
            '20',
            'KG',
            'KG',
            '40',
            '10',
            draw.pick(['0', '']),
          ]),
        },
      ]),
    ),
    tables: {
      DiemNgoai: marksOf(draw),
      ThanhTich: [{ unit: draw.pick(NAMES), year: '2020', award: 'Cờ thi đua' }],
      KhongCham: notScoredOf(draw),
      KhongXet: draw.chance(0.3)
        ? [{ unit: draw.pick(NAMES), consequence: 'Không xét', reason: 'x' }]
        : [],
    },
  };
}

/** Quarters and eighths: figures that end in a half of the last digit. */
function points(draw: Draw, max: number): number {
  return draw.below(max * 8 + 1) / 8;
}

function claimsOf(draw: Draw): Record<string, Value | ClaimCells> {
  const claims: Record<string, Value | ClaimCells> = {};
  for (const [code, max] of Object.entries(MAXIMA)) {
    claims[code] = {
      ...(draw.chance(0.98) ? { self: points(draw, max) } : {}),
      ...(draw.chance(0.6) ? { verified: points(draw, max), reason: 'x' } : {}),
      ...(draw.chance(0.2) ? { verified2: points(draw, max), reason2: 'y' } : {}),
      ...(draw.chance(0.7) ? { evidence: 'Có' } : {}),
    };
  }
  if (draw.chance(0.03)) claims['III.2'] = 'Chưa đến kỳ';
  const [ups, downs] = [draw.below(4), draw.below(5)];
  claims['I.2'] = { self: 3 * (ups - downs) };
  claims['I.2#cộng'] = { result: ups };
  claims['I.2#trừ'] = { result: downs };
  if (draw.chance(0.95)) claims['III.1'] = { result: draw.pick([5, 10, 15, 20, 30]) };
  return claims;
}

function marksOf(draw: Draw): readonly Row[] {
  const rows: Row[] = [];
  const codes = [...Object.keys(MAXIMA), 'I', 'II', 'III', 'I.2'];
  const worth: Readonly<Record<string, number>> = { ...MAXIMA, I: 20, II: 25, III: 20, 'I.2': 6 };
  for (const unit of NAMES) {
    rows.push({ code: 'II.2.2', unit, assessor: 'Viện', points: String(draw.below(8)) });
    for (const assessor of [...NAMES.filter((name) => name !== unit), 'Hội đồng']) {
      for (const code of codes) {
        rows.push({ code, unit, assessor, points: comma(points(draw, worth[code] ?? 1)) });
      }
      rows.push({ code: 'Tổng', unit, assessor, points: comma(points(draw, 100)) });
    }
  }
  return rows;
}

function notScoredOf(draw: Draw): readonly Row[] {
  const effects = Object.values(SETTINGS.naEffect.choices);
  return ['I.1', 'II.1.2', 'II.2.1', 'III.1', 'III.2', 'III', 'T.1', 'P.1', 'IV'].flatMap(
    (criterion) =>
      draw.chance(0.15)
        ? [
            {
              criterion,
              unit: draw.pick([...NAMES, 'Tất cả']),
              effect: draw.pick(effects),
              reason: 'x',
            },
          ]
        : [],
  );
}

function comma(value: number): string {
  return String(value).replace('.', ',');
}
