import { YearExplainer } from '../../../src/domain/explanation/explain-unit';
import type { PointsNode } from '../../../src/domain/explanation/node';
import { evaluateYear } from '../../../src/domain/year/evaluate';
import type { CriterionLine } from '../builders';
import { yearOf, type YearDraft } from '../years';

const SELF = { 'Điểm cuối cùng lấy theo': 'Tự chấm' };

/** `sheet!cell` of every row of A, by its code; the total of `total` or `base`. */
function placesOf(
  criteria: readonly CriterionLine[],
  more: Partial<YearDraft>,
  settings: Readonly<Record<string, string>> = SELF,
  about: 'total' | 'base' = 'total',
): Readonly<Record<string, string>> {
  const year = yearOf({ regulation: { criteria, settings }, sheets: { A: {} }, ...more });
  const unit = year.units.find(({ code }) => code === 'A');
  const explained = unit && new YearExplainer(year, evaluateYear(year)).explain(unit);
  const places: Record<string, string> = {};
  const visit = ({ key, place, children }: PointsNode): void => {
    if (!key.startsWith(' ')) places[key] = `${place?.sheet ?? ''}!${place?.cell ?? ''}`;
    children.forEach(visit);
  };
  explained?.[about].children.forEach(visit);
  return places;
}

const SECTION: readonly CriterionLine[] = [
  ['I', 'Mục', '20', 'Cộng'],
  ['I.1', 'Tiêu chí', '10', 'Trực tiếp'],
  ['I.2', 'Tiêu chí', '10', 'Trực tiếp'],
];

describe('the cell that is cited for a value', () => {
  it('is the score that was taken; of a section, its own final figure', () => {
    const sheets = { A: { I: { self: 3 }, 'I.1': { self: 7 }, 'I.2': { self: 8, verified: 6 } } };
    expect(placesOf(SECTION, { sheets }, {})).toEqual({
      I: 'Phiếu!Q5',
      'I.1': 'Phiếu!G5',
      'I.2': 'Phiếu!K5',
    });
    expect(placesOf(SECTION, { sheets }, {}, 'base')).toEqual({ I: 'Phiếu!R5' });
  });

  it('is the final figure where the score was changed on the way, or nothing was written', () => {
    const settings = { ...SELF, 'Ô điểm để trống': 'Tính 0 điểm', 'Làm tròn ở': 'Từng tiêu chí' };
    const sheets = { A: { 'I.1': {}, 'I.2': { self: 7.456 } } };
    expect(placesOf(SECTION, { sheets }, settings)).toMatchObject({
      'I.1': 'Phiếu!Q5',
      'I.2': 'Phiếu!Q5',
    });
  });

  it('is the cell that waits, while there is no score', () => {
    expect(placesOf(SECTION, { sheets: { A: { 'I.1': {}, 'I.2': 7 } } })).toMatchObject({
      'I.1': 'Phiếu!G5',
    });
  });

  it('is the row of Không chấm, of points and of the base', () => {
    const more: Partial<YearDraft> = {
      sheets: { A: { 'I.1': 'KAD', 'I.2': 7 } },
      notScored: [{}, { criterion: 'I.1', unit: 'Tất cả', effect: 'Cho điểm tối đa', reason: 'x' }],
    };
    expect(placesOf(SECTION, more)['I.1']).toBe('Không chấm!A4');
    const shrunk = { ...more, notScored: [{ criterion: 'I.1', unit: 'A' }] };
    expect(placesOf(SECTION, shrunk, SELF, 'base')['I.1']).toBe('Không chấm!A3');
  });

  it('is the unit’s own word, or its target, that took the criterion away', () => {
    const sheets = { A: { 'I.1': 'KAD', 'I.2': 7 } };
    expect(placesOf(SECTION, { sheets })['I.1']).toBe('Phiếu!G5');
    const leader: CriterionLine = ['I', '', '10', 'So với dẫn đầu', 'đạt chỉ tiêu: 50%'];
    const none = { A: { I: { target: 'KG' } }, B: { I: { target: 5, result: 6 } } };
    expect(placesOf([leader], { sheets: none })['I']).toBe('Phiếu!E5');
    const some = { A: { I: { target: 5, result: 5 } }, B: { I: { target: 5, result: 6 } } };
    expect(placesOf([leader], { sheets: some })['I']).toBe('Phiếu!Q5');
  });

  it('is the award that earned the points, and the mark from outside', () => {
    const bonus: CriterionLine = ['I', '', '9', 'Thưởng theo danh hiệu', 'Cờ: 9; Bằng khen: 4'];
    const honours = ['Giấy khen', 'Bằng khen', 'Cờ'].map((award) => ({
      unit: 'A',
      award,
      year: 2026,
    }));
    const settings = { ...SELF, 'Năm thi đua': '2026' };
    const sheets = { A: { I: null } };
    expect(placesOf([bonus], { sheets, honours }, settings)['I']).toBe('Khen thưởng đã có!C5');
    // Nothing earned: the figure stands in the unit's own sheet.
    const idle = { sheets, honours: honours.slice(0, 1) };
    expect(placesOf([bonus], idle, settings)['I']).toBe('Phiếu!Q5');
    // Compared by ranks, it is the mark that gave the rank.
    const ranks: CriterionLine = ['I', '', '9', 'Theo thứ hạng', 'hạng 1: 9; từ hạng 2: 0'];
    const ranked = [{ code: 'I', unit: 'A', assessor: 'Cục 1', rank: 1 }];
    expect(placesOf([ranks], { sheets, outside: ranked })['I']).toMatch(
      /^Điểm chấm ngoài![A-Z]+3$/,
    );
    const survey: CriterionLine = ['I', '', '10', 'Bên ngoài chấm', 'nguồn: điều tra'];
    const outside = [{ code: 'I', unit: 'A', assessor: 'Điều tra', points: 8 }];
    expect(placesOf([survey], { sheets, outside })['I']).toMatch(/^Điểm chấm ngoài![A-Z]+3$/);
  });
});
