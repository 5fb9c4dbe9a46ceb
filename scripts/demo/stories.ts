import { CASE_STORIES } from './stories/cases';
import { KHOI_THAM_MUU_2019 } from './stories/khoi-tham-muu-2019';
import { KHOI_THAM_MUU_2020 } from './stories/khoi-tham-muu-2020';
import { MIEN_TAY_2022 } from './stories/mien-tay-2022';
import { MIEN_TRUNG_2020 } from './stories/mien-trung-2020';
import { MIEN_TRUNG_2023 } from './stories/mien-trung-2023';
import type { Story } from './story';

/** The five worked samples, in the order in which the reports they follow are numbered. */
export const SAMPLES: readonly Story[] = [
  MIEN_TRUNG_2020,
  MIEN_TRUNG_2023,
  KHOI_THAM_MUU_2020,
  MIEN_TAY_2022,
  KHOI_THAM_MUU_2019,
];

export interface Choice {
  readonly all: boolean;
  readonly cases: boolean;
  readonly only: string | undefined;
}

/** Null: no story has that name. */
export function chosenStories({ all, cases, only }: Choice): readonly Story[] | null {
  const every = [...SAMPLES, ...CASE_STORIES];
  if (only !== undefined) {
    const found = every.filter(({ name }) => name === only);
    return found.length > 0 ? found : null;
  }
  return [...(all ? SAMPLES : []), ...(cases ? CASE_STORIES : [])];
}

export function storyNames(): readonly string[] {
  return [...SAMPLES, ...CASE_STORIES].map(({ name }) => name);
}
