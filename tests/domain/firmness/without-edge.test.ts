import { firmnessOf } from '../../../src/domain/firmness/firmness';
import { awardsWithoutEdge } from '../../../src/domain/firmness/without-edge';
import { evaluateYear } from '../../../src/domain/year/evaluate';
import { unitOf, type CriterionLine, type RegulationDraft } from '../builders';
import { yearOf, type YearDraft } from '../years';

const CRITERIA: readonly CriterionLine[] = [['I', '', 60, 'Trực tiếp']];
const BROKEN = { I: '55,5' };

function withoutIn({
  regulation,
  ...draft
}: Pick<YearDraft, 'sheets' | 'units' | 'votes'> & {
  readonly regulation: Omit<RegulationDraft, 'criteria'>;
}) {
  const year = yearOf({ ...draft, regulation: { criteria: CRITERIA, ...regulation } });
  const outcome = evaluateYear(year);
  return awardsWithoutEdge(year, outcome, firmnessOf(year, outcome)).map(
    ({ award, groups, why, waiting }) => [award.name, groups.join(), why, waiting.join()],
  );
}

describe('awards without an edge', () => {
  it('nothing to say where there is one', () => {
    const awards = [{ award: 'Cờ', quantity: '1' }];
    const sheets = { A: { I: 50 }, B: { I: 40 } };
    expect(withoutIn({ sheets, regulation: { awards } })).toEqual([]);
  });

  it.each(['Theo phiếu', 'Hội đồng quyết định'])(
    '%s: people give it, and have not yet',
    (method) => {
      const voteShare = method.includes('phiếu') ? 'từ 80%' : '';
      const awards = [{ award: 'Cờ', quantity: '1', method, voteShare }];
      const sheets = { A: { I: 50 }, B: { I: 40 } };
      expect(withoutIn({ sheets, regulation: { awards } })).toEqual([['Cờ', '', 'people', '']]);
    },
  );

  it('votes refused everybody that is ranked', () => {
    const awards = [
      { award: 'Cờ', quantity: '1', method: 'Theo thứ hạng và phiếu', voteShare: 'từ 80%' },
    ];
    const votes = ['A', 'B'].map((unit) => ({
      matter: 'Suy tôn: Cờ',
      unit,
      members: 10,
      present: 10,
      issued: 10,
      collected: 10,
      agree: 1,
      disagree: 9,
      method: 'Bỏ phiếu kín',
    }));
    const sheets = { A: { I: 50 }, B: { I: 40 } };
    expect(withoutIn({ sheets, votes, regulation: { awards } })).toEqual([
      ['Cờ', '', 'people', ''],
    ]);
  });

  it('everybody gets it', () => {
    const awards = [{ award: 'Cờ', quantity: '2' }];
    const sheets = { A: { I: 50 }, B: { I: 40 } };
    expect(withoutIn({ sheets, regulation: { awards } })).toEqual([['Cờ', '', 'nobody', '']]);
  });

  it('results are missing, cluster by cluster', () => {
    const units = ['A', 'B', 'C', 'D'].map((code, index) =>
      unitOf(code, { cluster: index < 2 ? 'Cụm 1' : 'Cụm 2' }),
    );
    const awards = [{ award: 'Cờ', quantity: '1' }];
    const sheets = { A: { I: 50 }, B: { I: 40 }, C: { I: 20 }, D: BROKEN };
    expect(withoutIn({ units, sheets, regulation: { awards } })).toEqual([
      ['Cờ', 'Cụm 2', 'waiting', 'D'],
    ]);
  });

  it('of two awards the one, and of two clusters each with its own reason', () => {
    const units = ['A', 'B', 'C', 'D'].map((code, index) =>
      unitOf(code, { cluster: index < 2 ? 'Cụm 1' : 'Cụm 2' }),
    );
    const awards = [
      { award: 'Cờ', quantity: '2' },
      { award: 'Bằng khen', quantity: '1', range: 'Toàn sổ' },
    ];
    const sheets = { A: { I: 50 }, B: { I: 40 }, C: { I: 20 }, D: BROKEN };
    expect(withoutIn({ units, sheets, regulation: { awards } })).toEqual([
      ['Cờ', 'Cụm 2', 'waiting', 'D'],
      ['Cờ', 'Cụm 1', 'nobody', ''],
    ]);
  });

  it('half a year is not decided upon', () => {
    const regulation = {
      awards: [{ award: 'Cờ', quantity: '1' }],
      settings: { Kỳ: '6 tháng đầu năm' },
    };
    expect(withoutIn({ sheets: { A: { I: 50 } }, regulation })).toEqual([]);
  });

  it('but people may give an award for several years there', () => {
    const award = { award: 'Bằng khen', quantity: '1', method: 'Theo phiếu', voteShare: 'từ 80%' };
    const regulation = {
      awards: [{ ...award, scopeOfAward: 'Giai đoạn 2015-2020' }],
      settings: { Kỳ: '6 tháng đầu năm' },
    };
    expect(withoutIn({ sheets: { A: { I: 50 } }, regulation })).toEqual([
      ['Bằng khen', '', 'people', ''],
    ]);
  });
});
