import { EXCLUSIONS_SHEET } from '../../../src/domain/book/sheets/exclusions';
import {
  concernsAward,
  CONSEQUENCES,
  readAwardNames,
  readConsequence,
} from '../../../src/domain/eligibility/consequence';
import { readExclusions, unitsLeftOut } from '../../../src/domain/eligibility/exclusion';
import { brief, regulationOf, table, unitOf, withoutColumns, type Row } from '../builders';

const { considerations } = regulationOf({
  criteria: [],
  considerations: [
    {
      code: 'KL',
      condition: 'không có đơn vị bị kỷ luật',
      consequence: 'Không xét',
      awards: 'Cờ; Bằng khen',
      checkedBy: 'Xác nhận',
      basis: 'Đ.10',
    },
  ],
});
const UNITS = [unitOf('A'), unitOf('B')];
const ON = { year: 2020, month: 11, day: 30 };

function read(...rows: readonly Row<typeof EXCLUSIONS_SHEET>[]): ReturnType<typeof readExclusions> {
  return readExclusions(table(EXCLUSIONS_SHEET, rows), UNITS, considerations, ON);
}

describe('the words of a consequence', () => {
  it.each<readonly [string, string | undefined]>([
    ...Object.entries(CONSEQUENCES).map(([key, word]) => [word, key] as const),
    ['KHONG XET', 'notConsidered'],
    ['không xét khen thưởng', 'notConsidered'],
    ['deferred', 'deferred'],
    ['not ranked', 'notRanked'],
    ['one class lower', 'classLower'],
    ['phạt', undefined],
    ['', undefined],
  ])('%j is %s', (text, expected) => {
    expect(readConsequence(text)).toBe(expected);
  });

  it.each<readonly [string, readonly string[]]>([
    ['', []],
    ['Tất cả', []],
    ['Cờ', ['Cờ']],
    [
      'Cờ thi đua của Bộ, tỉnh; Bằng khen\nGiấy khen;',
      ['Cờ thi đua của Bộ, tỉnh', 'Bằng khen', 'Giấy khen'],
    ],
  ])('%j names %j', (text, expected) => {
    expect(readAwardNames(text)).toEqual(expected);
  });

  it('no name means every award', () => {
    expect([
      concernsAward([], 'Cờ'),
      concernsAward(['CỜ '], 'cờ'),
      concernsAward(['Bằng khen'], 'Cờ'),
    ]).toEqual([true, true, false]);
  });
});

describe('Không xét, chưa xét', () => {
  it('reads a row as it is written', () => {
    const { exclusions, findings } = read(
      {
        unit: 'Đơn vị A',
        consequence: 'Chưa xét',
        awards: 'Cờ',
        reason: 'Đang thanh tra',
        basis: 'CV 5',
      },
      {},
    );
    expect(findings).toEqual([]);
    expect(exclusions).toEqual([
      {
        unit: 'A',
        condition: '',
        consequence: 'deferred',
        awards: ['Cờ'],
        reason: 'Đang thanh tra',
        basis: 'CV 5',
      },
    ]);
  });

  it('takes from the condition what the row does not say', () => {
    const { exclusions } = read({ unit: 'A', condition: 'kl' });
    expect(exclusions).toEqual([
      {
        unit: 'A',
        condition: 'KL',
        consequence: 'notConsidered',
        awards: ['Cờ', 'Bằng khen'],
        reason: 'không có đơn vị bị kỷ luật',
        basis: 'Đ.10',
      },
    ]);
    const [own] = read({
      unit: 'A',
      condition: 'KL',
      consequence: 'Chưa xét',
      reason: 'x',
    }).exclusions;
    expect(own).toMatchObject({ consequence: 'deferred', reason: 'x', basis: 'Đ.10' });
  });

  it.each<readonly [string, Row<typeof EXCLUSIONS_SHEET>['until'], boolean]>([
    ['for good', '', true],
    ['until later', '31/12/2020', true],
    ['until the day itself', '30/11/2020', true],
    ['until the day before', '29/11/2020', false],
    ['until a date that the cell holds as one', 44165, true],
    ['until a date before it', 44164, false],
  ])('%s', (_, until, counts) => {
    const { exclusions, findings } = read({
      unit: 'A',
      consequence: 'Không xét',
      until: until ?? '',
    });
    expect(findings).toEqual([]);
    expect(exclusions.length).toBe(counts ? 1 : 0);
  });

  it.each<readonly [Row<typeof EXCLUSIONS_SHEET>, string]>([
    [{ unit: 'Ai đó', consequence: 'Không xét' }, 'A3'],
    [{ unit: '', condition: 'KL' }, 'A3'],
    [{ unit: 'A', condition: 'XX' }, 'B3'],
    [{ unit: 'A', consequence: 'phạt' }, 'C3'],
    // Nothing says what follows.
    [{ unit: 'A', reason: 'Kỷ luật' }, 'C3'],
    [{ unit: 'A', consequence: 'Không xét', until: 'cuối năm' }, 'G3'],
    [{ unit: 'A', consequence: 'Không xét', until: '31/02/2020' }, 'G3'],
  ])('is not understood: %j', (row, cell) => {
    const { exclusions, findings } = read(row);
    expect(exclusions).toEqual([]);
    expect(brief(findings)).toEqual([['exclusionUnreadable', cell, null]]);
  });

  it('counts for good where the sheet has no column of days', () => {
    const whole = table(EXCLUSIONS_SHEET, [{ unit: 'A', consequence: 'Không xét' }]);
    const read = readExclusions(withoutColumns(whole, ['until']), UNITS, considerations, ON);
    expect([read.exclusions.length, read.findings]).toEqual([1, []]);
  });

  it('tells what stands there', () => {
    expect(read({ unit: 'A', consequence: 'phạt' }).findings).toMatchObject([
      { raw: 'phạt', params: { found: 'phạt' }, place: { sheet: EXCLUSIONS_SHEET.sheetName } },
    ]);
    expect(read({ reason: 'Kỷ luật' })).toEqual({ exclusions: [], findings: [] });
  });

  it('leaves out of comparisons who is left out of every award', () => {
    const left = (row: Row<typeof EXCLUSIONS_SHEET>): readonly string[] => [
      ...unitsLeftOut(read({ unit: 'A', ...row })),
    ];
    expect(left({ consequence: 'Không xét' })).toEqual(['A']);
    expect(left({ consequence: 'Chưa xét' })).toEqual(['A']);
    expect(left({ consequence: 'Không xếp hạng' })).toEqual(['A']);
    expect(left({ consequence: 'Hạ một mức xếp loại' })).toEqual([]);
    expect(left({ consequence: 'Không xét', awards: 'Cờ' })).toEqual([]);
  });
});
