import { parse, tokenize } from '@cj-tech-master/excelts/formula';

/** The library's parse tree, as far as we walk it. Its node numbers are not exported: see NODE. */
export type SyntaxNode =
  | { readonly type: typeof NODE.number; readonly value: number }
  | { readonly type: typeof NODE.text; readonly value: string }
  | { readonly type: typeof NODE.boolean; readonly value: boolean }
  | { readonly type: typeof NODE.error; readonly value: string }
  | CellNode
  | RangeNode
  | {
      readonly type: typeof NODE.binary;
      readonly op: string;
      readonly left: SyntaxNode;
      readonly right: SyntaxNode;
    }
  | { readonly type: typeof NODE.unary; readonly op: string; readonly operand: SyntaxNode }
  | CallNode
  | { readonly type: typeof NODE.array; readonly rows: readonly (readonly SyntaxNode[])[] }
  | { readonly type: typeof NODE.percent; readonly operand: SyntaxNode }
  | { readonly type: typeof NODE.name; readonly name: string }
  | {
      readonly type: typeof NODE.columns;
      readonly startCol: string;
      readonly endCol: string;
      readonly sheet?: string;
      readonly endSheet?: string;
    }
  | {
      readonly type: typeof NODE.rows;
      readonly startRow: number;
      readonly endRow: number;
      readonly sheet?: string;
      readonly endSheet?: string;
    }
  | StructuredNode
  | { readonly type: typeof NODE.missing }
  | { readonly type: typeof NODE.union; readonly areas: readonly SyntaxNode[] };

interface CellNode {
  readonly type: typeof NODE.cell;
  readonly col: string;
  readonly row: string;
  readonly sheet?: string;
  readonly endSheet?: string;
}
interface RangeNode {
  readonly type: typeof NODE.range;
  readonly start: CellNode;
  readonly end: CellNode;
  readonly sheet?: string;
  readonly endSheet?: string;
}
interface CallNode {
  readonly type: typeof NODE.call;
  readonly name: string;
  readonly args: readonly SyntaxNode[];
}
interface StructuredNode {
  readonly type: typeof NODE.structured;
  readonly tableName: string;
  readonly columns: readonly string[];
  readonly specials: readonly string[];
}

/** `NodeType` of excelts 10.2.0, a const enum in its declarations. Pinned; tests notice a change. */
export const NODE = {
  number: 1,
  text: 2,
  boolean: 3,
  error: 4,
  cell: 5,
  range: 6,
  binary: 7,
  unary: 8,
  call: 9,
  array: 10,
  percent: 11,
  name: 12,
  columns: 13,
  rows: 14,
  structured: 15,
  missing: 16,
  union: 17,
} as const;

const trees = new Map<string, SyntaxNode | null>();
const MAX_TREES = 100_000;

/** The tree of a formula with its `=`, or null when Excel would not accept it. */
export function syntaxOf(formula: string): SyntaxNode | null {
  const known = trees.get(formula);
  if (known !== undefined) return known;
  let tree: SyntaxNode | null = null;
  try {
    tree = parse(tokenize(formula.replace(/^=/, ''))) as unknown as SyntaxNode;
  } catch {
    // Not a formula: the caller shows #NAME?.
  }
  if (trees.size >= MAX_TREES) trees.clear();
  trees.set(formula, tree);
  return tree;
}

/** `_xlfn.XLOOKUP` → `XLOOKUP`. */
export function functionName(name: string): string {
  return name.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/, '');
}

function parts(node: SyntaxNode): readonly SyntaxNode[] {
  if (node.type === NODE.binary) return [node.left, node.right];
  if (node.type === NODE.unary || node.type === NODE.percent) return [node.operand];
  if (node.type === NODE.call) return node.args;
  if (node.type === NODE.array) return node.rows.flat();
  return node.type === NODE.union ? node.areas : [];
}

/** Whether every node passes. */
export function everyNode(node: SyntaxNode, test: (node: SyntaxNode) => boolean): boolean {
  return test(node) && parts(node).every((part) => everyNode(part, test));
}

export function walk(node: SyntaxNode, visit: (node: SyntaxNode) => void): void {
  visit(node);
  for (const part of parts(node)) walk(part, visit);
}
