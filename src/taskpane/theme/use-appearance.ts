import { useSyncExternalStore } from 'react';
import { pickAppearance, type Appearance } from './luminance';

const QUERIES = ['(prefers-color-scheme: dark)', '(forced-colors: active)'] as const;

function subscribe(changed: () => void): () => void {
  const lists = QUERIES.map((query) => matchMedia(query));
  lists.forEach((list) => list.addEventListener('change', changed));
  return () => lists.forEach((list) => list.removeEventListener('change', changed));
}

function current(): Appearance {
  const [dark, forced] = QUERIES;
  // The types promise a theme; Excel on the web leaves it undefined, and outside Office there is
  // no context at all.
  const context: Partial<Office.Context> | undefined =
    typeof Office === 'undefined' ? undefined : Office.context;
  const theme: Partial<Office.OfficeTheme> | undefined = context?.officeTheme;
  return pickAppearance({
    background: theme?.bodyBackgroundColor,
    prefersDark: matchMedia(dark).matches,
    forcedColours: matchMedia(forced).matches,
  });
}

export function useAppearance(): Appearance {
  return useSyncExternalStore(subscribe, current);
}
