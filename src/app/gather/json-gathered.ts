import type { firmnessOf } from '../../domain/firmness/firmness';
import { codeOf } from '../../domain/findings/catalogue';
import { wordsFor } from '../../locales/words';
import { describeFinding } from '../book/describe';
import { jsonReport } from '../ranking/json-report';
import type { RankReport } from '../ranking/rank-report';
import type { GatherReport } from './gather-report';

/** The machine's view of the ranking that follows, and of the books that it was gathered from. */
export function jsonGathered(
  { files, changes, sources }: GatherReport,
  ranked: RankReport,
  language: 'vi' | 'en',
  edges: ReturnType<typeof firmnessOf>,
) {
  const words = wordsFor(language);
  return {
    ...jsonReport(ranked, sources, language, edges),
    gathered: {
      books: files.map(({ file, status, clusters, units, fingerprint, seal, findings }) => ({
        file,
        status,
        clusters,
        units,
        sha256: fingerprint || null,
        seal: seal || null,
        findings: findings.map((found) => ({
          code: codeOf(found.kind),
          message: describeFinding(found, words),
        })),
      })),
      changes,
    },
  };
}
