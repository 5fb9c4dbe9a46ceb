import { functionName, NODE, syntaxOf, walk } from '../calculate/syntax';

/**
 * Functions newer than Excel 2007 carry a prefix in the file and none anywhere else ("Issue: An
 * _xlfn. prefix is displayed in front of a formula", support.microsoft.com).
 */
const FUTURE = new Set(
  `ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND
  BITLSHIFT BITOR BITRSHIFT BITXOR CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV
  CHISQ.INV.RT CHISQ.TEST COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P
  COVARIANCE.S CSC CSCH DAYS DECIMAL ERF.PRECISE ERFC.PRECISE EXPON.DIST F.DIST F.DIST.RT F.INV
  F.INV.RT F.TEST FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST
  GAMMA.INV GAMMALN.PRECISE GAUSS HYPGEOM.DIST IFNA IFS ISFORMULA ISOWEEKNUM LOGNORM.DIST LOGNORM.INV
  MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV
  NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI
  POISSON.DIST QUARTILE.EXC QUARTILE.INC RANK.AVG RANK.EQ RRI SEC SECH SHEET SHEETS SKEW.P STDEV.P
  STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TEXTJOIN UNICHAR UNICODE VAR.P VAR.S
  WEIBULL.DIST XOR Z.TEST ANCHORARRAY ARRAYTOTEXT BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND HSTACK
  LAMBDA LET MAKEARRAY MAP RANDARRAY REDUCE SCAN SEQUENCE SINGLE SORTBY TAKE TEXTAFTER TEXTBEFORE
  TEXTSPLIT TOCOL TOROW UNIQUE VALUETOTEXT VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH`.split(/\s+/),
);
const WORKSHEET = new Set(['FILTER', 'SORT']);

/** Their results may fill more than one cell. */
const SPILLING =
  /\b(FILTER|SORT|SORTBY|UNIQUE|SEQUENCE|RANDARRAY|TAKE|DROP|EXPAND|VSTACK|HSTACK|TOCOL|TOROW|WRAPROWS|WRAPCOLS|CHOOSECOLS|CHOOSEROWS|TEXTSPLIT|MAP|BYROW|BYCOL|SCAN|MAKEARRAY)\s*\(/i;

const WORD =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.!])[\p{L}_][\p{L}\p{N}_.]*(?![\p{L}\p{N}_.(!])/gu;
const CALL = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.])[A-Za-z][A-Za-z0-9.]*(?=\()/gu;

/** Names that LET and LAMBDA bind: `_xlpm.x` in the file. */
function parameters(formula: string): Set<string> {
  const names = new Set<string>();
  const tree = /\b(LET|LAMBDA)\s*\(/i.test(formula) ? syntaxOf(formula) : null;
  if (tree === null) return names;
  walk(tree, (node) => {
    if (node.type !== NODE.call) return;
    const kind = functionName(node.name);
    if (kind !== 'LET' && kind !== 'LAMBDA') return;
    node.args.slice(0, -1).forEach((arg, index) => {
      const binds = kind === 'LAMBDA' || index % 2 === 0;
      if (binds && arg.type === NODE.name) names.add(arg.name.toUpperCase());
    });
  });
  return names;
}

/** `=XLOOKUP(…)` of the model → `_xlfn.XLOOKUP(…)` of the file, without the equals sign. */
export function formulaToFile(formula: string): string {
  const bound = parameters(formula);
  const text = formula.replace(/^=/, '');
  const named =
    bound.size === 0
      ? text
      : text.replace(WORD, (part) => (bound.has(part.toUpperCase()) ? `_xlpm.${part}` : part));
  return named.replace(CALL, (part) => {
    const name = part.toUpperCase();
    if (FUTURE.has(name)) return `_xlfn.${name}`;
    return WORKSHEET.has(name) ? `_xlfn._xlws.${name}` : part;
  });
}

export function formulaFromFile(text: string): string {
  const bare = text.includes('_xl') ? text.replace(/_xlfn\.(?:_xlws\.)?|_xlpm\./g, '') : text;
  return `=${bare}`;
}

export function maySpill(formula: string): boolean {
  return SPILLING.test(formula);
}
