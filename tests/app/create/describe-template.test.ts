import { describeTemplate } from '../../../src/app/create/describe-template';
import { templateLines } from '../../../src/app/regulation/regulation-lines';
import { readTemplate } from '../../../src/app/create/template-tables';
import { listTemplates } from '../../../src/app/create/template-list';
import { loadTemplate } from '../../../src/app/create/templates';
import { severityOf } from '../../../src/domain/findings/catalogue';
import { wordsFor } from '../../../src/locales/words';

const NAMES = listTemplates().map(({ name }) => name);

describe('describeTemplate', () => {
  it.each([
    ['so-noi-vu-100', '100', '10', '10', '40+15+20+15+10', 33, 5, 'points', 2, 6],
    ['cum-18-noi-dung-4-linh-vuc', '100', '5', null, '30+25+25+20', 18, 2, 'points', 2, 7],
    ['diem-1000-ty-le', '1000', null, null, '700+200+100', 44, 0, 'percent', 2, 8],
    ['khoi-nho-khong-dong-deu', '100', '4', '5', '60+20+20', 13, 4, 'percent', 3, 7],
    ['tru-diem-200', '200', null, null, '110+40+30+20', 15, 0, 'points', 2, 7],
    ['mien-trung-2020', '100', '10', '10', '40+15+20+15+10', 33, 5, 'points', 2, 11],
  ])(
    '%s',
    async (name, scale, bonus, deduction, sections, criteria, extra, basis, awards, units) => {
      const figures = describeTemplate(await loadTemplate(name));
      expect([
        figures.scale.toString(),
        figures.bonus?.toString() ?? null,
        figures.deduction?.toString() ?? null,
        figures.sections.map(({ max }) => max.toString()).join('+'),
        figures.criteria,
        figures.extraCriteria,
        figures.rankBasis,
        figures.awards.length,
        figures.units,
      ]).toEqual([scale, bonus, deduction, sections, criteria, extra, basis, awards, units]);
    },
  );

  it('follows the template: another scale, cap and basis are other figures', async () => {
    const template = await loadTemplate('so-noi-vu-100');
    const { TieuChi: criteria = [] } = template.tables;
    if (!Array.isArray(criteria)) throw new Error('criteria');
    const {
      scale,
      bonus,
      criteria: count,
      rankBasis,
      sections,
    } = describeTemplate({
      ...template,
      settings: {
        ...template.settings,
        'Thang điểm': '',
        'Điểm thưởng tối đa': '3',
        'Xếp hạng theo': 'Điểm quy đổi',
      },
      tables: {
        ...template.tables,
        TieuChi: criteria.filter(([code = '']: readonly string[]) => !/^V(\.|$)/.test(code)),
      },
    });
    expect([scale.toString(), bonus?.toString(), count, rankBasis, sections.length]).toEqual([
      '90',
      '3',
      30,
      'normalised',
      4,
    ]);
  });
});

describe('templateLines', () => {
  it('says the figures in the reader’s language', async () => {
    const figures = describeTemplate(await loadTemplate('khoi-nho-khong-dong-deu'));
    const [vi, en] = (['vi', 'en'] as const).map((language) =>
      templateLines(figures, wordsFor(language)),
    );
    expect(vi?.map(({ label, texts }) => [label, ...texts])).toEqual([
      ['Thang điểm', '100 điểm', 'điểm thưởng đến 4', 'điểm trừ đến 5'],
      [
        'Các mục',
        'I. Thực hiện nhiệm vụ chính trị, chuyên môn (60)',
        'II. Kỷ luật, kỷ cương; xây dựng cơ quan (20)',
        'III. Phong trào thi đua, hoạt động của Khối (20)',
      ],
      ['Tiêu chí', '13', 'thêm 4 tiêu chí thưởng, trừ'],
      ['Xếp hạng theo', 'tỷ lệ (%) so với điểm tối đa áp dụng của từng đơn vị'],
      [
        'Khen thưởng',
        'Cờ thi đua của Ủy ban nhân dân tỉnh (1)',
        'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh (không quá 30%)',
        'Bằng khen giai đoạn 2022-2026 của Chủ tịch Ủy ban nhân dân tỉnh (2, chọn bằng phiếu)',
      ],
      ['Danh sách đơn vị mẫu', '7 đơn vị'],
    ]);
    expect(en?.[0]?.texts).toEqual(['100 points', 'bonus up to 4', 'deductions up to 5']);
  });

  it('writes numbers as the language does, and every form of a quantity', async () => {
    const template = await loadTemplate('diem-1000-ty-le');
    const award = (quantity: string): readonly string[] => ['', `Giấy khen ${quantity}`, quantity];
    const HinhThuc = ['20%', 'dưới 10: 1; từ 10: 2', 'không hạn chế', 'theo phân bổ: 3'].map(award);
    const figures = describeTemplate({ ...template, tables: { ...template.tables, HinhThuc } });
    const [, , , , awards] = templateLines(figures, wordsFor('vi'));
    expect(awards?.texts).toEqual([
      'Giấy khen 20% (20%)',
      'Giấy khen dưới 10: 1; từ 10: 2 (dưới 10: 1; từ 10: 2)',
      'Giấy khen không hạn chế (không hạn chế số lượng)',
      'Giấy khen theo phân bổ: 3 (3)',
    ]);
    expect(templateLines(figures, wordsFor('vi'))[0]?.texts).toEqual(['1.000 điểm']);
    expect(templateLines(figures, wordsFor('en'))[0]?.texts).toEqual(['1,000 points']);
    const without = describeTemplate({ ...template, tables: { ...template.tables, HinhThuc: [] } });
    expect(templateLines(without, wordsFor('vi'))[4]?.texts).toEqual(['không có']);
  });
});

describe('every template', () => {
  it('is listed with the words that it has for itself', async () => {
    for (const { name, title, summary } of listTemplates()) {
      expect(await loadTemplate(name)).toMatchObject({ name, title, summary });
    }
  });

  it.each(NAMES)('%s: a regulation of which the self-check has nothing to say', async (name) => {
    const { findings } = readTemplate(await loadTemplate(name));
    expect(findings.map(({ kind, criterion }) => [severityOf(kind), kind, criterion])).toEqual([]);
  });

  it.each(NAMES)(
    '%s: Giao chỉ tiêu has a column for every criterion with a target',
    async (name) => {
      const template = await loadTemplate(name);
      const targets = template.tables.ChiTieu;
      const columns = targets && 'columns' in targets ? targets.columns.slice(1) : [];
      const { regulation } = readTemplate(template);
      const needed = regulation.leaves.filter(({ rule }) => rule?.needsTarget);
      expect(columns).toEqual(needed.map(({ code }) => code));
    },
  );
});
