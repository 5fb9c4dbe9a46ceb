import { useEffect, useState } from 'react';
import { describeTemplate } from '../../app/create/describe-template';
import { templateLines, type RegulationLine } from '../../app/regulation/regulation-lines';
import { loadTemplate } from '../../app/create/templates';
import { wordsFor } from '../../locales/words';
import { useLanguage } from '../pane-words';

type Loaded =
  | { readonly name: string; readonly lines: readonly RegulationLine[] }
  | { readonly name: string; readonly error: unknown };

/** The figures of the chosen template; null while it is being loaded. */
export function useTemplateLines(name: string): Loaded | null {
  const language = useLanguage();
  const [loaded, setLoaded] = useState<Loaded | null>(null);

  useEffect(() => {
    let current = true;
    const show = (next: Loaded): void => {
      // Another one may have been chosen meanwhile.
      if (current) setLoaded(next);
    };
    const load = async (): Promise<void> => {
      const figures = describeTemplate(await loadTemplate(name));
      show({ name, lines: templateLines(figures, wordsFor(language)) });
    };
    load().catch((error: unknown) => show({ name, error }));
    return () => {
      current = false;
    };
  }, [name, language]);

  return loaded?.name === name ? loaded : null;
}
