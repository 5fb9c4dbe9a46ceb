import type { UseCaseOptions } from './use-case';

type Clock = Pick<UseCaseOptions, 'now'>;

/** The moment of this run, as its caller tells the time. */
export function momentOf({ now = () => new Date() }: Clock): Date {
  return now();
}

/** Everything that one run writes bears the same moment, however long it takes. */
export function atOneMoment<Options extends Clock>(options: Options): Options {
  const moment = momentOf(options);
  return { ...options, now: () => moment };
}

/** The same as the sheets write it. */
export function timeOf(clock: Clock): string {
  return writeTime(momentOf(clock));
}

/** `21/11/2026 14:05`: how the sheets write a moment. */
export function writeTime(moment: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const date = `${two(moment.getDate())}/${two(moment.getMonth() + 1)}/${String(moment.getFullYear())}`;
  return `${date} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
