import { isLeftover } from '../../../src/app/book/leftover-file';

it.each([
  'Thumbs.db',
  'THUMBS.DB',
  'ehthumbs.db',
  'desktop.ini',
  'Desktop.ini',
  '.DS_Store',
  '._phieu.xlsx',
  '.~lock.phieu.xlsx#',
  '~$phieu.xlsx',
  'phieu/Thumbs.db',
])('%s was left there by a program', (name) => {
  expect(isLeftover(name)).toBe(true);
});

it.each(['phieu.xlsx', 'Thumbs.xlsx', 'desktop.ini.xlsx', '$phieu.xlsx', '~phieu.xlsx', 'db'])(
  '%s was sent',
  (name) => {
    expect(isLeftover(name)).toBe(false);
  },
);
