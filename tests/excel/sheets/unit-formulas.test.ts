import { Exact } from '../../../src/domain/numbers/exact';
import type { Regulation } from '../../../src/domain/regulation/regulation';
import { outOfDateFormula, textLiteral } from '../../../src/excel/sheets/out-of-date';
import type { UnitFormulas } from '../../../src/excel/sheets/unit-formulas';
import { NOTHING_KNOWN, type UnitKnowledge } from '../../../src/excel/sheets/unit-known';
import { standardLayout } from '../../../src/excel/sheets/unit-layout';
import { unitFormulas } from '../../../src/excel/sheets/unit-sheet';
import { totalRow } from '../../../src/excel/sheets/unit-total';
import { regulationOf, type CriterionLine } from '../../domain/builders';

const CRITERIA: readonly CriterionLine[] = [
  ['I', 'Mục', '20', 'Cộng'],
  ['I.1', 'Tiêu chí', '10', 'Trực tiếp'],
  ['I.2', 'Tiêu chí', '10', 'Trực tiếp'],
  ['II', 'Mục', '10', 'Trung bình'],
  ['II.1', 'Tiêu chí', '10', 'Trực tiếp'],
  ['II.2', 'Tiêu chí', '10', 'Trực tiếp'],
  ['T', 'Điểm thưởng', '5', 'Trực tiếp'],
  ['P', 'Điểm trừ', '5', 'Trực tiếp'],
];
type Said = Readonly<Record<string, string>>;
const of = (settings: Said = {}, criteria = CRITERIA): Regulation =>
  regulationOf({ settings, criteria });

/** Rows 7 to 14; D maximum, G self, K verified, N final, O base. */
function formulas(
  code: string,
  settings: Said = {},
  known: UnitKnowledge = NOTHING_KNOWN,
): UnitFormulas {
  const regulation = of(settings);
  const found = unitFormulas(regulation, standardLayout(regulation), known).get(code);
  if (!found) throw new Error(code);
  return found;
}

const WITHIN = (points: string): string => `=IF(MAX(G8,K8)>D8,"Chưa rõ",${points})`;
const VERIFIED = 'IF(K8<>"",IF(ISNUMBER(K8),K8,"Chưa rõ"),';

describe('a criterion’s final score', () => {
  it.each<readonly [string, Said, string]>([
    [
      'verified, and the self score until then',
      { 'Khi chưa thẩm định': 'Dùng điểm tự chấm' },
      `${VERIFIED}IF(ISNUMBER(G8),G8,"Chưa rõ"))`,
    ],
    [
      'self scores alone',
      { 'Điểm cuối cùng lấy theo': 'Điểm tự chấm' },
      'IF(ISNUMBER(G8),G8,"Chưa rõ")',
    ],
    [
      'rounded where it is given',
      { 'Khi chưa thẩm định': 'Dùng điểm tự chấm', 'Làm tròn ở': 'Từng tiêu chí' },
      'IF(K8<>"",IF(ISNUMBER(K8),ROUND(K8,2),"Chưa rõ"),IF(ISNUMBER(G8),ROUND(G8,2),"Chưa rõ"))',
    ],
  ])('%s', (_, settings, points) => {
    expect(formulas('I.1', settings).final).toBe(WITHIN(points));
  });

  it('is that of the second round where it says something', () => {
    expect(formulas('I.1', { 'Số lần thẩm định': '2' }).final).toContain('IF(O8<>"",O8,K8)');
  });

  it('its maximum counts in the base', () => {
    expect(formulas('I.1')).toMatchObject({
      base: '=D8',
      self: null,
      verified: null,
      verified2: null,
    });
  });

  const leaf = (state: string, effect: string | null, more: object = {}): UnitKnowledge =>
    ({
      leaves: new Map([
        [
          'I.1',
          {
            state,
            effect,
            self: null,
            verified: null,
            final: null,
            base: Exact.parse('10'),
            ...more,
          },
        ],
      ]),
      sections: new Map(),
    }) as unknown as UnitKnowledge;

  it.each<readonly [string, unknown, unknown]>([
    ['shrinkBase', 'KAD', 0],
    ['redistribute', 'KAD', 0],
    ['grantMax', '=D8', '=D8'],
    ['zero', 0, '=D8'],
  ])('not applicable, %s', (effect, final, base) => {
    expect(formulas('I.1', {}, leaf('notApplicable', effect))).toMatchObject({ final, base });
  });

  it('above the maximum somebody let it stand: it counts as it is', () => {
    const beyond = leaf('scored', null, { self: Exact.parse('12') });
    expect(String(formulas('I.1', {}, beyond).final)).not.toContain('MAX(');
    const at = leaf('scored', null, { self: Exact.parse('10') });
    expect(String(formulas('I.1', {}, at).final)).toContain('MAX(G8,K8)>D8');
  });

  it('freed points go to the other children, as long as there are any', () => {
    const freed = leaf('notApplicable', 'redistribute', { base: Exact.zero });
    expect(formulas('I', {}, freed)).toMatchObject({
      base: '=MIN(D7,SUM(O8,O9)+10)',
      self: '=IF(COUNT(G9)=1,MAX(0,MIN(D7,SUM(G9)*(SUM(O8,O9)+10)/(SUM(O8,O9)))),"")',
    });
  });
});

