import { DISTURBANCES, type Disturbance } from './disturbances';
import { play, undisturbed, type Verdict, type Weather } from './play';
import { makeStages } from './stages';
import type { UseCase } from './use-case';
import { useCases } from './use-cases';

/** One line of the matrix: a use case and what befalls it, once at each of its requests. */
interface Line {
  readonly useCase: UseCase;
  readonly disturbance: Disturbance;
  readonly weather: Weather;
}

export interface Played {
  readonly useCase: string;
  readonly disturbance: string;
  readonly request: number;
  readonly small: boolean;
  readonly verdict: Verdict;
}

/** Writing in many small requests, as a large book is written. */
const SMALL: Weather = { requestBytes: 30_000 };
/** What can happen between two of them; everything else is tried with whole ones. */
const BETWEEN = new Set(['fail', 'reply lost', 'pane closed', 'hang']);

export interface Selection {
  /** The lines `part`, `part + parts`, … are played. */
  readonly part: number;
  readonly parts: number;
  /** Of each line only the request that its number falls on: a sample. */
  readonly sampled?: boolean;
  /** Names must begin so. */
  readonly only?: string;
}

/** Plays the matrix, in the same order every time. */
export async function playMatrix(
  { part, parts, sampled = false, only = '' }: Selection,
  told: (played: Played) => void,
): Promise<void> {
  const cases = await useCases(await makeStages());
  const lines = cases
    .flatMap((useCase) => [
      ...DISTURBANCES.map((disturbance): Line => ({ useCase, disturbance, weather: {} })),
      ...DISTURBANCES.filter(({ name }) => BETWEEN.has(name)).map((disturbance): Line => ({
        useCase,
        disturbance,
        weather: SMALL,
      })),
    ])
    .filter(({ useCase, disturbance }) => `${useCase.name}: ${disturbance.name}`.startsWith(only))
    .filter((_, index) => index % parts === part);
  for (const [index, { useCase, disturbance, weather }] of lines.entries()) {
    const plain = await undisturbed(useCase, weather, disturbance.change);
    // The sheet that is changed is not there yet.
    if (!plain) continue;
    for (let request = 1; request <= plain.requests; request += 1) {
      if (sampled && request !== 1 + (index % plain.requests)) continue;
      const verdict = await play(useCase, disturbance, request, plain, weather);
      told({
        useCase: useCase.name,
        disturbance: disturbance.name,
        request,
        small: weather.requestBytes !== undefined,
        verdict,
      });
    }
  }
}

/** What is wrong with a case, line by line; nothing: all is well. */
export function wrongIn({
  useCase,
  disturbance,
  request,
  small,
  verdict,
}: Played): readonly string[] {
  const { lost, unsaid, open, failed } = verdict;
  const wrong = [
    ...lost.map((what) => `lost: ${what}`),
    ...unsaid.map((what) => `told: ${what}`),
    ...open.slice(0, 4).map((what) => `not converged: ${what}`),
  ];
  const at = `${useCase}, ${disturbance}, request ${String(request)}${small ? ' (small)' : ''}`;
  return wrong.map((line) => `${at} (${failed ?? 'no failure'}): ${line}`);
}
