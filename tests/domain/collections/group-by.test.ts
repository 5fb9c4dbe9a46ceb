import { groupBy } from '../../../src/domain/collections/group-by';

describe('groupBy', () => {
  it('keeps keys and items in the order in which they come', () => {
    const groups = groupBy(['bình', 'an', 'bảo', 'ân'], (word) => word.length);
    expect([...groups]).toEqual([
      [4, ['bình']],
      [2, ['an', 'ân']],
      [3, ['bảo']],
    ]);
  });

  it('has no group for nothing', () => {
    expect(groupBy([], () => 'x').size).toBe(0);
  });
});