describe('a section', () => {
  it('adds up its children within its maximum; one without a score leaves it open', () => {
    expect(formulas('I')).toEqual({
      self: '=IF(COUNT(G8,G9)=2,MAX(0,MIN(D7,SUM(G8,G9))),"")',
      verified: '=IF(COUNT(K8,K9)=2,MAX(0,MIN(D7,SUM(K8,K9))),"")',
      verified2: null,
      final: '=IF(COUNT(N8,N9)=2,MAX(0,MIN(D7,SUM(N8,N9))),"Chưa rõ")',
      base: '=MIN(D7,SUM(O8,O9))',
    });
  });

  it('or takes their mean', () => {
    expect(formulas('II').self).toBe('=IF(COUNT(G11,G12)=2,MAX(0,MIN(D10,AVERAGE(G11,G12))),"")');
  });

  it.each<readonly [string, Said, string]>([
    [
      'may fall below zero',
      { 'Mục được xuống dưới 0': 'Có' },
      '=IF(COUNT(N8,N9)=2,MIN(D7,SUM(N8,N9)),"Chưa rõ")',
    ],
    [
      'is rounded',
      { 'Làm tròn ở': 'Từng mục' },
      '=IF(COUNT(N8,N9)=2,ROUND(MAX(0,MIN(D7,SUM(N8,N9))),2),"Chưa rõ")',
    ],
  ])('%s', (_, settings, final) => {
    expect(formulas('I', settings).final).toBe(final);
  });

  it('second round: it speaks for the first where it says something', () => {
    expect(formulas('I', { 'Số lần thẩm định': '2' }).verified2).toBe(
      '=IF(N(IF(O8<>"",ISNUMBER(O8),ISNUMBER(K8)))+N(IF(O9<>"",ISNUMBER(O9),ISNUMBER(K9)))=2,' +
        'MAX(0,MIN(D7,SUM(IF(O8<>"",N(O8),N(K8)),IF(O9<>"",N(O9),N(K9))))),"")',
    );
  });

  it.each<readonly [string | null, string, string]>([
    ['3', '0.5', '=IF(COUNT(N8,N9)=2,MAX(0,MIN(D7,(MAX(0,MIN(D7,SUM(N8,N9))))*0.5+3)),"Chưa rõ")'],
    ['7', '0', '=MAX(0,MIN(D7,7))'],
    [null, '0.5', 'Chưa rõ'],
  ])('others add %s to a share of %s', (plus, share, final) => {
    const known: UnitKnowledge = { leaves: new Map(), sections: new Map([['I', { plus, share }]]) };
    expect(formulas('I', {}, known).final).toBe(final);
  });
});

it('the totals stand below: sections and bonus less deductions, of every column', () => {
  const regulation = of();
  const row = totalRow(regulation, standardLayout(regulation), NOTHING_KNOWN);
  const keys = [...standardLayout(regulation).columns.keys()];
  const at = (key: string): unknown => row[keys.indexOf(key as never)];
  expect(at('title')).toBe('TỔNG ĐIỂM');
  expect([at('max'), at('base')]).toEqual(['=SUM(D7,D10)', '=SUM(O7,O10)']);
  expect(at('self')).toBe(
    '=IF(COUNT(G7,G10,IF(COUNT(G13)=1,ROUND(SUM(G13),10),""),IF(COUNT(G14)=1,ROUND(SUM(G14),10),""))=4,' +
      'ROUND(MAX(0,SUM(G7,G10,IF(COUNT(G13)=1,ROUND(SUM(G13),10),""))-IF(COUNT(G14)=1,ROUND(SUM(G14),10),"")),2),"")',
  );
  for (const key of ['code', 'order', 'result', 'evidence', 'reason']) expect(at(key)).toBeNull();
  const capped = of({ 'Điểm thưởng tối đa': '3' });
  expect(totalRow(capped, standardLayout(capped), NOTHING_KNOWN)[keys.indexOf('self')]).toContain(
    'MIN(3,SUM(G13))',
  );
});

describe('whether the results are still those of the figures', () => {
  const sum = (formula: string, then: string) => ({
    formula,
    then: Exact.parse(then) ?? Exact.zero,
  });

  it('one of two texts, by sums that may differ in their last digits', () => {
    expect(
      outOfDateFormula([sum('SUM(A1:A2)', '12.5'), sum('SUM(B1:B2)', '-3')], 'mới "x"', 'cũ'),
    ).toBe(
      '=IF(IFERROR(AND(ABS(SUM(A1:A2)-12.5)<=0.000001,ABS(SUM(B1:B2)-(-3))<=0.000001),FALSE),"mới ""x""","cũ")',
    );
  });

  it('large sums are compared by their size', () => {
    expect(outOfDateFormula([sum('S', '5000000000')], 'a', 'b')).toBe(
      '=IF(IFERROR(AND(ABS(S-5000000000)<=0.005),FALSE),"a","b")',
    );
  });

  it('leaves out the last sums where there is no room, and says nothing where there is for none', () => {
    const many = Array.from({ length: 500 }, (_, at) =>
      sum(`SUM('Đơn vị'!A${String(at)}:A999)`, '1'),
    );
    const formula = outOfDateFormula(many, 'a', 'b');
    expect(formula.length).toBeLessThanOrEqual(8192);
    expect(formula.length).toBeGreaterThan(7500);
    expect(formula).toContain("'Đơn vị'!A0:");
    expect(formula).not.toContain("'Đơn vị'!A499:");
    expect(outOfDateFormula([], 'a', 'b')).toBe('="a"');
    expect(outOfDateFormula([sum('x'.repeat(9000), '1')], 'a', 'b')).toBe('="a"');
  });

  it('long texts are cut into pieces that Excel takes', () => {
    const pieces = textLiteral('đ'.repeat(450)).split('&');
    expect(pieces).toEqual([`"${'đ'.repeat(200)}"`, `"${'đ'.repeat(200)}"`, `"${'đ'.repeat(50)}"`]);
    expect(textLiteral('x'.repeat(200))).toBe(`"${'x'.repeat(200)}"`);
    expect(textLiteral('')).toBe('""');
  });
});
