import type { ConditionContext } from '../../../src/domain/regulation/conditions/condition';
import type { HeldAward } from '../../../src/domain/regulation/conditions/held-award';
import { confirmationId } from '../../../src/domain/regulation/conditions/kinds/confirmation';
import type { CivilDate } from '../../../src/domain/settings/dates';
import { regulationOf, scoreSheet, UNIT, type CriterionLine } from './worked-year';

/** What one unit has, as the page says it and as a condition looks at it. */
export interface Situation {
  readonly says: string;
  readonly context: ConditionContext;
}

/** Section I of 60 points, section II of 40. */
const CRITERIA: readonly CriterionLine[] = [
  ['I', 'Mục', '60', 'Cộng'],
  ['I.1', 'Tiêu chí', '40', 'Trực tiếp'],
  ['I.2', 'Tiêu chí', '20', 'Trực tiếp'],
  ['II', 'Mục', '40', 'Cộng'],
  ['II.1', 'Tiêu chí', '40', 'Trực tiếp'],
];
const REGULATION = regulationOf(CRITERIA);
const DATE: CivilDate = { year: 2026, month: 3, day: 1 };
const THANKED = 'Tập thể lao động xuất sắc';
const FLAG = 'Cờ thi đua của Chính phủ';

interface Draft extends Partial<Omit<ConditionContext, 'unit' | 'scores'>> {
  /** Points for I.1, I.2, II.1; null: none yet. */
  readonly points?: readonly (number | null)[];
  readonly registeredOn?: CivilDate;
  readonly pactSignedOn?: CivilDate;
}

function unitWith(says: string, draft: Draft): Situation {
  const { points = [36, 18, 38], registeredOn = null, pactSignedOn = null, ...rest } = draft;
  const [first, second, third] = points.map((self) => (self === null ? {} : { self }));
  const sheet = { 'I.1': first ?? {}, 'I.2': second ?? {}, 'II.1': third ?? {} };
  return {
    says,
    context: {
      unit: { ...UNIT, registeredOn, pactSignedOn },
      scores: scoreSheet(REGULATION, sheet),
      classification: null,
      classNames: ['Xuất sắc', 'Tốt', 'Khá'],
      rank: null,
      honours: [],
      year: 2026,
      historyFrom: null,
      registrationKept: false,
      pactKept: false,
      exclusionsReviewed: false,
      failedConfirmations: new Set(),
      ...rest,
    },
  };
}

const OPEN = unitWith('thiếu điểm II.1', { points: [36, 18, null] });

function held(...records: readonly (readonly [string, number])[]): readonly HeldAward[] {
  return records.map(([award, year]) => ({ award, year }));
}

/** By `ConditionKind.kind`: met, failed, and what nobody can tell yet. */
export const SITUATIONS: Readonly<Record<string, readonly Situation[]>> = {
  classFrom: [
    unitWith('xếp loại Xuất sắc', { classification: 'Xuất sắc' }),
    unitWith('xếp loại Khá', { classification: 'Khá' }),
    unitWith('chưa xếp loại', {}),
  ],
  total: [
    unitWith('92 điểm', { points: [36, 18, 38] }),
    unitWith('89 điểm', { points: [35, 16, 38] }),
    OPEN,
  ],
  rate: [
    unitWith('92%', { points: [36, 18, 38] }),
    unitWith('89%', { points: [35, 16, 38] }),
    OPEN,
  ],
  section: [
    unitWith('mục I 54/60', { points: [36, 18, 38] }),
    unitWith('mục I 46/60', { points: [30, 16, 38] }),
    unitWith('thiếu điểm I.2', { points: [36, null, 38] }),
  ],
  eachCriterion: [
    unitWith('ít nhất là 90%', { points: [36, 18, 38] }),
    unitWith('I.2 được 14/20', { points: [40, 14, 40] }),
    OPEN,
  ],
  noZero: [
    unitWith('không có điểm 0', { points: [36, 18, 38] }),
    unitWith('I.2 được 0', { points: [36, 0, 38] }),
    OPEN,
  ],
  heldAward: [
    unitWith('có dòng năm 2026', { honours: held([THANKED, 2026]) }),
    unitWith('không có dòng nào; đủ dữ liệu từ 2024', { historyFrom: 2024 }),
    unitWith('không có dòng nào; chưa rõ đủ dữ liệu từ năm nào', {}),
  ],
  yearsRunning: [
    unitWith('có dòng năm 2025, 2026', { honours: held([THANKED, 2025], [THANKED, 2026]) }),
    unitWith('chỉ có năm 2026; đủ dữ liệu từ 2024', {
      honours: held([THANKED, 2026]),
      historyFrom: 2024,
    }),
    unitWith('chỉ có năm 2026; chưa rõ đủ dữ liệu', { honours: held([THANKED, 2026]) }),
  ],
  notHeld: [
    unitWith('không có dòng nào; đủ dữ liệu từ 2022', { historyFrom: 2022 }),
    unitWith('có dòng năm 2023', { honours: held([FLAG, 2023]) }),
    unitWith('không có dòng nào; đủ dữ liệu từ 2024', { historyFrom: 2024 }),
  ],
  leads: [
    unitWith('hạng 1', { rank: 1 }),
    unitWith('hạng 2', { rank: 2 }),
    unitWith('chưa có hạng', {}),
  ],
  registered: [
    unitWith('có *Ngày đăng ký thi đua*', { registeredOn: DATE, registrationKept: true }),
    unitWith('để trống, đơn vị khác có ghi', { registrationKept: true }),
    unitWith('chưa đơn vị nào ghi', {}),
  ],
  pact: [
    unitWith('có *Ngày ký giao ước*', { pactSignedOn: DATE, pactKept: true }),
    unitWith('để trống, đơn vị khác có ghi', { pactKept: true }),
    unitWith('chưa đơn vị nào ghi', {}),
  ],
  confirmation: [
    unitWith('đã rà soát, đơn vị không có ở *Không xét, chưa xét*', { exclusionsReviewed: true }),
    unitWith('đơn vị có ở *Không xét, chưa xét*', {
      exclusionsReviewed: true,
      failedConfirmations: new Set([confirmationId('không nợ thuế, bảo hiểm xã hội')]),
    }),
    unitWith('chưa rà soát', {}),
  ],
};

/** A clause with *hoặc*, on units that have one, the other, none. */
export const EITHER = {
  text: 'tổng điểm từ 95 hoặc dẫn đầu cụm, khối',
  situations: [
    unitWith('92 điểm, hạng 1', { rank: 1 }),
    unitWith('92 điểm, hạng 2', { rank: 2 }),
    unitWith('92 điểm, chưa có hạng', {}),
  ],
};
