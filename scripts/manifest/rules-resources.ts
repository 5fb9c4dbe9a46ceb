import { pngSize } from '../icons/png';
import { attribute, child, walk, type XmlElement } from './xml';

/** Sizes that every ribbon icon must come in; others are welcome. */
const ICON_SIZES = [16, 32, 80];
const STRING_LIMITS: Readonly<Record<string, number>> = {
  'bt:ShortStrings': 125,
  'bt:LongStrings': 250,
};

const isAddress = (value: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//i.test(value);

/** Below the address of the release; null where it is elsewhere. */
function pathOf(url: string, base: string): string | null {
  if (!URL.canParse(url)) return null;
  const { href, origin, pathname } = new URL(url);
  if (!href.startsWith(base)) return null;
  return decodeURIComponent(pathname.slice(base.length - origin.length));
}

/** Namespaces are names, not addresses: they stand in `xmlns` attributes and are not looked at. */
export function checkUrls(root: XmlElement, pages: ReadonlySet<string>, base: string): string[] {
  const problems: string[] = [];
  const { origin } = new URL(base);
  for (const element of walk(root)) {
    const spans = [...element.attributes].filter(([name]) => !name.startsWith('xmlns'));
    for (const value of [...spans.map(([, span]) => span.value), element.text.value]) {
      if (!isAddress(value)) continue;
      if (!value.startsWith('https://')) {
        problems.push(`line ${element.line}: not https: ${value}`);
        continue;
      }
      // A page of another origin opens in the browser instead, and cannot speak to Excel.
      if (element.name === 'AppDomain' ? value !== origin : pathOf(value, base) === null) {
        problems.push(`line ${element.line}: not below ${base}: ${value}`);
      } else if (value.includes('.html') && !pages.has(pathOf(value, base) ?? '')) {
        problems.push(`line ${element.line}: the build makes no such page: ${value}`);
      }
    }
  }
  return problems;
}

function definedIds(root: XmlElement): Map<string, { kind: string; element: XmlElement }> {
  const resources = walk(root).find((element) => element.name === 'Resources');
  return new Map(
    (resources?.children ?? []).flatMap((group) =>
      group.children.map(
        (element) => [attribute(element, 'id') ?? '', { kind: group.name, element }] as const,
      ),
    ),
  );
}

/** What kind of resource an element with a `resid` needs. */
function neededKind(element: XmlElement, parent: XmlElement | undefined): string {
  if (element.name === 'bt:Image') return 'bt:Images';
  if (['SourceLocation', 'FunctionFile', 'LearnMoreUrl'].includes(element.name)) return 'bt:Urls';
  if (element.name === 'Description' && parent) return 'bt:LongStrings';
  return 'bt:ShortStrings';
}

export function checkResources(root: XmlElement): string[] {
  const problems: string[] = [];
  const defined = definedIds(root);
  const used = new Set<string>();
  for (const parent of walk(root)) {
    for (const element of parent.children) {
      const resid = attribute(element, 'resid');
      if (resid === undefined) continue;
      used.add(resid);
      const found = defined.get(resid);
      const kind = neededKind(element, parent);
      const where = `line ${element.line}: resid "${resid}"`;
      if (!found) problems.push(`${where} is not defined`);
      else if (found.kind !== kind) problems.push(`${where} must be in ${kind}, not ${found.kind}`);
    }
  }
  for (const [id, { kind, element }] of defined) {
    const where = `line ${element.line}: "${id}"`;
    if (id.length > 32) problems.push(`${where} is longer than 32 characters`);
    if (!used.has(id)) problems.push(`${where} is never used`);
    const limit = STRING_LIMITS[kind];
    if (limit === undefined) continue;
    for (const one of [element, ...element.children]) {
      const text = attribute(one, 'DefaultValue') ?? attribute(one, 'Value') ?? '';
      if (text.length > limit) problems.push(`${where} is longer than ${limit}: "${text}"`);
      if (text.trim() === '') problems.push(`${where} is empty`);
    }
  }
  return problems;
}

export function checkIcons(
  root: XmlElement,
  readFile: (path: string) => Uint8Array | null,
  base: string,
): string[] {
  const problems: string[] = [];
  const defined = definedIds(root);
  const check = (line: number, url: string, size: number): void => {
    const path = pathOf(url, base);
    const bytes = path === null ? null : readFile(path);
    const real = bytes && pngSize(bytes);
    if (!bytes) problems.push(`line ${line}: icon file is missing: ${url}`);
    else if (!real) problems.push(`line ${line}: icon is no PNG: ${url}`);
    else if (real.width !== size || real.height !== size) {
      problems.push(`line ${line}: icon is ${real.width} × ${real.height}, not ${size}: ${url}`);
    }
  };
  for (const [name, size] of [['IconUrl', 32] as const, ['HighResolutionIconUrl', 64] as const]) {
    const element = child(root, name);
    if (element) check(element.line, attribute(element, 'DefaultValue') ?? '', size);
    else problems.push(`${name} is missing`);
  }
  for (const icon of walk(root).filter((element) => element.name === 'Icon')) {
    const sizes = icon.children.map((image) => Number(attribute(image, 'size')));
    for (const size of ICON_SIZES) {
      if (!sizes.includes(size)) problems.push(`line ${icon.line}: the icon has no size ${size}`);
    }
    for (const image of icon.children) {
      const resource = defined.get(attribute(image, 'resid') ?? '');
      if (!resource) continue;
      const url = attribute(resource.element, 'DefaultValue') ?? '';
      check(resource.element.line, url, Number(attribute(image, 'size')));
    }
  }
  return problems;
}

export function checkCommands(root: XmlElement, functionNames: ReadonlySet<string>): string[] {
  const problems: string[] = [];
  const ids = walk(root)
    .filter((element) => ['CustomTab', 'Group', 'Control'].includes(element.name))
    .map((element) => attribute(element, 'id') ?? '');
  if (new Set(ids).size < ids.length) problems.push('two ribbon controls have the same id');
  const called = new Set<string>();
  for (const element of walk(root).filter((one) => one.name === 'FunctionName')) {
    called.add(element.text.value);
    if (!functionNames.has(element.text.value)) {
      problems.push(`line ${element.line}: no code registers "${element.text.value}"`);
    }
  }
  for (const name of functionNames) {
    if (!called.has(name)) problems.push(`the code registers "${name}" but no button calls it`);
  }
  return problems;
}
