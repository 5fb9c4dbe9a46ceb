import type { TemplateWords } from '../template-words';

export const templates: TemplateWords = {
  scale: 'Scale',
  points: (scale) => `${scale} points`,
  bonus: (most) => `bonus up to ${most}`,
  deduction: (most) => `deductions up to ${most}`,
  sections: 'Sections',
  criteria: 'Criteria',
  extraCount: (extra) => `and ${extra} for bonus and deductions`,
  rankBasis: 'Ranked by',
  rankBasisNames: {
    points: 'total points',
    percent: 'percent of each unit’s own maximum',
    normalised: 'points converted to one scale',
  },
  awards: 'Awards',
  noAwards: 'none',
  quantity: {
    atMost: (percent) => `at most ${percent}`,
    unlimited: 'any number',
  },
  methods: {
    rank: '',
    vote: 'chosen by ballot',
    rankAndVote: 'by rank and ballot',
    council: 'decided by the council',
  },
  units: 'Example roster',
  unitCount: (units) => `${units} units`,
};
