import { form, kindsOf, recognise, SELF, selfOf, TITLE, type Row } from '../sample-book';

/** The words of II.1 over two rows; the score in the second. */
function wrapped(end: string, edit: (second: Row) => void = () => undefined) {
  const rows = (all: Map<string, Row>): void => {
    const entries = [...all];
    all.clear();
    for (const [code, row] of entries) {
      all.set(code, row);
      if (code !== 'II.1') continue;
      const second: Row = [null, null, end, null, null, row[SELF]];
      row[TITLE] = 'Chấp hành chủ trương của Đảng,';
      row[SELF] = null;
      edit(second);
      all.set('wrapped', second);
    }
  };
  return recognise([form({ rows })]);
}

describe('words over two rows, the score in the second', () => {
  it('are one row', () => {
    const sheets = wrapped('chính sách, pháp luật của Nhà nước');
    expect(kindsOf(sheets)).toEqual([]);
    expect(selfOf(sheets, 'II.1')).toBe(4.9);
    const row = sheets[0]?.rows.find(({ criterion }) => criterion === 'II.1');
    expect(row?.self?.place).toEqual(row?.places.self);
  });

  it.each<[string, string, (row: Row) => void]>([
    ['other words', 'Nộp hồ sơ lưu', () => undefined],
    ['a number of its own', 'chính sách, pháp luật của Nhà nước', (row) => (row[1] = 'c)')],
    ['a maximum of its own', 'chính sách, pháp luật của Nhà nước', (row) => (row[3] = 2)],
  ])('are two with %s', (_, end, edit) => {
    expect(selfOf(wrapped(end, edit), 'II.1')).toBeUndefined();
  });
});
