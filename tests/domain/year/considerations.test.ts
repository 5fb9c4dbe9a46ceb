import { unitOf, type RegulationDraft } from '../builders';
import type { Values } from '../scoring/scored';
import { outcomeOf, proposalOf, type YearDraft } from '../years';
import { ranks, reasons, year } from './five-units';

describe('conditions of consideration', () => {
  const units = ['A', 'B', 'C', 'D', 'E'].map((code) =>
    unitOf(code, {
      pactSignedOn: code === 'B' ? null : { year: 2020, month: 3, day: 2 },
    }),
  );
  const consider = (row: Readonly<Record<string, string>>): Partial<RegulationDraft> => ({
    considerations: [{ code: 'GU', condition: 'có ký giao ước', ...row }],
  });

  it('keep from awards who fails them', () => {
    const draft = year({ units }, consider({ consequence: 'Không xét', basis: 'Đ.4' }));
    expect(proposalOf(outcomeOf(draft))).toEqual([
      'A proposed Cờ',
      'B excluded –',
      'C proposed Bằng khen',
      'D excluded –',
      'E excluded –',
    ]);
    expect(reasons(draft, 'B')).toEqual([
      { reason: 'notConsidered', why: 'có ký giao ước', basis: 'Đ.4' },
    ]);
  });

  it('leave open what depends on who cannot be told', () => {
    const nobody = units.map((unit) => unitOf(unit.code));
    const draft = year({ units: nobody }, consider({ consequence: 'Không xét' }));
    expect(proposalOf(outcomeOf(draft))).toEqual([
      'A undecided Cờ',
      'B undecided Bằng khen',
      'C undecided Bằng khen',
      'D excluded –',
      'E excluded –',
    ]);
  });

  it('keep out of the order', () => {
    const draft = year({ units }, consider({ consequence: 'Không xếp hạng' }));
    expect(ranks(draft)).toEqual([
      'A ranked 1 Xuất sắc',
      'B notRanked – –',
      'C ranked 2 Tốt',
      'D ranked 3 Tốt',
      'E ranked 4 Khá',
    ]);
    expect(outcomeOf(draft).units[1]?.notRankedWhy).toBe('có ký giao ước');
  });

  it('leave the order open for who cannot be told, and the awards it could reach', () => {
    const nobody = units.map((unit) => unitOf(unit.code));
    const unknown = year({ units: nobody }, consider({ consequence: 'Không xếp hạng' }));
    expect(ranks(unknown)).toEqual(['A', 'B', 'C', 'D', 'E'].map((code) => `${code} blocked – –`));
    expect(outcomeOf(unknown).units[0]?.rankOpen).toBe('có ký giao ước');
    expect(proposalOf(outcomeOf(unknown)).filter((line) => line.includes('proposed'))).toEqual([]);
    expect(reasons(unknown, 'A')).toEqual([
      { reason: 'conditionUnknown', condition: 'có ký giao ước' },
    ]);
  });

  it('may look at the class, which is settled before the order', () => {
    const draft = year(
      { units },
      consider({ condition: 'xếp loại từ Tốt', consequence: 'Không xếp hạng' }),
    );
    expect(ranks(draft).slice(3)).toEqual(['D ranked 4 Tốt', 'E notRanked – –']);
  });

  it('take who fails them out of the order, where those who are not considered keep no rank', () => {
    const settings = { 'Đơn vị không xét có giữ hạng': 'Đưa ra ngoài bảng xếp hạng' };
    const failing = { ...consider({ consequence: 'Không xét' }), settings };
    expect(ranks(year({ units }, failing)).slice(0, 3)).toEqual([
      'A ranked 1 Xuất sắc',
      'B notRanked – –',
      'C ranked 2 Tốt',
    ]);
    const nobody = units.map((unit) => unitOf(unit.code));
    expect(ranks(year({ units: nobody }, failing))[0]).toBe('A blocked – –');
    const flag = { ...consider({ consequence: 'Không xét', awards: 'Cờ' }), settings };
    expect(ranks(year({ units }, flag))[1]).toBe('B ranked 2 Xuất sắc');
    const late = { 'Nộp chậm': 'Không xét', ...settings };
    const submissions = [{ unit: 'A', receivedOn: '30/11/2020' }];
    expect(ranks(year({ submissions }, { settings: late }))[0]).toBe('A notRanked – –');
  });

  it('put a class lower, once for each', () => {
    const one = consider({ consequence: 'Hạ một mức xếp loại' });
    expect(ranks(year({ units }, one))[1]).toBe('B ranked 2 Tốt');
    const exclusions = [{ unit: 'B', consequence: 'Hạ một mức xếp loại', reason: 'x' }];
    expect(ranks(year({ units, exclusions }, one))[1]).toBe('B ranked 2 Khá');
    expect(ranks(year({ units, exclusions }))[1]).toBe('B ranked 2 Tốt');
  });

  it('leave a class open that may yet be a lower one', () => {
    const nobody = units.map((unit) => unitOf(unit.code));
    const lower = consider({ consequence: 'Hạ một mức xếp loại' });
    const lines = ranks(year({ units: nobody }, lower));
    expect(lines[0]).toBe('A ranked 1 có ký giao ước');
    const considerations = ['có ký giao ước', 'có đăng ký thi đua'].map((condition, at) => ({
      code: `GU${String(at)}`,
      condition,
      consequence: 'Hạ một mức xếp loại',
    }));
    const both = ranks(year({ units: nobody }, { considerations }));
    expect(both[0]).toBe('A ranked 1 có ký giao ước; có đăng ký thi đua');
    // There is nothing below the lowest class.
    expect(lines[4]).toBe('E ranked 5 Khá');
  });

  it.each<readonly [string, Values, YearDraft['exclusions'], readonly string[]]>([
    ['not reviewed', {}, [], ['A undecided Cờ', 'B undecided Bằng khen']],
    [
      'reviewed',
      { 'Đã rà soát điều kiện không xét, chưa xét': '25/11/2020' },
      [],
      ['A proposed Cờ', 'B proposed Bằng khen'],
    ],
    [
      'reviewed, one fails',
      { 'Đã rà soát điều kiện không xét, chưa xét': '25/11/2020' },
      [{ unit: 'A', condition: 'NT' }],
      ['A excluded –', 'B proposed Bằng khen'],
    ],
    // One that is recorded fails, reviewed or not.
    [
      'not reviewed, one fails',
      {},
      [{ unit: 'A', condition: 'NT' }],
      ['A excluded –', 'B undecided Bằng khen'],
    ],
  ])('that a person confirms: %s', (_, settings, exclusions, expected) => {
    const considerations = [
      { code: 'NT', condition: 'không nợ thuế', consequence: 'Chưa xét', checkedBy: 'Xác nhận' },
    ];
    const draft = year({ exclusions: exclusions ?? [] }, { settings, considerations });
    expect(proposalOf(outcomeOf(draft)).slice(0, 2)).toEqual(expected);
  });

  it('may be confirmed inside a condition of the award, and fail by its words', () => {
    const awards = [
      {
        award: 'Cờ',
        quantity: '1',
        condition: 'xác nhận: không nợ thuế',
        shortfall: 'Xét đơn vị kế tiếp',
      },
    ];
    const settings = { 'Đã rà soát điều kiện không xét, chưa xét': '25/11/2020' };
    const exclusions = [
      { unit: 'A', consequence: 'Không xét', awards: 'Giấy khen', reason: 'Không nợ thuế' },
    ];
    const lines = (draft: YearDraft): readonly string[] => proposalOf(outcomeOf(draft)).slice(0, 2);
    expect(lines(year({}, { awards }))).toEqual(['A undecided Cờ', 'B undecided Cờ']);
    expect(lines(year({}, { awards, settings }))).toEqual(['A proposed Cờ', 'B excluded –']);
    expect(lines(year({ exclusions }, { awards, settings }))).toEqual([
      'A excluded –',
      'B proposed Cờ',
    ]);
  });
});
