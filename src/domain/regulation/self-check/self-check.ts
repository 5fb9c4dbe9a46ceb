import type { Finding } from '../../findings/finding';
import { checkAppliesTo } from './applies-to';
import { checkAwardCircle } from './award-circle';
import { checkAwardNames } from './award-names';
import { checkBonusCap } from './bonus-cap';
import { checkClasses } from './classes';
import { checkClusters } from './clusters';
import { checkConditions } from './conditions';
import type { SelfCheckContext } from './context';
import { checkLadder } from './ladder';
import { checkOwnTables } from './own-tables';
import { checkPeriod } from './period';
import { checkQuotas } from './quotas';
import { checkRankRanges } from './rank-ranges';
import { checkRules } from './rules';
import { checkSums } from './sums';
import { checkTieChainEnd } from './tie-chain-end';

type RegulationCheck = (context: SelfCheckContext) => readonly Finding[];

/** What must hold of a regulation before any sheet is read. A new check is a file and a line here. */
const CHECKS: readonly RegulationCheck[] = [
  checkPeriod,
  checkSums,
  checkRules,
  checkAppliesTo,
  checkOwnTables,
  checkBonusCap,
  checkClusters,
  checkClasses,
  checkConditions,
  checkQuotas,
  checkRankRanges,
  checkLadder,
  checkAwardCircle,
  checkAwardNames,
  checkTieChainEnd,
];

export function selfCheck(context: SelfCheckContext): readonly Finding[] {
  return CHECKS.flatMap((check) => check(context));
}
