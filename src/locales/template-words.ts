import type { AwardMethod } from '../domain/awards/award-tier';
import type { Choice } from '../domain/settings/settings';

/** What the pane and the command line say about a template. Figures come as the reader writes them. */
export interface TemplateWords {
  readonly scale: string;
  readonly points: (scale: string) => string;
  readonly bonus: (most: string) => string;
  readonly deduction: (most: string) => string;
  readonly sections: string;
  readonly criteria: string;
  readonly extraCount: (extra: string) => string;
  readonly rankBasis: string;
  readonly rankBasisNames: Readonly<Record<Choice<'rankBasis'>, string>>;
  readonly awards: string;
  readonly noAwards: string;
  readonly quantity: {
    readonly atMost: (percent: string) => string;
    readonly unlimited: string;
  };
  /** Empty: by rank, which goes without saying. */
  readonly methods: Readonly<Record<AwardMethod, string>>;
  readonly units: string;
  readonly unitCount: (units: string) => string;
}
