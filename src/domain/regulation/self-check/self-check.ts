import type { Finding } from '../../findings/finding';
import type { SelfCheckContext } from './context';
import { checkBonusCap } from './bonus-cap';
import { checkQuotas } from './quotas';
import { checkRules } from './rules';
import { checkSums } from './sums';

type RegulationCheck = (context: SelfCheckContext) => readonly Finding[];

/** What must hold of a regulation before any sheet is read. A new check is a file and a line here. */
const CHECKS: readonly RegulationCheck[] = [checkSums, checkRules, checkBonusCap, checkQuotas];

export function selfCheck(context: SelfCheckContext): readonly Finding[] {
  return CHECKS.flatMap((check) => check(context));
}
