import { isDrawn, type Draw } from './draw';

/** The part of Stryker's report that counts here. */
export interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly ReportedMutant[] }>>;
}

export interface ReportedMutant {
  readonly id: string;
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: Position; readonly end: Position };
}

interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Score {
  readonly files: number;
  readonly mutants: number;
  readonly killed: number;
  readonly timeout: number;
  readonly survived: number;
  readonly noCoverage: number;
  /** Of all that count, in percent; null where there are none. */
  readonly percent: number | null;
}

/** Only `files`: what is no longer there, or was not asked for, does not count. */
export function scoreOf(report: Report, files: readonly string[]): Score {
  const wanted = new Set(files);
  const measured = Object.entries(report.files).filter(([file]) => wanted.has(file));
  const mutants = measured.flatMap(([, file]) => file.mutants);
  const count = (status: string): number => mutants.filter((one) => one.status === status).length;
  const [killed, timeout] = [count('Killed'), count('Timeout')];
  const [survived, noCoverage] = [count('Survived'), count('NoCoverage')];
  const all = killed + timeout + survived + noCoverage;
  const percent = all === 0 ? null : (100 * (killed + timeout)) / all;
  return { files: measured.length, mutants: all, killed, timeout, survived, noCoverage, percent };
}

/** Without those that were not drawn: no test reaches some of them, which Stryker says by itself. */
export function onlyDrawn({ files }: Report, draw: Draw | null): Report {
  if (!draw) return { files };
  const kept = Object.entries(files).map(([file, { mutants }]) => {
    return [file, { mutants: mutants.filter(({ id }) => isDrawn(draw, id)) }] as const;
  });
  return { files: Object.fromEntries(kept) };
}

/**
 * How far from the score of all the one of those drawn may be, in percent points, in nineteen of
 * twenty draws. Half a mutant on either side keeps it honest where all were noticed.
 */
export function marginOf({ killed, timeout, mutants }: Score): number {
  const share = (killed + timeout + 0.5) / (mutants + 1);
  return 196 * Math.sqrt((share * (1 - share)) / Math.max(1, mutants));
}

/** Where those are that survived, as Stryker takes parts of files: columns from 0. No test reaches the others. */
export function survivorsIn(report: Report, files: readonly string[]): readonly string[] {
  const place = ({ line, column }: Position): string => `${String(line)}:${String(column - 1)}`;
  const parts = Object.entries(report.files)
    .filter(([file]) => files.includes(file))
    .flatMap(([file, { mutants }]) =>
      mutants
        .filter(({ status }) => status === 'Survived')
        .map(({ location: { start, end } }) => `${file}:${place(start)}-${place(end)}`),
    );
  return [...new Set(parts)];
}

/** One line for each mutant that no test noticed. */
export function unnoticed(report: Report, files: readonly string[]): readonly string[] {
  return Object.entries(report.files)
    .filter(([file]) => files.includes(file))
    .flatMap(([file, { mutants }]) =>
      mutants
        .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
        .map(({ status, mutatorName, replacement = '', location: { start } }) => {
          const by = replacement.replace(/\s+/g, ' ').slice(0, 80);
          return `${file}:${String(start.line)}:${String(start.column)} ${status} ${mutatorName} ${by}`;
        }),
    );
}
