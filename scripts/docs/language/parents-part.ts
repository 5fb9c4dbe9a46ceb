import { printNumber } from '../../../src/domain/regulation/language/numbers';
import { combine, readParentRule } from '../../../src/domain/regulation/parents/parent-rule';
import { PARENT_KINDS } from '../../../src/domain/regulation/parents/registry';
import { code, codes, table } from '../markdown';
import { both, titled } from './gloss';
import { figure } from './given';

const CHILDREN = ['I.1', 'I.2'] as const;
const POINTS = ['6', '9'] as const;
const WEIGHTS = 'I.1: 2; I.2: 1';

const MEANINGS: Readonly<Record<(typeof PARENT_KINDS)[number]['kind'], readonly [string, string]>> =
  {
    sum: ['cộng các dòng con', 'the sum'],
    weighted: [
      'nhân hệ số rồi cộng; dòng con nào cũng phải có hệ số',
      'the sum with a weight for every child',
    ],
    mean: ['trung bình các dòng con áp dụng cho đơn vị', 'the mean of the children that apply'],
    highest: ['chỉ lấy dòng con cao nhất', 'the best child only'],
  };

export function parentsPart(): readonly string[] {
  const rows = PARENT_KINDS.map(({ kind, label, alsoRead, weighs }) => {
    const points = weighs ? WEIGHTS : '';
    const rule = readParentRule(label, points, figure('30'), CHILDREN);
    if (!rule.ok) throw new Error(`${label}: “${points}” is not read`);
    const values = CHILDREN.map((child, index) => ({
      code: child,
      value: figure(POINTS[index] ?? ''),
    }));
    const [vi, en] = MEANINGS[kind];
    return [
      code(label),
      points === '' ? '' : code(points),
      `${vi} · ${en}`,
      `**${printNumber(combine(rule.value, values))}**`,
      codes(alsoRead.filter((word) => word !== '')),
    ];
  });
  return [
    `## ${titled('Dòng có dòng con', 'Rows with children')}`,
    '',
    ...both(
      '*Loại dòng* là `Mục`, `Tiêu chí` (cũng là khi để trống), `Điểm thưởng` hoặc `Điểm trừ`. Dòng nào thuộc dòng nào là theo mã: `I.1.2` thuộc `I.1`. Dòng con của điểm trừ ghi số dương; dấu trừ do *Loại dòng*. *Cách chấm* của dòng có dòng con:',
      '*Loại dòng* says what a row is; the parent of a row is the prefix of its code. Deductions are written as positive figures. *Cách chấm* of a row with children:',
    ),
    ...table(
      [
        'Cách chấm',
        'Mức điểm',
        'Nghĩa là · meaning',
        `I.1 = ${POINTS[0]}, I.2 = ${POINTS[1]}`,
        'Cũng đọc · also read',
      ],
      rows,
    ),
    ...both(
      '*Mức điểm* có thể nói thêm giới hạn: `tối đa 10; tối thiểu 0`, hoặc `không giới hạn`. Không nói gì thì `Mục` không vượt *Điểm tối đa* của mình và không xuống dưới 0 (trừ khi *Thiết lập* cho phép); `Điểm thưởng`, `Điểm trừ` không có giới hạn riêng.',
      '*Mức điểm* may add limits. Unless it does, a `Mục` is capped at its own *Điểm tối đa* and does not fall below 0; bonus and deductions have no limit of their own.',
    ),
  ];
}
