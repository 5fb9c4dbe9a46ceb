import {
  describeFinding,
  shownCurrent,
  shownFigure,
  shownProposal,
} from '../../../src/app/book/describe';
import { finding, type Finding } from '../../../src/domain/findings/finding';
import { wordsFor } from '../../../src/locales/words';
import type { CriterionLine } from '../../domain/builders';
import type { ClaimDraft } from '../../domain/claims';
import { yearOf } from '../../domain/years';

const VI = wordsFor('vi');
const EN = wordsFor('en');

function first(claim: ClaimDraft, ...[max, method, points]: readonly string[]): Finding {
  const criteria: readonly CriterionLine[] = [
    ['I', '', max ?? '10', method ?? 'Trực tiếp', points ?? ''],
  ];
  const [found] = yearOf({ regulation: { criteria }, sheets: { A: { I: claim } } }).findings;
  if (!found) throw new Error('nothing was found');
  return found;
}

/** Message, *Hiện tại* and *Đề xuất* in Vietnamese. */
function shown(found: Finding): readonly string[] {
  return [describeFinding(found, VI), shownCurrent(found, VI), shownProposal(found, VI)];
}

it('quotes what was typed as text to the character, and figures in the reader’s form', () => {
  expect(shown(first({ self: '4.50' }))).toEqual([
    'Điểm “4.50” là chữ, không phải số: Excel bỏ qua ô này khi cộng.',
    '4.50',
    '4,5',
  ]);
  expect(shown(first({ self: 10.5 }))).toEqual(['Điểm 10,5 vượt điểm tối đa 10.', '10,5', '']);
  expect(describeFinding(first({ self: 10.5 }), EN)).toBe('Score 10.5 is above the maximum 10.');
  const count = ['10', 'Theo số lượng', '2/mô hình; tối đa 10'];
  expect(describeFinding(first({ self: 4.5, result: '1.5' }, ...count), VI)).toContain(
    'Với kết quả “1.5”, quy chế cho 3 điểm, phiếu ghi 4,5',
  );
});

it.each([
  ['90.5', '90,5'],
  ['90.5%', '90,5%'],
  ['-0.25', '-0,25'],
  ['1.2.3', '1.2.3'],
  ['90.5 %', '90.5 %'],
  ['I.1.5%', 'I.1.5%'],
])('a figure %s is %s in Vietnamese, percentages too', (value, vi) => {
  expect([shownFigure(value, VI), shownFigure(value, EN)]).toEqual([vi, value]);
});

it('shows a code as a code, wherever it is proposed', () => {
  const found = finding({ kind: 'renumbered', raw: '1.1', proposed: '1.10' });
  expect([shownCurrent(found, VI), shownProposal(found, VI)]).toEqual(['1.1', '1.10']);
});

it.each<readonly [string, Finding, string]>([
  [
    'without limits of its own',
    first({ self: 7.3 }, '10', 'Trực tiếp', 'bước 0,5'),
    'Cách chấm của tiêu chí không cho ra điểm 7,3 (bước 0,5).',
  ],
  [
    'by a formula',
    first({ self: 9, result: 90 }, '10', 'Công thức', 'neu(ket_qua >= 95; toi_da; 5)'),
    'Với kết quả “90”, quy chế cho 5 điểm, phiếu ghi 9 (theo công thức ở cột Mức điểm).',
  ],
])('never shows what is written for the machine: %s', (_, found, message) => {
  expect(describeFinding(found, VI)).toBe(message);
});

it('has no empty brackets where a rule has no words', () => {
  const found = finding({
    kind: 'notAllowedByRule',
    raw: '2',
    params: { rule: '', field: 'self' },
  });
  expect(describeFinding({ ...found, params: { ...found.params, from: '0', to: '1' } }, VI)).toBe(
    'Cách chấm của tiêu chí không cho ra điểm 2 (từ 0 đến 1).',
  );
});

it('asks for the figure where a minus cannot be the sign of the row', () => {
  expect(describeFinding(first({ self: -1 }), VI)).toBe(
    'Điểm -1 âm, mà tiêu chí này không thể dưới 0.',
  );
});

it('shows a date as a date', () => {
  const found = first({ self: { value: 43955, format: 'd/m' } });
  expect(describeFinding(found, VI)).toContain('(04/05/2020)');
});

it('says why a result is of no use', () => {
  const rule = ['10', 'So với dẫn đầu', 'đạt chỉ tiêu: 50%'];
  const found = first({ target: 10, result: '1.250' }, ...rule);
  expect(describeFinding(found, VI)).toBe(
    'Kết quả “1.250” không dùng được để tính điểm: dấu chấm, phẩy có thể là số lẻ hoặc hàng nghìn.',
  );
});
