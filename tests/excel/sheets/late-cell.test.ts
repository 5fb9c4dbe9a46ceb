import type { Regulation } from '../../../src/domain/regulation/regulation';
import {
  lateCell,
  lateInDeduction,
  lateSection,
  takesLatePoints,
} from '../../../src/excel/sheets/late-cell';
import { NOTHING_KNOWN, type UnitKnowledge } from '../../../src/excel/sheets/unit-known';
import { standardLayout } from '../../../src/excel/sheets/unit-layout';
import { unitFormulas } from '../../../src/excel/sheets/unit-sheet';
import { totalRow } from '../../../src/excel/sheets/unit-total';
import { regulationOf } from '../../domain/builders';

const POINTS = 'Trừ 1 mỗi ngày; tối đa 5';

function of(rule: string, into = '', more: Readonly<Record<string, string>> = {}): Regulation {
  return regulationOf({
    settings: { 'Nộp chậm': rule, 'Điểm nộp chậm trừ vào': into, ...more },
    criteria: [
      ['I', 'Mục', '20', 'Cộng'],
      ['I.1', 'Tiêu chí', '10', 'Trực tiếp'],
      ['I.2', 'Tiêu chí', '10', 'Trực tiếp', '', '', '', 'Bên ngoài: Công an tỉnh'],
      ['II', 'Tiêu chí', '80', 'Trực tiếp'],
    ],
  });
}

it.each<readonly [string, string, boolean, string | null, boolean]>([
  ['Chỉ nhắc', '', false, null, false],
  ['Không xếp hạng', 'Mục: I', false, null, false],
  [POINTS, '', true, null, true],
  [POINTS, 'Điểm trừ', true, null, true],
  [POINTS, 'Mục: I', true, 'I', false],
  ['không đọc được ?!', 'Mục: I', false, null, false],
])('%s, %s', (rule, into, takes, section, deducted) => {
  const { settings } = of(rule, into);
  expect(takesLatePoints(settings)).toBe(takes);
  expect(lateSection(settings)).toBe(section);
  expect(lateInDeduction(settings)).toBe(deducted);
});

it('stands in the head, above the final scores, wherever the clerk moved them', () => {
  const layout = standardLayout(of(POINTS));
  expect(lateCell(layout)).toBe('$N$4');
  const moved = { ...layout, columns: new Map([['final', 27]] as const), prefix: "'Huế'!" };
  expect(lateCell(moved)).toBe("'Huế'!$AB$4");
});

describe('the formulas', () => {
  const final = (regulation: Regulation, code: string, known: UnitKnowledge = NOTHING_KNOWN) =>
    unitFormulas(regulation, standardLayout(regulation), known).get(code);
  const totals = (regulation: Regulation): Readonly<Record<string, unknown>> => {
    const layout = standardLayout(regulation);
    const cells = totalRow(regulation, layout, NOTHING_KNOWN);
    return Object.fromEntries([...layout.columns.keys()].map((key, at) => [key, cells[at]]));
  };

  it('lower a section, but not what the unit says of itself', () => {
    const cells = final(of(POINTS, 'Mục: I'), 'I');
    expect(cells?.final).toBe(
      '=IF(COUNT(N8,N9)=2,MAX(0,MAX(0,MIN(D7,SUM(N8,N9)))-N($N$4)),"Chưa rõ")',
    );
    expect(cells?.verified).toContain('-N($N$4)');
    expect(String(cells?.self)).not.toContain('$N$4');
    expect(String(final(of(POINTS, 'Mục: I'), 'II')?.final)).not.toContain('$N$4');
  });

  it('lower a section that is a criterion, before it is rounded', () => {
    const rounding = { 'Làm tròn ở': 'Từng tiêu chí', 'Điểm cuối cùng lấy theo': 'Điểm tự chấm' };
    const cells = final(of(POINTS, 'Mục: II', rounding), 'II');
    expect(cells?.final).toMatch(/^=IF\(ISNUMBER\(.*\),ROUND\(MAX\(0,.*-N\(\$N\$4\)\),2\),.*\)$/);
    expect(String(cells?.final)).not.toContain('ROUND(G10');
  });

  it('count with the deductions, in the totals of others’ figures alone', () => {
    const row = totals(of(POINTS));
    expect(row.final).toContain('-ROUND(0+N($N$4),10)');
    expect(row.verified).toContain('-ROUND(0+N($N$4),10)');
    expect(String(row.self)).not.toContain('$N$4');
    expect(String(totals(of('Chỉ nhắc')).final)).not.toContain('$N$4');
    expect(String(totals(of(POINTS, 'Mục: I')).final)).not.toContain('$N$4');
  });

  it('what others score for the unit counts in its own total where it says nothing', () => {
    expect(final(of('Chỉ nhắc'), 'I')?.self).toBe(
      '=IF(N(ISNUMBER(G8))+N(OR(ISNUMBER(G9),ISNUMBER(N9)))=2,' +
        'MAX(0,MIN(D7,SUM(G8,IF(ISNUMBER(G9),G9,N9)))),"")',
    );
  });

  it('a blank is a zero where the regulation says so', () => {
    const zero = of('Chỉ nhắc', '', { 'Ô điểm để trống': 'Tính 0 điểm' });
    expect(final(zero, 'I')?.self).toContain('N(OR(G8="",ISNUMBER(G8)))');
    expect(final(zero, 'I')?.self).toContain('SUM(N(G8),');
    expect(final(zero, 'I.1')?.final).toContain('IF(AND(G8="",K8=""),0,');
    const alone = { 'Ô điểm để trống': 'Tính 0 điểm', 'Điểm cuối cùng lấy theo': 'Điểm tự chấm' };
    expect(final(of('Chỉ nhắc', '', alone), 'I.1')?.final).toContain('IF(G8="",0,');
  });
});
