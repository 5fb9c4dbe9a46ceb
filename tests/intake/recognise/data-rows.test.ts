import { unitRows } from '../../../src/domain/book/unit-rows';
import type { Regulation } from '../../../src/domain/regulation/regulation';
import type { BodyRow } from '../../../src/intake/recognise/body-rows';
import { splitDataRows } from '../../../src/intake/recognise/data-rows';
import { regulation } from './sample-book';

const rows = (...codes: readonly string[]): readonly BodyRow[] =>
  codes.map((code) => ({ code }) as BodyRow);
const split = (codes: readonly string[], own: Regulation) => {
  const { data, others } = splitDataRows(rows(...codes), own);
  return [data.map(({ row, code }) => [row.code, code]), others.map(({ code }) => code)];
};

/** The sample's regulation, one criterion with two figures besides its result. */
const leaf = regulation.leaves[0];
const code = leaf?.code ?? '';
const withData = Object.create(regulation, {
  criteria: {
    value: regulation.criteria.map((criterion) =>
      criterion === leaf
        ? {
            ...criterion,
            rule: { ...criterion.rule, dataRows: [{ name: 'cong' }, { name: 'tru' }] },
          }
        : criterion,
    ),
  },
}) as Regulation;

it('rows of extra figures are told by their codes, as anybody writes them', () => {
  expect(unitRows(withData).filter(({ data }) => data !== null)).toHaveLength(2);
  expect(
    split(
      [code, `${code}#cộng`, `${code.toLowerCase()} # TRỪ`, `${code}#khác`, '', '#cộng'],
      withData,
    ),
  ).toEqual([
    [
      [`${code}#cộng`, `${code}#cong`],
      [`${code.toLowerCase()} # TRỪ`, `${code}#tru`],
    ],
    [code, `${code}#khác`, '', '#cộng'],
  ]);
});

it('a regulation without any has none', () => {
  expect(split([code, `${code}#cộng`], regulation)).toEqual([[], [code, `${code}#cộng`]]);
});
