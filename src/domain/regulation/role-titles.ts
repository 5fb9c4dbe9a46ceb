import type { Settings } from '../settings/settings';
import { tidy } from '../text/fold';

const BY_KIND = {
  cum: { leader: 'Cụm trưởng', deputy: 'Cụm phó' },
  khoi: { leader: 'Khối trưởng', deputy: 'Khối phó' },
  khuVuc: { leader: 'Trưởng khu vực', deputy: 'Phó trưởng khu vực' },
} as const;

/** What the cluster calls its leader and deputy: *Cách gọi trưởng, phó*, else by its kind. */
export function roleTitles(settings: Settings): {
  readonly leader: string;
  readonly deputy: string;
} {
  const [leader = '', deputy = ''] = tidy(settings.text('roleLabels')).split(/ [–—-] /);
  const usual = BY_KIND[settings.choice('clusterKind')];
  return {
    leader: leader.trim() || usual.leader,
    deputy: deputy.trim() || usual.deputy,
  };
}
