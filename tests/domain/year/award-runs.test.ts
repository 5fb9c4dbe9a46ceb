import { readAwards } from '../../../src/domain/awards/read-awards';
import { AWARDS_SHEET } from '../../../src/domain/book/sheets/awards';
import { awardRuns } from '../../../src/domain/year/award-runs';
import { settingsOf, table, type Row } from '../builders';

type Award = Row<typeof AWARDS_SHEET>;

/** `cluster: Cờ, Bằng khen`. */
function runs(...rows: readonly Award[]): readonly string[] {
  const read = readAwards(
    table(
      AWARDS_SHEET,
      rows.map((row) => ({ quantity: '1', ...row })),
    ),
    settingsOf(),
  );
  expect(read.findings).toEqual([]);
  return awardRuns(read.awards).map(
    ({ scope, tiers }) => `${scope}: ${tiers.map(({ name }) => name).join(', ')}`,
  );
}

const except = (award: string): string => `Trừ đơn vị được đề nghị ${award}`;
const of = (award: string): string => `Đơn vị được đề nghị ${award}`;

describe('the order in which awards are dealt with', () => {
  it.each<readonly [string, readonly Award[], readonly string[]]>([
    ['nothing', [], []],
    ['as the table has it', [{ award: 'Cờ' }, { award: 'Bằng khen' }], ['cluster: Cờ, Bằng khen']],
    [
      'by scope',
      [{ award: 'Cờ' }, { award: 'Cờ tỉnh', range: 'Toàn sổ' }],
      ['cluster: Cờ', 'book: Cờ tỉnh'],
    ],
    [
      'one ladder, whatever stands between',
      [
        { award: 'Cờ' },
        { award: 'Cờ tỉnh', range: 'Toàn sổ' },
        { award: 'Bằng khen', source: except('Cờ') },
      ],
      ['cluster: Cờ, Bằng khen', 'book: Cờ tỉnh'],
    ],
    [
      'what goes to holders of another comes after it',
      [{ award: 'Cờ Chính phủ', source: of('Cờ'), range: 'Toàn sổ' }, { award: 'Cờ' }],
      ['cluster: Cờ', 'book: Cờ Chính phủ'],
    ],
    [
      'what leaves holders of another out comes after it',
      [{ award: 'Bằng khen', source: except('Cờ') }, { award: 'Cờ' }],
      ['cluster: Cờ, Bằng khen'],
    ],
    [
      'so does a share of those proposed for another',
      [
        {
          award: 'Cờ Chính phủ',
          quantity: '20%',
          base: 'số đơn vị được đề nghị Cờ',
          range: 'Toàn sổ',
        },
        { award: 'Cờ' },
      ],
      ['cluster: Cờ', 'book: Cờ Chính phủ'],
    ],
    [
      'in turn',
      [
        { award: 'Ba', source: of('Hai'), range: 'Mỗi nhóm' },
        { award: 'Hai', source: except('Một'), range: 'Toàn sổ' },
        { award: 'Một' },
      ],
      ['cluster: Một', 'book: Hai', 'group: Ba'],
    ],
    // Nobody can ever have them; they must not be lost, nor anything hang.
    [
      'two that wait for each other',
      [
        { award: 'Một', source: of('Hai') },
        { award: 'Hai', source: of('Một') },
      ],
      ['cluster: Một, Hai'],
    ],
    ['one that waits for itself', [{ award: 'Một', source: of('một') }], ['cluster: Một']],
  ])('%s', (_, awards, expected) => {
    expect(runs(...awards)).toEqual(expected);
  });
});
