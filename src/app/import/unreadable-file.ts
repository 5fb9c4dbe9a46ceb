import { finding, type Finding } from '../../domain/findings/finding';

/** `problem` has its words in `fileProblem` and `fileAdvice` of the locales. */
export function unreadableFile(name: string, problem: string): Finding {
  return finding({
    kind: 'fileUnreadable',
    place: { file: name, sheet: null, cell: null },
    raw: name,
    params: { problem },
  });
}
