import type { Achievements, Amount } from '../domain/achievements/achievements';
import type { Exact } from '../domain/numbers/exact';
import type { Criterion } from '../domain/regulation/criterion';
import type { FigureLook } from './figure-look';

/**
 * *Tóm tắt thành tích* from the figures alone, in the criteria's own wording: a person adds the words.
 * In Vietnamese whatever the language of the pane, because it goes into the papers.
 */
export function achievementText(achievements: Achievements, look: FigureLook): string {
  const { exceeded, strongest, bonus } = achievements;
  const shown = (value: Exact): string => print(value, look);
  const amount = ({ value, percent }: Amount): string => `${shown(value)}${percent ? '%' : ''}`;
  return [
    sentence(
      'Vượt chỉ tiêu',
      exceeded.map(
        ({ criterion, result, target }) =>
          `${named(criterion)} ${amount(result)} (chỉ tiêu ${amount(target)})`,
      ),
    ),
    sentence(
      exceeded.length > 0 ? 'Tiêu chí khác đạt cao nhất' : 'Tiêu chí đạt cao nhất',
      strongest.map(
        ({ criterion, points, of }) => `${named(criterion)} ${shown(points)}/${shown(of)} điểm`,
      ),
    ),
    sentence(
      'Điểm thưởng',
      bonus.map(({ criterion, points }) => `${named(criterion)} ${shown(points)} điểm`),
    ),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function sentence(heading: string, parts: readonly string[]): string {
  return parts.length === 0 ? '' : `${heading}: ${parts.join('; ')}.`;
}

/** A criterion may be worded over several lines; its code leads to the rest. */
const LONGEST_TITLE = 90;

function named({ code, title }: Criterion): string {
  return `${code} ${shortened(title)}:`;
}

function shortened(title: string): string {
  if (title.length <= LONGEST_TITLE) return title;
  const cut = title.lastIndexOf(' ', LONGEST_TITLE);
  return `${title.slice(0, cut > 0 ? cut : LONGEST_TITLE)}…`;
}

function print(value: Exact, { digits, sign }: FigureLook): string {
  return value.round(digits, 'halfUp').toString().replace('.', sign);
}
