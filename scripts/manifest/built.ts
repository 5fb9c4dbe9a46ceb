import type { ReleaseFiles } from '../release/pack';
import { checkManifest } from './rules';

/** The manifest of a release held against the files that are in it. */
export function manifestProblems(
  files: ReleaseFiles,
  { origin }: { readonly origin: string },
  packageVersion: string,
): readonly string[] {
  const text = (path: string): string => Buffer.from(files.get(path) ?? []).toString('utf8');
  const scripts = [...files.keys()].filter((path) => /^site\/js\/.*\.js$/.test(path));
  const pages = [...files.keys()].filter((path) => /^site\/[^/]+\.html$/.test(path));
  // However the minifier shortens the rest, the name of an associated function stays a text.
  const associated = scripts.flatMap((path) => [
    ...text(path).matchAll(/\bactions\.associate\(["'`]([^"'`]+)["'`]/g),
  ]);
  return checkManifest(text('manifest.xml'), {
    base: origin.endsWith('/') ? origin : `${origin}/`,
    readFile: (path) => files.get(`site/${path}`) ?? null,
    functionNames: new Set(associated.map((match) => match[1] ?? '')),
    pages: new Set(pages.map((path) => path.slice('site/'.length))),
    packageVersion,
  }).map((problem) => `manifest.xml: ${problem}`);
}
