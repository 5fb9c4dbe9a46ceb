import {
  NOT_SEALED,
  proposalItem,
  rankItem,
  SEAL_ITEMS,
  type SealItem,
} from '../../../src/domain/seal/seal-items';

it('a seal covers what it says of itself, apart from its own fingerprint', () => {
  const open = (Object.keys(SEAL_ITEMS) as SealItem[]).filter((item) =>
    NOT_SEALED.has(SEAL_ITEMS[item]),
  );
  expect(open).toEqual(['code', 'digest']);
});

it('names each rank and each award that was proposed on a line of its own', () => {
  expect([rankItem('1'), rankItem('2'), proposalItem(1), proposalItem(12)]).toEqual([
    'Hạng 1',
    'Hạng 2',
    'Đề nghị 1',
    'Đề nghị 12',
  ]);
});
