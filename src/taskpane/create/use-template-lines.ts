import { useEffect, useState } from 'react';
import { loadTemplate } from '../../app/create/templates';
import type { RegulationLine } from '../../app/regulation/regulation-lines';
import { useCulture, useLanguage } from '../pane-words';

type Loaded =
  | { readonly name: string; readonly lines: readonly RegulationLine[] }
  | { readonly name: string; readonly error: unknown };

/** The figures of the chosen template; null while it is being loaded. */
export function useTemplateLines(name: string): Loaded | null {
  const language = useLanguage();
  const culture = useCulture();
  const [loaded, setLoaded] = useState<Loaded | null>(null);

  useEffect(() => {
    let current = true;
    const show = (next: Loaded): void => {
      // Another one may have been chosen meanwhile.
      if (current) setLoaded(next);
    };
    const load = async (): Promise<void> => {
      const [template, { describeTemplate }, { templateLines }, { wordsBeside }] =
        await Promise.all([
          loadTemplate(name),
          import('../../app/create/describe-template'),
          import('../../app/regulation/regulation-lines'),
          import('../../locales/words'),
        ]);
      const words = wordsBeside(language, culture);
      show({ name, lines: templateLines(describeTemplate(template), words) });
    };
    load().catch((error: unknown) => show({ name, error }));
    return () => {
      current = false;
    };
  }, [name, language, culture]);

  return loaded?.name === name ? loaded : null;
}
