import type { Fault } from '../host/faults';
import { createProfile, type HostProfile } from '../host/profile';

export const THEMES = ['system', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

export function themeOf(value: string | null): Theme {
  return THEMES.find((theme) => theme === value) ?? 'system';
}

/** What can be chosen of the Excel behind the page; in the address, so that a state can be sent on. */
export interface HostChoices {
  readonly platform: 'web' | 'desktop';
  readonly api: string;
  readonly language: string;
  /** The region's formats of numbers and dates; empty: as the language has them. */
  readonly culture: string;
  readonly theme: Theme;
  /** Milliseconds before every answer. */
  readonly latency: number;
  /**
   * Where the add-in's pages come from; empty: from where this page does. Excel on the web has them
   * from elsewhere, and the browser then gives them a process of their own.
   */
  readonly addInOrigin: string;
}

export function choicesFrom(query: URLSearchParams): HostChoices {
  return {
    platform: query.get('platform') === 'desktop' ? 'desktop' : 'web',
    api: query.get('api') ?? '1.14',
    language: query.get('language') ?? 'vi-VN',
    culture: query.get('culture') ?? '',
    theme: themeOf(query.get('theme')),
    latency: Number(query.get('latency') ?? 0) || 0,
    addInOrigin: query.get('addin') ?? '',
  };
}

/** Which formats of numbers and dates these choices come to. */
export function cultureName({ culture, language }: HostChoices): string {
  return culture === '' ? language : culture;
}

export function profileOf(choices: HostChoices): HostProfile {
  const { platform, api, language } = choices;
  return createProfile({
    platform,
    excelApi: api,
    displayLanguage: language,
    contentLanguage: language,
    culture: cultureName(choices),
  });
}

/** Faults that can be caused by hand, by the name in the list. */
export const FAULTS: Readonly<Record<string, Fault>> = {
  fail: { kind: 'fail', code: 'GeneralException' },
  throttle: { kind: 'fail', code: 'ActivityLimitReached' },
  lost: { kind: 'drop', code: 'InvalidOrTimedOutSession' },
  hang: { kind: 'hang' },
};
