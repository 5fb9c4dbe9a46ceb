import type { ReleaseFiles } from './pack';

/** Doors for development, and what must never be handed on: office.js is not under a free licence. */
const NOT_RELEASED = /^(src\/(workbench|cli)|tests|scripts|node_modules\/@microsoft\/office-js)\//;

/** As office.js names itself, however it is packed. */
const OFFICE_JS = /OSF\.DDA|Microsoft\.Office\.WebExtension/;
const HASHED = /^site\/js\/[\w-]+\.[0-9a-f]{10}\.js(\.LICENSE\.txt)?$/;

function missingFiles(path: string, page: string, files: ReleaseFiles): readonly string[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return [...page.matchAll(/\b(?:src|href)="?([^">\s]+)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^(https:|#|data:)/.test(target) && !files.has(folder + target))
    .map((target) => `${path} asks for ${target}, which is not there`);
}

/** What must not be handed to an administrator; empty if all is well. */
export function releaseProblems(
  sources: readonly string[],
  files: ReleaseFiles,
): readonly string[] {
  const inside = sources
    .filter((path) => NOT_RELEASED.test(path))
    .map((path) => `${path} is in the scripts`);
  const ofFiles = [...files].flatMap(([path, bytes]) => {
    if (/\.(map|tsx?|xlsx)$/.test(path)) return [`${path} does not belong here`];
    if (path.startsWith('site/js/') && !HASHED.test(path)) return [`${path} has no hash`];
    if (!/\.(js|html|xml)$/.test(path)) return [];
    const text = Buffer.from(bytes).toString('utf8');
    return [
      ...(OFFICE_JS.test(text) ? [`${path} contains office.js`] : []),
      ...(/sourceMappingURL=/.test(text) ? [`${path} names a source map`] : []),
      ...(path.endsWith('.html') ? missingFiles(path, text, files) : []),
    ];
  });
  return [...inside, ...ofFiles];
}
