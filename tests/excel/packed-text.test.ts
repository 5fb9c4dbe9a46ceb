import fc from 'fast-check';
import { packText, unpackInTurns, unpackText } from '../../src/excel/packed-text';

test('what was packed is unpacked to the character', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 400 }), async (text) => {
      fc.pre(!/[\ud800-\udfff]/.test(text));
      const cells = await packText(text);
      expect(unpackText(cells)).toBe(text);
      expect(await unpackInTurns(cells)).toBe(text);
    }),
  );
});

test('no cell is longer than Excel takes, and each of them stays text', async () => {
  const noise = Array.from({ length: 90_000 }, (_, at) => ((at * 7919) % 36_000).toString(36));
  const cells = await packText(noise.join(''));
  expect(cells.length).toBeGreaterThan(3);
  for (const cell of cells) {
    expect(cell.length).toBeLessThanOrEqual(30_001);
    expect(cell).toMatch(/^[np]/);
  }
  expect(unpackText(cells)).toBe(noise.join(''));
  expect(await unpackInTurns(cells)).toBe(noise.join(''));
});

it.each([
  ['nothing', () => []],
  ['no length', (cells: readonly string[]) => cells.slice(1)],
  ['another length', ([, ...cells]: readonly string[]) => ['n3', ...cells]],
  ['more than memory should take', ([, ...cells]: readonly string[]) => ['n99999999', ...cells]],
  ['a cell that was edited', ([head = '']: readonly string[]) => [head, 'Hà Nội']],
  ['a cell that is no base64', ([head = '']: readonly string[]) => [head, 'p***']],
  ['a cell that was cut', ([head = '', cell = '']: readonly string[]) => [head, cell.slice(0, 20)]],
  ['a cell that is missing', ([head = '']: readonly string[]) => [head]],
])('%s is damage, not text', async (_, damage) => {
  const damaged = damage(await packText('Cụm thi đua số 1 '.repeat(50)));
  expect(unpackText(damaged)).toBeNull();
  expect(await unpackInTurns(damaged)).toBeNull();
});

describe('a long text', () => {
  const LONG = 'Khánh Hòa 9,5; '.repeat(400_000);

  test('that packs small is unpacked whole', async () => {
    const cells = await packText(LONG);
    expect(cells.length).toBeLessThan(6);
    expect(unpackText(cells)).toBe(LONG);
    expect(unpackText([...cells, '', ''])).toBe(LONG);
  });

  test.each([-1, 1])('of which another length is said (%i) is damage', async (more) => {
    const [head = '', ...rest] = await packText('Khánh Hòa');
    const said = `n${String(Number(head.slice(1)) + more)}`;
    expect(unpackText([said, ...rest])).toBeNull();
    expect(unpackText([` ${head}`, ...rest])).toBeNull();
    expect(unpackText([`${head} `, ...rest])).toBeNull();
    expect(unpackText([head.replace('n', 'm'), ...rest])).toBeNull();
  });

  test('of nothing is nothing, not damage', async () => {
    expect(unpackText(await packText(''))).toBe('');
  });
});
