import { sayFailure } from '../../src/locales/say-failure';
import { wordsFor } from '../../src/locales/words';

it('says what to do in the language of the pane and keeps the technical part apart', () => {
  const failure = {
    kind: 'cellEdit',
    params: { detail: 'InvalidOperationInCellEditMode' },
  } as const;
  expect(sayFailure(failure, wordsFor('vi'))).toEqual({
    title: 'Chưa làm được',
    text: expect.stringContaining('Enter') as string,
    detail: 'InvalidOperationInCellEditMode',
  });
  expect(sayFailure(failure, wordsFor('en')).title).toBe('That did not work');
});

it('does not say twice what the sentence names already', () => {
  const detail = 'Kiểm tra!I6';
  const said = sayFailure({ kind: 'overtaken', params: { detail } }, wordsFor('vi'));
  expect(said.text).toContain(detail);
  expect(said.detail).toBe('');
});

it('keeps the host’s own words out of the sentence', () => {
  const failure = { kind: 'unexpected', params: { detail: 'GeneralException' } } as const;
  const said = sayFailure(failure, wordsFor('vi'));
  expect(said.text).not.toContain('GeneralException');
  expect(said.detail).toBe('GeneralException');
});

it.each(['notResponding', 'sessionLost'] as const)(
  'fears no half-written book where the book was only read: %s',
  (kind) => {
    const words = wordsFor('vi');
    const read = sayFailure({ kind, params: {} }, words, 'read');
    expect(read).toMatchObject({ title: 'Chưa đọc được sổ' });
    expect(read.text).toContain('chưa có gì được ghi');
    const ranked = sayFailure({ kind, params: {} }, words, 'rank');
    expect(ranked.title).toBe('Chưa xếp hạng xong');
    expect(ranked.text).toContain('làm lại không ghi trùng');
  },
);

it('keeps what Excel said of anything else that stops a reading', () => {
  const failure = { kind: 'cellEdit', params: {} } as const;
  expect(sayFailure(failure, wordsFor('vi'), 'read').text).toContain('Enter');
});
