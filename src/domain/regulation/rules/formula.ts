import { evaluate } from '../expression/evaluate';
import { codesIn, mentions } from '../expression/expression';
import { parseExpression } from '../expression/parse';
import { printExpression } from '../expression/print';
import { parsed } from '../language/parsed';
import type { RuleKind } from '../rule';

/** Whatever no other kind says: `min(toi_da; toi_da * ket_qua / chi_tieu)`. */
export const FORMULA: RuleKind = {
  kind: 'formula',
  label: 'Công thức',
  alsoRead: ['formula'],
  grammar:
    'biểu thức: toi_da, chi_tieu, ket_qua, ty_le, so_lan, diem(Mã); + - * / ( ); min(a; b), max(a; b), tron(a; n), neu(a < b; c; d)',
  example: { max: '5', points: 'min(toi_da; toi_da * ket_qua / chi_tieu)' },
  parse(points, max) {
    const read = parseExpression(points, max);
    if (!read.ok) return read;
    const expression = read.value;
    return parsed({
      kind: FORMULA.kind,
      needsResult: mentions(expression, 'ket_qua', 'ty_le', 'so_lan') ? 'number' : 'no',
      needsTarget: mentions(expression, 'chi_tieu', 'ty_le'),
      labels: [],
      automatic: false,
      uses: codesIn(expression),
      print: () => printExpression(expression),
      // Not cut to the maximum here: a claim above it is a finding of its own.
      compute: (input) => evaluate(expression, { max, input }),
      possible: (score) => score.sign() >= 0 && !max.lessThan(score),
      check: () => [],
    });
  },
};
