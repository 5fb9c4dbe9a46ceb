import type { Explanation, PointsNode } from '../../../src/domain/explanation/node';
import { textOf, unitOf, type CriterionLine } from '../builders';
import type { YearDraft } from '../years';
import { explained, shownSteps, type Values } from './shown';

const TABLE: readonly CriterionLine[] = [
  ['I', 'Mục', '60', 'Cộng'],
  ['I.1', '', '40', 'Trực tiếp'],
  ['I.2', '', '20', 'Trực tiếp'],
  ['II', '', '40', 'Trực tiếp'],
  ['T', 'Điểm thưởng', '10', 'Trực tiếp'],
  ['P', 'Điểm trừ', '10', 'Trực tiếp'],
];
const SHEET = { 'I.1': 38, 'I.2': 19, II: 36, T: 6, P: 2 };

function of(
  settings: Values = {},
  more: Partial<YearDraft> = {},
  criteria: readonly CriterionLine[] = TABLE,
): Explanation {
  return explained({ regulation: { settings, criteria }, sheets: { A: SHEET }, ...more });
}

function child({ children }: PointsNode, key: string): PointsNode {
  const found = children.find((one) => one.key === key);
  if (!found) throw new Error(`no row ${key}`);
  return found;
}

const BALANCE = 'balance +I+II+ bonus - deduction = 97';

describe('the total', () => {
  it.each<readonly [string, Values, readonly string[]]>([
    ['sections and bonus, less what is taken away', {}, [BALANCE]],
    [
      'a bonus that only parts equals',
      { 'Điểm thưởng dùng để': 'Chỉ phân định khi bằng điểm' },
      ['balance +I+II - deduction ( bonus) = 91'],
    ],
    ['with a limit', { 'Tổng điểm tối đa để xếp hạng': '95' }, [BALANCE, 'capped 95 = 95']],
    ['below its limit', { 'Tổng điểm tối đa để xếp hạng': '98' }, [BALANCE]],
  ])('%s', (_, settings, expected) => {
    const { total } = of(settings);
    expect(shownSteps(total)).toEqual(expected);
    expect(textOf(total.value)).toBe(expected.at(-1)?.split(' = ')[1]);
    expect(total.children.map(({ key }) => key)).toEqual(['I', 'II', ' bonus', ' deduction']);
    expect(total).toMatchObject({ key: ' total', subject: { about: 'total' }, detail: null });
  });

  it('has no branch that the regulation does not have', () => {
    const { total } = of({}, {}, TABLE.slice(0, 4));
    expect(shownSteps(total)).toEqual(['balance +I+II = 93']);
    expect(total.children.map(({ key }) => key)).toEqual(['I', 'II']);
  });

  it.each<readonly [string, Values, string]>([
    ['is not below zero', {}, 'floored 0 = 0'],
    [
      'unless it may',
      { 'Tổng điểm được xuống dưới 0': 'Có' },
      'balance +I+II+ bonus - deduction = -8',
    ],
  ])('%s', (_, settings, last) => {
    const sheets = { A: { 'I.1': 0, 'I.2': 0, II: 0, T: 0, P: 8 } };
    expect(shownSteps(of(settings, { sheets }).total).at(-1)).toBe(last);
  });

  it('is rounded, where anything is', () => {
    const sheets = { A: { ...SHEET, II: 36.126 } };
    const steps = (settings: Values): readonly string[] =>
      shownSteps(of(settings, { sheets }).total);
    expect(steps({}).slice(1)).toEqual(['rounded 2 halfUp = 97.13']);
    expect(steps({ 'Làm tròn ở': 'Không làm tròn' }).slice(1)).toEqual([]);
  });

  it('waits where a row has no score', () => {
    const { total } = of({}, { sheets: { A: { ...SHEET, 'I.2': null } } });
    expect(shownSteps(total)).toEqual(['balance +I+II+ bonus - deduction = –']);
    expect(shownSteps(child(total, 'I'))).toEqual(['combined sum I.1+I.2 = –']);
  });
});

