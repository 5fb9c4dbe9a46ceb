import { matchFolded } from '../../language/match';
import { parsed } from '../../language/parsed';
import { condition, type ConditionKind } from '../condition';
import { everyLeaf } from '../leaves';

const NO_ZERO =
  /^(?:khong co tieu chi (?:nao )?(?:bi )?(?:0 diem|diem 0)|no criterion (?:with|at) 0(?: points)?)$/d;

/** `không có tiêu chí 0 điểm`; points below zero are no better. */
export const NO_ZERO_CRITERION: ConditionKind = {
  kind: 'noZero',
  label: 'không có tiêu chí 0 điểm',
  example: 'không có tiêu chí 0 điểm',
  parse(clause) {
    if (!matchFolded(clause, NO_ZERO)) return null;
    return parsed(
      condition({
        kind: NO_ZERO_CRITERION.kind,
        text: 'không có tiêu chí 0 điểm',
        holds: (context) => everyLeaf(context, (points) => points.sign() > 0),
      }),
    );
  },
};
