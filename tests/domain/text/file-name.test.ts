import fc from 'fast-check';
import { basename, join, normalize } from 'node:path';
import { fileName, fileNames } from '../../../src/domain/text/file-name';

it.each([
  ['Đà Nẵng', 'Đà Nẵng'],
  ['../../etc/passwd', '_.._etc_passwd'],
  ['..\\..\\Windows', '_.._Windows'],
  ['a/b:c*d?e"f<g>h|i', 'a_b_c_d_e_f_g_h_i'],
  ['C:\\x', 'C__x'],
  ['dong\nhai\u0000', 'dong_hai_'],
  ['cuoi. . .', 'cuoi'],
  ['...', '_'],
  ['', '_'],
  ['CON', 'CON_'],
  ['con.txt', 'con.txt_'],
  ['Lpt1', 'Lpt1_'],
  ['COM10', 'COM10'],
  ['\u202efdp.exe', '_fdp.exe'],
])('%j is %j', (name, expected) => {
  expect(fileName(name)).toBe(expected);
});

it('never leads out of its folder, and every file system takes it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400, size: 'max' }), (name) => {
      const safe = fileName(name);
      expect(safe).not.toBe('');
      expect(safe).not.toMatch(/[/\\:*?"<>|\p{Cc}]|^[. ]|[. ]$/u);
      expect(Buffer.byteLength(safe)).toBeLessThanOrEqual(180);
      expect(basename(normalize(join('/ra', `${safe}.xlsx`)))).toBe(`${safe}.xlsx`);
    }),
  );
});

it('cuts a long name between characters', () => {
  const safe = fileName('Ủy ban nhân dân '.repeat(40));
  expect(safe).toMatch(/^Ủy ban nhân dân Ủy/);
  expect(safe).not.toMatch(/\ufffd/);
});

it('gives two units two files, on Windows too', () => {
  expect(fileNames(['Sở A/B', 'Sở A:B', 'sở a_b', 'Sở C'])).toEqual([
    'Sở A_B',
    'Sở A_B (2)',
    'sở a_b (3)',
    'Sở C',
  ]);
});
