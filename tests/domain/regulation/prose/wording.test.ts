import { tidyLines, Wording } from '../../../../src/domain/regulation/prose/wording';

function wording(prose: string): Wording {
  const read = Wording.of(prose);
  if (!read) throw new Error(`too long: ${prose}`);
  return read;
}

describe('prose, twice, letter under letter', () => {
  it.each([
    ['Đạt  từ 95%\u00a0trở lên', 'Đạt từ 95% trở lên', 'dat tu 95% tro len'],
    [
      '\n Chậm 1–3 ngày \r\n\r\n trừ ½ điểm\n',
      'Chậm 1–3 ngày\ntrừ ½ điểm',
      'cham 1-3 ngay\ntru ½ diem',
    ],
    ['5 − 3 — 1', '5 − 3 — 1', '5 - 3 - 1'],
    ['MỖI NGÀY', 'MỖI NGÀY', 'moi ngay'],
  ])('%j', (prose, text, folded) => {
    const read = wording(prose);
    expect([read.text, read.folded]).toEqual([text, folded]);
    expect(read.folded).toHaveLength(read.text.length);
  });

  it('is read up to six hundred letters', () => {
    expect(Wording.of('a'.repeat(600))?.text).toHaveLength(600);
    expect(Wording.of('a'.repeat(601))).toBeNull();
  });

  it('blanks keep everything else in its place', () => {
    const read = wording('trừ 2 điểm mỗi lần').blank(4, 10);
    expect([read.text, read.folded]).toEqual(['trừ        mỗi lần', 'tru        moi lan']);
    expect(read.says(11, 'mỗi')).toBe(true);
  });

  it.each([
    ['; (mỗi ngày),: ', '(mỗi ngày)'],
    ['), + * = – — − - mỗi ngày = - (', 'mỗi ngày'],
    [']mỗi ngày.[', 'mỗi ngày'],
    ['mỗi ngày)', 'mỗi ngày)'],
    ['; , .', ''],
    ['', ''],
  ])('trimmed of what is no word: %j', (prose, trimmed) => {
    expect(
      wording(`x${prose}x`)
        .slice(1, prose.length + 1)
        .trim().text,
    ).toBe(trimmed);
  });

  it.each([
    ['mỗi ngày', 'mỗi', true],
    ['Mỗi ngày', 'mỗi', true],
    ['mới ngày', 'mỗi', false],
    // Among words with accents one without is another word
    ['moi ngày', 'mỗi', false],
    // Where no accent was typed anywhere none can be asked for; a dash or a sign is none
    ['moi ngay', 'mỗi', true],
    ['moi ngay – 1', 'mỗi', true],
    ['moi ngay ≥ 1', 'mỗi', true],
    ['cu ngay', 'mỗi', false],
  ])('%j begins with “%s”: %s', (prose, word, says) => {
    expect(wording(prose).says(0, word)).toBe(says);
  });

  it.each([
    ['Chậm nộp thì trừ', ['thì', 'trừ'], 'trừ', 'Chậm nộp thì'],
    ['Chậm nộp; trừ', ['trừ'], 'trừ', 'Chậm nộp'],
    ['Chậm nộp\ntrừ', ['trừ'], 'trừ', 'Chậm nộp'],
    ['Chậm nộp (trừ', ['trừ'], 'trừ', 'Chậm nộp'],
    ['Chậm nộp [trừ', ['trừ'], 'trừ', 'Chậm nộp'],
    ['trừ', ['trừ'], 'trừ', ''],
    ['cham nop tru', ['trừ'], 'trừ', 'cham nop'],
  ])('%j without its last word', (prose, words, word, rest) => {
    const dropped = wording(prose).dropLast(words);
    expect([dropped?.word, dropped?.rest.text]).toEqual([word, rest]);
  });

  it.each([
    ['Chậm nộp trư', ['trừ']],
    ['Chậm không trừng', ['trừ']],
    ['Chậm trừ nộp', ['trừ']],
    ['Chậm ntrừ', ['trừ']],
    ['', ['trừ']],
  ])('%j does not end in one of %j', (prose, words) => {
    expect(wording(prose).dropLast(words)).toBeNull();
  });

  it('lines stay lines, and blank ones go', () => {
    expect(tidyLines('\r\n Có:  2 \r\n\u00a0\r\nKhông: 0\n\n')).toBe('Có: 2\nKhông: 0');
    expect(tidyLines('Có: 2\rKhông: 0')).toBe('Có: 2\nKhông: 0');
    expect(tidyLines(' \n ')).toBe('');
  });
});
