import { readdirSync } from 'node:fs';
import { AWARDS_SHEET } from '../../../src/domain/book/sheets/awards';
import { CRITERIA_SHEET } from '../../../src/domain/book/sheets/criteria';
import { codeOf } from '../../../src/domain/findings/catalogue';
import { missingColumns } from '../../../src/domain/regulation/read-regulation';
import { readTemplate, templateRegulation } from '../../support/sample-tables';
import { brief, readDraft, table, type RegulationDraft } from '../builders';

const SOUND: RegulationDraft = {
  settings: { 'Thứ tự phân định khi bằng điểm': 'điểm mục I cao hơn; bỏ phiếu' },
  criteria: [
    ['I', 'Mục', '60', 'Cộng'],
    ['I.1', '', '60', 'Trực tiếp'],
    ['II', 'Tiêu chí', '40', 'Đạt/Không đạt'],
    ['T', 'Điểm thưởng', '10', 'Cộng', 'tối đa 10'],
    ['T.1', 'Điểm thưởng', '10', 'Theo số lượng', '2/lần; tối đa 10'],
  ],
  classes: [
    { name: 'Tốt', from: '90' },
    { name: 'Khá', from: '0' },
  ],
  awards: [{ award: 'Cờ thi đua', quantity: '1' }],
};

describe('a sound regulation', () => {
  it('has nothing to report', () => {
    expect(readDraft(SOUND).findings).toEqual([]);
  });

  it('is the sample of the cluster of 2020', () => {
    const sample = readTemplate('assets/samples/mien-trung-2020/workbook.json');
    const { regulation, findings } = templateRegulation(sample);
    expect(findings).toEqual([]);
    expect(regulation.leaves.length).toBeGreaterThan(30);
    expect(regulation.tieChain.steps).toHaveLength(2);
    expect(regulation.tieChain.ending).toBe('vote');
    expect(regulation.awards.map(({ name }) => name)).toHaveLength(2);
    for (const leaf of regulation.leaves) expect(leaf.rule).not.toBeNull();
  });
});

describe('the templates', () => {
  it.each(readdirSync('assets/templates'))('%s raises nothing', (name) => {
    expect(templateRegulation(readTemplate(`assets/templates/${name}`)).findings).toEqual([]);
  });
});

