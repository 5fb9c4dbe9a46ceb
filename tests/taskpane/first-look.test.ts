import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Linter } from 'eslint';

const root = join(__dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** What an ES5 parser says: Internet Explorer stops at the first thing that it does not know. */
function complaints(code: string): string[] {
  const languageOptions = { ecmaVersion: 5, sourceType: 'script' } as const;
  return new Linter().verify(code, { languageOptions }).map(({ message }) => message);
}

it('the first look is ES5', () => {
  expect(complaints(read('src/taskpane/start/first-look.js'))).toEqual([]);
  expect(complaints('const a = () => 1;')).not.toEqual([]);
});

describe.each([
  'src/taskpane/taskpane.html',
  'src/taskpane/support.html',
  'src/commands/commands.html',
  'src/commands/message.html',
])('%s', (path) => {
  it('has no script of its own in it, which the policy would not run', () => {
    expect(read(path)).not.toMatch(/<script(?![^>]*\bsrc=)/);
    expect(read(path)).not.toMatch(/\son\w+=/);
  });
});

it('the help page needs no script at all and speaks both languages', () => {
  const page = read('src/taskpane/support.html');
  expect(page).not.toMatch(/<script/);
  expect(page).toMatch(/<html lang="vi">/);
  expect(page).toMatch(/lang="en"/);
});
