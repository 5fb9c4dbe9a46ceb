import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestProblems } from '../../../scripts/manifest/built';
import { moveManifest } from '../../../scripts/manifest/origin';

const root = join(__dirname, '../../..');
const source = readFileSync(join(root, 'manifest.xml'), 'utf8');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
};
const bytes = (text: string): Uint8Array => Buffer.from(text, 'utf8');

function release(
  origin: string,
  command = 'e.actions.associate("rank",t)',
): Map<string, Uint8Array> {
  const icons = [...source.matchAll(/assets\/icons\/[\w-]+\.png/g)].map(([path]) => path);
  return new Map([
    ['manifest.xml', bytes(moveManifest(source, origin))],
    ...['taskpane', 'commands', 'support'].map((name) => [`site/${name}.html`, bytes('')] as const),
    ['site/js/commands.0123456789.js', bytes(command)],
    ...icons
      .filter((path) => existsSync(join(root, path)))
      .map((path) => [`site/${path}`, readFileSync(join(root, path))] as const),
  ]);
}

describe.each(['https://td.example.vn', 'https://td.example.vn/apps/thi-dua'])(
  'a release for %s',
  (origin) => {
    it('is in order', () => {
      expect(manifestProblems(release(origin), { origin }, version)).toEqual([]);
    });

    it('has its pages', () => {
      const files = release(origin);
      files.delete('site/commands.html');
      expect(manifestProblems(files, { origin }, version).join()).toMatch(/no such page/);
    });

    it('has its icons', () => {
      const files = release(origin);
      files.delete('site/assets/icons/podium-80.png');
      expect(manifestProblems(files, { origin }, version).join()).toMatch(/icon file is missing/);
    });

    it('has the functions of its buttons in the scripts', () => {
      const files = release(origin, 'e.actions.associate(`sort`,t)');
      const problems = manifestProblems(files, { origin }, version).join();
      expect(problems).toMatch(/no code registers "rank"/);
      expect(problems).toMatch(/no button calls it/);
    });

    it('names no other address', () => {
      const files = release('https://localhost:3000');
      expect(manifestProblems(files, { origin }, version).join()).toMatch(/not below/);
    });
  },
);
