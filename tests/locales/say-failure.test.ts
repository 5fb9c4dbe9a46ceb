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
