import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

export interface FoundRegex {
  /** File and line, to be named where it is slow. */
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

function literalsIn(file: string, root: string): readonly FoundRegex[] {
  const tree = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.ES2022,
    true,
    file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const found: FoundRegex[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
      found.push({
        where: `${relative(root, file)}:${String(line + 1)}`,
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** Every regular expression that is written out in the sources below a folder. */
export function regexLiterals(root: string, folder: string): readonly FoundRegex[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .sort()
    .flatMap((name) => literalsIn(join(root, folder, name), root));
}

/** Those that modules put together when they are loaded: the constructor listens meanwhile. */
export function regexesBuiltBy(load: () => void): readonly FoundRegex[] {
  const Original = globalThis.RegExp;
  const found: FoundRegex[] = [];
  globalThis.RegExp = new Proxy(Original, {
    construct(target, parts: [string | RegExp, string?]) {
      const made = new target(...parts);
      if (typeof parts[0] === 'string') {
        found.push({ where: 'put together', source: made.source, flags: made.flags });
      }
      return made;
    },
  });
  try {
    load();
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}
