import { countDecisions, type DecisionCount } from '../../domain/awards/council/council-decision';
import { roleTitles } from '../../domain/regulation/role-titles';
import { unitsInRole } from '../../domain/roles/read-roles';
import { isHalfYear } from '../../domain/settings/period';
import type { Choice } from '../../domain/settings/settings';
import type { UnitRole } from '../../domain/units/unit';
import type { Year } from '../../domain/year/year';
import { readChecked } from '../book/read-checked';
import { decisionsOf } from '../ranking/kept-decisions';
import { toFailure } from '../use-case/failure';
import type { UseCaseOptions } from '../use-case/use-case';
import { handOver } from './handed-over';
import { nextYearOf, type NextYear } from './next-year';

/** What stands between this year and the next, for the screen *Khép năm*. */
export interface YearToClose {
  readonly year: string;
  readonly next: string;
  /** Half a year is not closed. */
  readonly half: boolean;
  readonly titles: { readonly leader: string; readonly deputy: string };
  readonly members: readonly { readonly code: string; readonly name: string }[];
  readonly now: RoleHolders;
  readonly then: RoleHolders;
  /** How the regulation has it; `deputy`: this year's deputy leads. */
  readonly rule: Choice<'nextLeader'>;
  readonly decisions: DecisionCount;
  readonly handedOver: NextYear;
  /** The same as text that another workbook reads. */
  readonly text: string;
}

/** Codes of the units. */
export interface RoleHolders {
  readonly leader: readonly string[];
  readonly deputy: readonly string[];
}

/** Everything the screen shows, read at once; nothing is written. */
export async function readYearToClose(options: UseCaseOptions = {}): Promise<YearToClose> {
  try {
    const { state, checked } = await readChecked(options);
    const { year } = checked;
    const { settings } = year.regulation;
    const next = Number(settings.text('year')) + 1;
    const handedOver = nextYearOf(state, checked);
    return {
      year: settings.text('year'),
      next: String(next),
      half: isHalfYear(settings),
      titles: roleTitles(settings),
      members: year.units.map(({ code, name }) => ({ code, name })),
      now: { leader: holdersNow(year, 'leader'), deputy: holdersNow(year, 'deputy') },
      then: {
        leader: unitsInRole(year.roles, next, 'leader'),
        deputy: unitsInRole(year.roles, next, 'deputy'),
      },
      rule: settings.choice('nextLeader'),
      decisions: countDecisions(decisionsOf(state)),
      handedOver,
      text: await handOver(handedOver.template),
    };
  } catch (error) {
    throw toFailure(error);
  }
}

function holdersNow({ units }: Year, role: UnitRole): readonly string[] {
  return units.filter((unit) => unit.role === role).map(({ code }) => code);
}