describe('each finding about the regulation', () => {
  const [section, leaf, second, ...bonus] = SOUND.criteria;
  if (!section || !leaf || !second) throw new Error('the sound regulation changed');

  it.each<readonly [string, string, string | null, Partial<RegulationDraft>]>([
    ['Q01', 'ruleUnreadable', 'F4', { criteria: [section, ['I.1', '', '60', '?'], second] }],
    [
      'Q02',
      'childrenDoNotSum',
      'A3',
      { criteria: [section, ['I.1', '', '59', 'Trực tiếp'], second] },
    ],
    ['Q03', 'sectionsDoNotSum', 'C6', { settings: { 'Thang điểm': '110' } }],
    ['Q04', 'duplicateCode', 'A6', { criteria: [section, leaf, second, second] }],
    ['Q05', 'settingUnreadable', 'C8', { settings: { 'Làm tròn ở': 'đâu đó' } }],
    ['Q06', 'settingMissing', 'C3', { settings: { 'Tên cụm, khối': '' } }],
    ['Q05', 'settingUnreadable', 'C8', { settings: { 'Không nộp phiếu': 'Tính 5 điểm' } }],
    ['Q05', 'settingUnreadable', 'C8', { settings: { 'Khi xếp hạng so sánh': 'Điểm nào' } }],
    ['Q05', 'settingUnreadable', 'C8', { settings: { 'Điểm cuối cùng lấy theo': 'Cao nhất' } }],
    ['Q05', 'settingUnreadable', 'C8', { settings: { 'Nộp chậm': 'phạt nặng' } }],
    ['Q05', 'settingUnreadable', 'C8', { settings: { 'Điểm nộp chậm trừ vào': 'Mục: IX' } }],
    ['Q05', 'settingUnreadable', 'C8', { settings: { 'Số dự họp tối thiểu': '2/3' } }],
    ['Q05', 'settingUnreadable', 'C8', { settings: { 'Điểm cuối cùng lấy theo': 'ai đó' } }],
    [
      'Q05',
      'settingUnreadable',
      'C7',
      { settings: { 'Thứ tự phân định khi bằng điểm': 'ai đẹp hơn' } },
    ],
    [
      'Q05',
      'settingUnreadable',
      'C7',
      { settings: { 'Thứ tự phân định khi bằng điểm': 'điểm mục IX cao hơn' } },
    ],
    [
      'Q08',
      'ruleInconsistent',
      'A4',
      { criteria: [section, ['I.1', '', '60', 'Mức', 'A: 50; B: 0'], second] },
    ],
    [
      'Q10',
      'criterionUnreadable',
      'C6',
      { criteria: [section, leaf, second, ['III', 'lạ', '5', 'Trực tiếp']] },
    ],
    [
      'Q11',
      'classUnreadable',
      'B3',
      {
        classes: [
          { name: 'Tốt', from: 'cao' },
          { name: 'Khá', from: '0' },
        ],
      },
    ],
    ['Q13', 'awardUnreadable', 'C3', { awards: [{ award: 'Cờ', quantity: 'vài' }] }],
    ['Q14', 'quotaOverMembers', 'C3', { awards: [{ award: 'Cờ', quantity: '6' }] }],
    [
      'Q16',
      'bonusUncapped',
      null,
      { criteria: [section, leaf, second, ['T', 'Điểm thưởng', '10', 'Cộng'], ...bonus.slice(1)] },
    ],
    [
      'Q07',
      'columnUnreadable',
      'D3',
      {
        classes: [
          { name: 'Tốt', from: '90', condition: 'mỗi tiêu chí từ 75' },
          { name: 'Khá', from: '0' },
        ],
      },
    ],
    [
      'Q07',
      'columnUnreadable',
      'H4',
      { criteria: [section, ['I.1', '', '60', 'Trực tiếp', '', '', '', 'Ai đó'], second] },
    ],
    [
      'Q07',
      'columnUnreadable',
      'C3',
      { considerations: [{ code: 'a', condition: 'có ký giao ước', consequence: 'phạt' }] },
    ],
  ])('%s %s at %s', (code, kind, cell, change) => {
    const settings = { ...SOUND.settings, ...change.settings };
    const { findings } = readDraft({ ...SOUND, ...change, settings });
    expect(findings.map((found) => [codeOf(found.kind), found.kind, found.place.cell])).toEqual([
      [code, kind, cell],
    ]);
  });

  // What an earlier version refused to apply, this one reads and applies.
  it.each<readonly [string, string]>([
    ['Không nộp phiếu', 'Tính 0 điểm'],
    ['Khi xếp hạng so sánh', 'Điểm chưa làm tròn'],
    ['Điểm cuối cùng lấy theo', 'Hội đồng'],
    ['Nộp chậm', 'Trừ 1 mỗi ngày; tối đa 5'],
    ['Điểm nộp chậm trừ vào', 'Mục: II'],
    ['Sổ gồm', 'Nhiều cụm, khối cùng quy chế'],
  ])('%s: %s is applied, and nothing is reported', (label, value) => {
    const settings = { ...SOUND.settings, [label]: value };
    expect(readDraft({ ...SOUND, settings }).findings).toEqual([]);
  });

  it('Q09: a heading that is missing', () => {
    const criteria = { ...table(CRITERIA_SHEET, []), missing: ['max', 'note'] as const };
    expect(missingColumns(CRITERIA_SHEET, criteria, ['code', 'max'])).toMatchObject([
      { kind: 'tableColumnMissing', params: { heading: 'Điểm tối đa', sheet: 'Bảng tiêu chí' } },
    ]);
    expect(missingColumns(AWARDS_SHEET, table(AWARDS_SHEET, []), ['award'])).toEqual([]);
  });

  it('does not ask for a bonus cap that somebody answered', () => {
    const open: RegulationDraft = {
      ...SOUND,
      criteria: [section, leaf, second, ['T', 'Điểm thưởng', '10'], ...bonus.slice(1)],
    };
    for (const answer of ['Không giới hạn', '10']) {
      const settings = { ...SOUND.settings, 'Điểm thưởng tối đa': answer };
      expect(brief(readDraft({ ...open, settings }).findings)).toEqual([]);
    }
  });

  it('adds up sections, not bonus and deductions, and counts members for a share', () => {
    const shares = { award: 'Cờ', quantity: '120%' };
    expect(brief(readDraft({ ...SOUND, awards: [shares] }, 5).findings)).toEqual([
      ['quotaOverMembers', 'C3', null],
    ]);
    expect(readDraft({ ...SOUND, awards: [{ ...shares, quantity: '100%' }] }, 5).findings).toEqual(
      [],
    );
  });
});