describe('bonus and deductions', () => {
  it.each<readonly [string, Values, string, readonly string[]]>([
    ['a bonus', {}, ' bonus', ['added = 6']],
    [
      'a bonus with a limit',
      { 'Điểm thưởng tối đa': '5' },
      ' bonus',
      ['added = 6', 'capped 5 = 5'],
    ],
    ['a deduction', {}, ' deduction', ['added = 2']],
    [
      'a deduction with a limit',
      { 'Điểm trừ tối đa': '1' },
      ' deduction',
      ['added = 2', 'capped 1 = 1'],
    ],
  ])('%s', (_, settings, key, expected) => {
    const node = child(of(settings).total, key);
    expect(shownSteps(node)).toEqual(expected);
    expect(node.subject).toEqual({ about: key.trim() });
    expect([node.self, node.value].map(textOf)).toEqual([
      expected.at(-1)?.split(' = ')[1],
      expected.at(-1)?.split(' = ')[1],
    ]);
  });
});

describe('a sheet that came late', () => {
  const PER_DAY = { 'Nộp chậm': 'Trừ 1 mỗi ngày; tối đa 5' };
  const late = { submissions: [{ unit: 'A', receivedOn: '23/11/2020' }] };

  it('is among the deductions', () => {
    const node = child(of(PER_DAY, late).total, ' deduction');
    expect(shownSteps(node)).toEqual(['added = 2', 'lateAdded 3 after 3 days = 5']);
    const capped = child(of({ ...PER_DAY, 'Điểm trừ tối đa': '4' }, late).total, ' deduction');
    expect(shownSteps(capped).at(-1)).toBe('capped 4 = 4');
  });

  it('makes a branch of deductions where there was none', () => {
    const { total } = of(PER_DAY, late, TABLE.slice(0, 4));
    expect(shownSteps(child(total, ' deduction'))).toEqual([
      'added = 0',
      'lateAdded 3 after 3 days = 3',
    ]);
    expect(shownSteps(total)).toEqual(['balance +I+II - deduction = 90']);
  });

  it('is taken from the section that the regulation names', () => {
    const { total } = of({ ...PER_DAY, 'Điểm nộp chậm trừ vào': 'Mục: I' }, late);
    expect(shownSteps(child(total, 'I'))).toEqual([
      'combined sum I.1+I.2 = 57',
      'late 3 after 3 days = 54',
    ]);
    expect(shownSteps(child(total, ' deduction'))).toEqual(['added = 2']);
    const leaf = of({ ...PER_DAY, 'Điểm nộp chậm trừ vào': 'Mục: II' }, late).total;
    expect(shownSteps(child(leaf, 'II')).at(-1)).toBe('late 3 after 3 days = 33');
  });

  it.each<readonly [string, Values, readonly string[]]>([
    ['takes no more than there is', {}, ['late 3 after 3 days = -2', 'floored 0 = 0']],
    [
      'unless a section may fall below zero',
      { 'Mục được xuống dưới 0': 'Có' },
      ['late 3 after 3 days = -2'],
    ],
  ])('%s', (_, settings, expected) => {
    const into = { ...PER_DAY, 'Điểm nộp chậm trừ vào': 'Mục: II', ...settings };
    const sheets = { A: { ...SHEET, II: 1 } };
    expect(shownSteps(child(of(into, { ...late, sheets }).total, 'II')).slice(1)).toEqual(expected);
  });

  it('is left out while the total is mixed with that of others, and taken from both', () => {
    const mixing = {
      ...PER_DAY,
      'Điểm cuối cùng lấy theo': '50% Thẩm định + 50% Chấm chéo',
      'Chấm chéo': 'Tổng điểm',
      'Số người chấm tối thiểu': '1',
    };
    const outside = [{ code: 'Tổng', unit: 'A', assessor: 'B', points: 90 }];
    const more = { units: [unitOf('A'), unitOf('B')], outside };
    expect(shownSteps(of(mixing, { ...late, ...more }).total)).toEqual([
      'balance +I+II+ bonus - deduction = 94',
      'lateApart 3 = 97',
      'mixed own 0.5, peer 0.5 90 = 93.5',
      'late 3 after 3 days = 90.5',
    ]);
    const { total } = of(mixing, more);
    expect(shownSteps(total)).toEqual([BALANCE, 'mixed own 0.5, peer 0.5 90 = 93.5']);
    expect(total.detail?.marks).toHaveLength(1);
  });
});

