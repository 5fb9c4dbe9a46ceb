import { checkCluster } from '../../../../src/intake/recognise/checks/check-cluster';

const found = (expected: string, ...lines: readonly string[]) =>
  checkCluster(
    lines.map((text, row) => ({
      text,
      place: { file: 'a.xlsx', sheet: 'S', cell: `A${String(row + 1)}` },
    })),
    expected,
    [],
  );

describe('clusters that are counted', () => {
  it.each([
    ['Cụm thi đua số 3', 'Cụm thi đua số 2'],
    ['Cụm thi đua số 3', 'CỤM 13'],
    ['Khối thi đua II', 'Khối III'],
    ['Cụm số 3', 'Phiếu của Cụm thi đua 4 năm 2020'],
  ])('%s is not %s', (expected, line) => {
    expect(found(expected, 'Sở Nội vụ', line)).toMatchObject([
      {
        kind: 'otherCluster',
        raw: line,
        place: { cell: 'A2' },
        params: { found: line, expected },
      },
    ]);
  });

  it.each([
    ['Cụm thi đua số 3', 'CỤM THI ĐUA SỐ 3'],
    ['Cụm thi đua số 3', 'Cụm 3'],
    ['Cụm thi đua số 3', 'Khối thi đua số 2'],
    ['Cụm thi đua số 3', 'Cụm thi đua miền Trung'],
    ['Cụm thi đua số 3', 'Cụm 123'],
    ['Khối II', 'Khối thi đua II'],
  ])('%s may be %s', (expected, line) => {
    expect(found(expected, line)).toEqual([]);
  });

  it('one line with the right number is enough; of several wrong ones the first is shown', () => {
    expect(found('Cụm số 3', 'Cụm số 2', 'Cụm số 3')).toEqual([]);
    expect(found('Cụm số 3', 'Cụm số 2', 'Cụm số 1')).toMatchObject([{ raw: 'Cụm số 2' }]);
    expect(found('Cụm số 3')).toEqual([]);
  });
});
