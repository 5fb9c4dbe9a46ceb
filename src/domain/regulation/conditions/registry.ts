import type { ConditionKind } from './condition';
import { CLASS_FROM } from './kinds/class-from';
import { CONFIRMATION } from './kinds/confirmation';
import { EACH_CRITERION } from './kinds/each-criterion';
import { HELD_AWARD } from './kinds/held-award';
import { LEADS } from './kinds/leads';
import { NO_ZERO_CRITERION } from './kinds/no-zero';
import { NOT_HELD_AWARD } from './kinds/not-held';
import { PACT_SIGNED } from './kinds/pact';
import { RATE_PERCENT } from './kinds/rate';
import { REGISTERED_UNIT } from './kinds/registered';
import { SECTION_POINTS } from './kinds/section';
import { TOTAL_POINTS } from './kinds/total';
import { YEARS_RUNNING } from './kinds/years-running';

/**
 * Every kind of clause. The first that takes a clause reads it, so `có đăng ký thi đua` stands
 * before `có <danh hiệu>`.
 */
export const CONDITION_KINDS: readonly ConditionKind[] = [
  CONFIRMATION,
  CLASS_FROM,
  TOTAL_POINTS,
  RATE_PERCENT,
  SECTION_POINTS,
  EACH_CRITERION,
  NO_ZERO_CRITERION,
  REGISTERED_UNIT,
  PACT_SIGNED,
  LEADS,
  YEARS_RUNNING,
  NOT_HELD_AWARD,
  HELD_AWARD,
];
