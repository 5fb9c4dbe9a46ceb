import {
  fingerprintOf,
  fnv1a,
  readFingerprint,
} from '../../../../src/domain/regulation/versions/fingerprint';
import { isRegulationSetting } from '../../../../src/domain/regulation/versions/setting-entries';
import { DRAFT, textOf, withCriterion, type Draft } from './drafts';

const printOf = (change: Partial<Draft> = {}): string => fingerprintOf(textOf(change));
const hex = (text: string): string =>
  fnv1a(text)
    .map((half) => half.toString(16).padStart(8, '0'))
    .join('');

describe('FNV-1a, 64 bits', () => {
  // Landon Curt Noll's test vectors (draft-eastlake-fnv, appendix C).
  it.each([
    ['', 'cbf29ce484222325'],
    ['a', 'af63dc4c8601ec8c'],
    ['b', 'af63df4c8601f1a5'],
    ['foobar', '85944171f73967e8'],
    ['chongo was here!\n', '46810940eff5f915'],
  ])('%j → %s', (text, hash) => {
    expect(hex(text)).toBe(hash);
  });
});

describe('the fingerprint', () => {
  const original = printOf();

  it('is ten hexadecimal digits, the same tomorrow', () => {
    expect(original).toBe('f428945078');
    expect(readFingerprint(original)).toBe(original);
  });

  it.each<readonly [string, Partial<Draft>]>([
    ['rows in another order', { criteria: [...DRAFT.criteria].reverse() }],
    ['classes in another order', { classes: [...DRAFT.classes].reverse() }],
    ['awards moved, their order kept', { awards: [...DRAFT.awards].reverse() }],
    ['a keyword without accents', { criteria: withCriterion('I.2', { method: 'KHUNG ' }) }],
    ['the other word for a rule', { criteria: withCriterion('I.1', { method: 'dat/khong dat' }) }],
    [
      'a rule spaced otherwise',
      { criteria: withCriterion('I.2', { points: 'Từ 90 %:6 ;70–<90%: 3,0\ndưới 70%: 0' }) },
    ],
    ['a number typed as text', { criteria: withCriterion('I.1', { max: '4,0' }) }],
    ['another word for everybody', { criteria: withCriterion('I.2', { appliesTo: 'tất cả' }) }],
    ['the group without its word', { criteria: withCriterion('I.1', { appliesTo: 'trừ quỹ' }) }],
    [
      'where it is written',
      { criteria: withCriterion('I.2', { basis: 'Điều 7', note: 'xem lại' }) },
    ],
    ['how it is numbered', { criteria: withCriterion('I.2', { order: 'b)' }) }],
    [
      'a setting that is the default',
      { settings: { ...DRAFT.settings, 'Làm tròn ở': 'tong diem' } },
    ],
    [
      'names, dates and papers of the year',
      {
        settings: {
          ...DRAFT.settings,
          'Năm thi đua': '2023',
          'Chủ trì': 'Ông A',
          'Hạn nộp phiếu': '20/11/2023',
        },
      },
    ],
    ['a class’s upper end', { classes: DRAFT.classes.map((row) => ({ ...row, below: '10' })) }],
  ])('stays: %s', (_, change) => {
    expect(printOf(change)).toBe(original);
  });

  it.each<readonly [string, Partial<Draft>]>([
    ['a maximum', { criteria: withCriterion('I.1', { max: 5 }) }],
    ['a rule', { criteria: withCriterion('I.2', { points: 'từ 95%: 6; dưới 95%: 0' }) }],
    ['the way of scoring', { criteria: withCriterion('I.1', { method: 'Trực tiếp' }) }],
    ['a title', { criteria: withCriterion('I.1', { title: 'Báo cáo đúng hẹn' }) }],
    ['evidence', { criteria: withCriterion('I.1', { evidence: 'Văn bản, ảnh' }) }],
    ['to whom it applies', { criteria: withCriterion('I.1', { appliesTo: 'Nhóm Quỹ' }) }],
    [
      'a rule that nobody can read yet',
      { criteria: withCriterion('I.2', { points: 'theo thực tế' }) },
    ],
    ['a criterion less', { criteria: DRAFT.criteria.slice(0, 2) }],
    ['a limit of a section', { criteria: withCriterion('I', { points: 'tối đa 8' }) }],
    ['a cap', { settings: { ...DRAFT.settings, 'Điểm thưởng tối đa': 'Không giới hạn' } }],
    [
      'the order of a chain',
      { settings: { ...DRAFT.settings, 'Thứ tự phân định khi bằng điểm': 'điểm thưởng cao hơn' } },
    ],
    [
      'with whom a unit is compared',
      { settings: { ...DRAFT.settings, 'Phạm vi xếp hạng, so sánh': 'Toàn sổ' } },
    ],
    [
      'where a class begins',
      {
        classes: [
          { name: 'Xuất sắc', from: '8,5' },
          { name: 'Tốt', from: '7' },
        ],
      },
    ],
    ['a quota', { awards: DRAFT.awards.map((row) => ({ ...row, quantity: '2' })) }],
    [
      'which award stands higher',
      {
        awards: DRAFT.awards.map((row) => ({ ...row, order: row.order === '1' ? '2' : '1' })),
      },
    ],
  ])('changes with %s', (_, change) => {
    expect(printOf(change)).not.toBe(original);
  });

  it('tells two rows of one code apart', () => {
    const [first, second] = DRAFT.criteria.slice(1);
    if (!first || !second) throw new Error('rows');
    const twice = (title: string): string =>
      printOf({ criteria: [...DRAFT.criteria, { ...first, title }] });
    expect(twice('một')).not.toBe(twice('hai'));
  });

  it.each([
    ['EA6CD36DF1', 'ea6cd36df1'],
    ['ea6cd36df', undefined],
    ['QC-2022-01', undefined],
    ['', undefined],
  ])('%j read back: %s', (text, read) => {
    expect(readFingerprint(text)).toBe(read);
  });
});

it.each([
  ['roundMode', true],
  ['tieChain', true],
  ['rankScope', true],
  ['scoreSource', true],
  ['deadline', false],
  ['year', false],
  ['chair', false],
  ['regulationVersion', false],
  ['voterCount', false],
] as const)('%s belongs to the regulation: %s', (key, belongs) => {
  expect(isRegulationSetting(key)).toBe(belongs);
});
