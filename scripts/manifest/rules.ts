import { checkOrder } from './order';
import { checkIdentity, checkLocales, checkRequirements } from './rules-identity';
import { checkCommands, checkIcons, checkResources, checkUrls } from './rules-resources';
import { parseXml, XmlError } from './xml';

/** What the checks need to know of the project around the manifest. */
export interface ManifestSurroundings {
  /** Address of the release, with a slash at its end: everything that it names is below. */
  readonly base: string;
  /** Bytes of a file that will stand at this path below the origin, or null. */
  readonly readFile: (path: string) => Uint8Array | null;
  /** Names given to `Office.actions.associate` in the code. */
  readonly functionNames: ReadonlySet<string>;
  /** Pages that the build makes: `taskpane.html` and so on. */
  readonly pages: ReadonlySet<string>;
  readonly packageVersion: string;
}

/** Every reason why Excel or the admin centre would refuse this manifest; empty if none is known. */
export function checkManifest(source: string, surroundings: ManifestSurroundings): string[] {
  let root;
  try {
    root = parseXml(source);
  } catch (error) {
    if (error instanceof XmlError) return [error.message];
    throw error;
  }
  return [
    ...checkOrder(root),
    ...checkIdentity(root, surroundings.packageVersion),
    ...checkRequirements(root),
    ...checkLocales(root),
    ...checkUrls(root, surroundings.pages, surroundings.base),
    ...checkResources(root),
    ...checkIcons(root, surroundings.readFile, surroundings.base),
    ...checkCommands(root, surroundings.functionNames),
  ];
}
