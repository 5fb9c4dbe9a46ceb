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
  ['xcon', 'xcon'],
  ['contra', 'contra'],
  ['prn', 'prn_'],
  ['aux.b', 'aux.b_'],
  ['Nul', 'Nul_'],
  ['com7.x', 'com7.x_'],
  ['(a) b_c, d-e.f', '(a) b_c, d-e.f'],
  [' . Sở . ', 'Sở'],
  ['.con', 'con_'],
  ['.', '_'],
  ['?', '_'],
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

it('keeps as many bytes as it may, and cuts no mark off', () => {
  expect(fileName('a'.repeat(179))).toBe('a'.repeat(179));
  expect(fileName('a'.repeat(180))).toBe('a'.repeat(179));
  expect(fileName('ă'.repeat(100))).toBe('ă'.repeat(89));
  // What stands at the cut is trimmed as at any end.
  expect(fileName(`${'a'.repeat(178)}. b`)).toBe('a'.repeat(178));
  // Decomposed, a letter has more bytes than it is given.
  expect(fileName('ă'.repeat(80).normalize('NFD'))).toBe('ă'.repeat(80));
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
