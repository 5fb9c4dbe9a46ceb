import { printNumber } from '../../../src/domain/regulation/language/numbers';
import { LATE_CONSEQUENCES } from '../../../src/domain/regulation/submission/consequence';
import {
  lateEffect,
  readLatePlace,
  readLateRule,
} from '../../../src/domain/regulation/submission/late-rule';
import { code, codes, table } from '../markdown';
import { both, titled } from './gloss';

const RULES = [
  'Chỉ nhắc',
  'Trừ 1 mỗi ngày; tối đa 5',
  'chậm 1–5 ngày: 1; trên 5 ngày: 3',
  'chậm 1–3 ngày: 1; 4–10 ngày: 3; trên 10 ngày: không xếp hạng',
  'Không xếp hạng',
  'Không xét khen thưởng',
];
const DAYS = [0, 1, 5, 6, 12];
const PLACES = ['Điểm trừ', 'Mục: II'];

function effects(text: string): readonly string[] {
  const rule = readLateRule(text);
  if (!rule.ok) throw new Error(`late rule “${text}”`);
  const costs = DAYS.map((days) => {
    const { points, consequence } = lateEffect(rule.value, days);
    if (points.sign() > 0) return `**−${printNumber(points)}**`;
    return consequence === 'none' ? '–' : LATE_CONSEQUENCES[consequence];
  });
  return [code(text), ...costs];
}

function checkedPlace(text: string): string {
  if (!readLatePlace(text).ok) throw new Error(`place “${text}”`);
  return text;
}

export function latePart(): readonly string[] {
  return [
    `## ${titled('Nộp chậm', 'Late sheets')}`,
    '',
    ...both(
      '*Nộp chậm* của *Thiết lập*, tính từ *Hạn nộp phiếu* theo ngày mà *Ngày nộp tính theo* chọn ở *Phiếu đã nhận*. Số điểm trừ ghi số dương.',
      'The setting; days are counted from the deadline to the date that *Ngày nộp tính theo* chooses.',
    ),
    ...table(
      ['Ghi · typed', ...DAYS.map((days) => `${String(days)} ngày · days`)],
      RULES.map(effects),
    ),
    ...both(
      `*Điểm nộp chậm trừ vào*: ${codes(PLACES.map(checkedPlace))}. Giờ chương trình nhận tệp không phải là ngày nhận: phiếu nhận sau hạn chỉ bị trừ khi có người ghi ngày nhận thật ở *Phiếu đã nhận* (P23).`,
      'The moment at which a file was taken in is no date of receipt: nothing is taken before a person has written the date (P23).',
    ),
  ];
}