describe('a section', () => {
  it.each<readonly [string, CriterionLine, YearDraft['sheets'], readonly string[]]>([
    ['a sum', ['I', 'Mục', '60', 'Cộng'], { A: SHEET }, ['combined sum I.1+I.2 = 57']],
    [
      'a sum with a limit',
      ['I', 'Mục', '60', 'Cộng', 'tối đa 50'],
      { A: SHEET },
      ['combined sum I.1+I.2 = 57', 'capped 50 = 50'],
    ],
    [
      'the highest',
      ['I', 'Mục', '40', 'Lấy cao nhất'],
      { A: SHEET },
      ['combined highest I.1+I.2 = 38'],
    ],
    [
      'the highest of what counts',
      ['I', 'Mục', '40', 'Lấy cao nhất'],
      { A: { ...SHEET, 'I.2': 'KAD' } },
      ['combined highest I.1 = 38'],
    ],
  ])('%s', (_, section, sheets, expected) => {
    const node = child(of({}, { sheets }, [section, ...TABLE.slice(1)]).total, 'I');
    expect(shownSteps(node)).toEqual(expected);
    expect(node).toMatchObject({ subject: { about: 'section' }, detail: null });
    expect(textOf(node.value)).toBe(expected.at(-1)?.split(' = ')[1]);
  });

  it('is stretched over what is not scored', () => {
    const settings = { 'Khi tiêu chí không áp dụng': 'Chia lại trong mục' };
    const sheets = { A: { ...SHEET, 'I.2': 'KAD' } };
    expect(shownSteps(child(of(settings, { sheets }).total, 'I'))).toEqual([
      'combined sum I.1+I.2 = 38',
      'stretched 40 to 60 = 57',
    ]);
  });

  it('is rounded by itself', () => {
    const sheets = { A: { ...SHEET, 'I.1': 38.126 } };
    const { total } = of({ 'Làm tròn ở': 'Từng mục' }, { sheets });
    expect(shownSteps(child(total, 'I')).at(-1)).toBe('rounded 2 halfUp = 57.13');
  });
});

describe('what the unit is measured against', () => {
  it('is the whole table, said in one line a section', () => {
    const { base, percent } = of();
    expect(shownSteps(base)).toEqual(['added = 100']);
    expect(base.children.map((one) => [one.key, ...shownSteps(one)])).toEqual([
      ['I', 'maximum 60 = 60'],
      ['II', 'maximum 40 = 40'],
    ]);
    expect(base.children.map(({ subject }) => subject.about)).toEqual(['sectionBase', 'leafBase']);
    expect(shownSteps(percent)).toEqual(['ratio 97 to 100 = 97']);
    expect([base.key, percent.key]).toEqual([' base', ' percent']);
  });

  it('is less where something is not scored, down to the criterion', () => {
    const { base, percent } = of({}, { sheets: { A: { ...SHEET, 'I.2': 'KAD' } } });
    expect(shownSteps(base)).toEqual(['added = 80']);
    const section = child(base, 'I');
    expect(shownSteps(section)).toEqual(['combined sum I.1+I.2 = 40']);
    expect(section.children.map((one) => shownSteps(one).join())).toEqual([
      'maximum 40 = 40',
      'notScored shrinkBase by unit 0 = 0',
    ]);
    expect(shownSteps(percent)).toEqual(['ratio 78 to 80 = 97.5']);
  });

  it('stays where the points go to the others of the section', () => {
    const settings = { 'Khi tiêu chí không áp dụng': 'Chia lại trong mục' };
    const { base } = of(settings, { sheets: { A: { ...SHEET, 'I.2': 'KAD' } } });
    expect(shownSteps(child(base, 'I'))).toEqual(['combined sum I.1+I.2 = 40', 'freed 20 = 60']);
  });

  it('the share is rounded by its own digits', () => {
    const { percent } = of({}, { sheets: { A: { ...SHEET, 'I.2': 'KAD', II: 35 } } });
    expect(shownSteps(percent)).toEqual(['ratio 77 to 80 = 96.25']);
    const one = of(
      { 'Số thập phân của tỷ lệ (%)': '1' },
      { sheets: { A: { ...SHEET, 'I.2': 'KAD', II: 35 } } },
    );
    expect(shownSteps(one.percent)).toEqual(['ratio 77 to 80 = 96.25', 'rounded 1 halfUp = 96.3']);
  });
});
