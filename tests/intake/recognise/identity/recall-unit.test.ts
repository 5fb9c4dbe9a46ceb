import { NO_MEMORY, unitKey, type Memory } from '../../../../src/domain/memory/memory';
import { recallSender } from '../../../../src/intake/recognise/identity/recall-unit';
import { roster } from './asking';

const UNITS = roster({ code: 'KT', name: 'Kon Tum' }, { code: 'GL', name: 'Gia Lai' });

function remembering(...answers: readonly (readonly [seen: string, code: string])[]): Memory {
  const units = answers.map(
    ([seen, means]) => [unitKey(seen), { means, seen, said: means }] as const,
  );
  return { ...NO_MEMORY, units: new Map(units) };
}

interface Sheet {
  readonly above?: readonly string[];
  readonly below?: readonly string[];
  readonly sheet?: string;
  readonly file?: string;
}

function recall({ above = [], below = [], sheet = 'S', file = 'a.xlsx' }: Sheet, memory: Memory) {
  const lines = (texts: readonly string[]) =>
    texts.map((text) => ({ text, place: { file, sheet, cell: 'A1' } }));
  const found = recallSender(
    UNITS,
    { file, sheet, above: lines(above), below: lines(below) },
    memory,
  );
  return found && [found.unit.code, found.from, found.answer.seen];
}

const OFFICE = 'Trung tâm Lưu trữ';

it.each<[string, Sheet, string]>([
  ['a line above', { above: ['PHIẾU', OFFICE] }, 'header'],
  ['a line below', { below: ['GIÁM ĐỐC', OFFICE.toUpperCase()] }, 'header'],
  ['what a line says after its label', { above: [`Đơn vị: ${OFFICE}`] }, 'header'],
  ['the same, below', { below: [`Nơi gửi:${OFFICE}`] }, 'header'],
  ['the name of the sheet', { sheet: ` ${OFFICE}` }, 'sheetName'],
  ['the name of the file', { file: OFFICE }, 'fileName'],
  ['the name of the file, whatever kind of file', { file: `${OFFICE}.xlsx` }, 'fileName'],
])('%s is remembered', (_, sheet, from) => {
  expect(recall(sheet, remembering([OFFICE, 'KT']))).toEqual(['KT', from, OFFICE]);
});

it.each<[string, Sheet]>([
  ['more words in the line', { above: [`${OFFICE} tỉnh`] }],
  ['other accents', { above: ['Trung tâm Lưu trú'] }],
  ['something after a second colon', { above: [`Gửi: Đơn vị: ${OFFICE}`] }],
  ['what stands before the colon', { above: [`${OFFICE}: Kon Tum`] }],
  ['a full stop within the name of a file', { file: `${OFFICE}.bản 2.xlsx` }],
  ['an extension in the name of a sheet', { sheet: `${OFFICE}.xlsx` }],
])('is not what was remembered: %s', (_, sheet) => {
  expect(recall(sheet, remembering([OFFICE, 'KT']))).toBeUndefined();
});

it('nothing is remembered', () => {
  expect(recall({ above: [OFFICE] }, NO_MEMORY)).toBeUndefined();
});

describe('of several answers', () => {
  const whole = { above: ['A B'], below: ['C D'], sheet: 'E F', file: 'G H.xlsx' };

  it.each<[readonly (readonly [string, string])[], string]>([
    [
      [
        ['A B', 'KT'],
        ['C D', 'GL'],
      ],
      'A B',
    ],
    [
      [
        ['C D', 'KT'],
        ['E F', 'GL'],
      ],
      'C D',
    ],
    [
      [
        ['E F', 'KT'],
        ['G H', 'GL'],
      ],
      'E F',
    ],
    [
      [
        ['G H.xlsx', 'KT'],
        ['G H', 'GL'],
      ],
      'G H.xlsx',
    ],
  ])('%j: the nearer place counts', (answers, seen) => {
    expect(recall(whole, remembering(...answers))?.[2]).toBe(seen);
    expect(recall(whole, remembering(...[...answers].reverse()))?.[2]).toBe(seen);
  });

  it('a whole line counts before its part', () => {
    const memory = remembering(['Kon Plông', 'GL'], ['Đơn vị: Kon Plông', 'KT']);
    expect(recall({ above: ['Đơn vị: Kon Plông'] }, memory)?.[0]).toBe('KT');
  });

  it('one about a unit that is no longer in the roster counts for nothing', () => {
    expect(recall(whole, remembering(['A B', 'ZZ'], ['E F', 'GL']))).toEqual([
      'GL',
      'sheetName',
      'E F',
    ]);
    expect(recall(whole, remembering(['A B', 'ZZ']))).toBeUndefined();
  });
});
