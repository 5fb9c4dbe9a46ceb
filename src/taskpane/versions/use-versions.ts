import { useCallback, useEffect, useState } from 'react';
import { listVersions, type VersionList } from '../../app/regulation/list-versions';
import { useLanguage } from '../pane-words';

export interface VersionsReading {
  readonly list: VersionList | null;
  readonly error: unknown;
}

export function useVersions(): { reading: VersionsReading; refresh: () => Promise<void> } {
  const language = useLanguage();
  const [reading, setReading] = useState<VersionsReading>({ list: null, error: undefined });
  const refresh = useCallback(async () => {
    try {
      const list = await listVersions({ language });
      setReading({ list, error: undefined });
    } catch (error) {
      setReading((before) => ({ ...before, error }));
    }
  }, [language]);
  useEffect(() => {
    void refresh();
  }, [refresh]);
  return { reading, refresh };
}
