import type { SheetSchema } from './sheet-schema';
import { AWARDS_SHEET } from './sheets/awards';
import { CHECKS_SHEET } from './sheets/checks';
import { CLASSES_SHEET } from './sheets/classes';
import { CONSIDERATIONS_SHEET } from './sheets/considerations';
import { CRITERIA_SHEET } from './sheets/criteria';
import { DECISIONS_SHEET } from './sheets/decisions';
import { EXCLUSIONS_SHEET } from './sheets/exclusions';
import { EXPLANATION_SHEET } from './sheets/explanation';
import { HONOURS_SHEET } from './sheets/honours';
import { LOG_SHEET } from './sheets/log';
import { MEMORY_SHEET } from './sheets/memory';
import { NOT_SCORED_SHEET } from './sheets/not-scored';
import { NOTICE_SHEET } from './sheets/notice';
import { OUTSIDE_SHEET } from './sheets/outside';
import { PACT_SHEET } from './sheets/pact';
import { PROPOSAL_SHEET } from './sheets/proposal';
import { RECEIVED_SHEET } from './sheets/received';
import { ROLES_SHEET } from './sheets/roles';
import { SEAL_SHEET } from './sheets/seal';
import { SETTINGS_SHEET } from './sheets/settings';
import { SOURCES_SHEET } from './sheets/sources';
import { SUMMARY_SHEET } from './sheets/summary';
import { TARGETS_SHEET } from './sheets/targets';
import { UNITS_SHEET } from './sheets/units';
import { VERSIONS_SHEET } from './sheets/versions';
import { VOTES_SHEET } from './sheets/votes';
import { WORDINGS_SHEET } from './sheets/wordings';

/** In tab order; unit sheets stand between *Cơ cấu khen thưởng* and *Kiểm tra*. */
export const SCHEMAS = [
  SETTINGS_SHEET,
  CRITERIA_SHEET,
  CLASSES_SHEET,
  UNITS_SHEET,
  AWARDS_SHEET,
  TARGETS_SHEET,
  NOT_SCORED_SHEET,
  OUTSIDE_SHEET,
  HONOURS_SHEET,
  CONSIDERATIONS_SHEET,
  EXCLUSIONS_SHEET,
  CHECKS_SHEET,
  NOTICE_SHEET,
  SUMMARY_SHEET,
  EXPLANATION_SHEET,
  VOTES_SHEET,
  PROPOSAL_SHEET,
  DECISIONS_SHEET,
  SEAL_SHEET,
  SOURCES_SHEET,
  VERSIONS_SHEET,
  RECEIVED_SHEET,
  MEMORY_SHEET,
  ROLES_SHEET,
  PACT_SHEET,
  WORDINGS_SHEET,
  LOG_SHEET,
] as const;

export type SchemaId = (typeof SCHEMAS)[number]['id'];

export const SCHEMA_LIST: readonly SheetSchema[] = [...SCHEMAS];
