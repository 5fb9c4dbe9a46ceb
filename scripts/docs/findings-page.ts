import { CATALOGUE, isFixableKind, type FindingKind } from '../../src/domain/findings/catalogue';
import type { FindingWords } from '../../src/locales/finding-words';
import { wordsFor } from '../../src/locales/words';
import { badInputsPart } from './bad-inputs-part';
import { code, table } from './markdown';
import { productSources } from './sources';

const KINDS = Object.keys(CATALOGUE) as readonly FindingKind[];

const GROUPS: Readonly<Record<string, string>> = {
  T: 'T · Tệp – the file that was sent',
  C: 'C · Cấu trúc – the shape of the scoring sheet',
  P: 'P · Phiếu – the figures of a unit',
  Q: 'Q · Quy chế – the regulation and the setup sheets',
  X: 'X · Xếp hạng – the ranking and the proposal',
};

const SEVERITIES = {
  error:
    'error: holds the unit’s figures back (Q: everybody’s, but Q45 only what was voted on) until it is settled',
  warning: 'warning: does not block',
  info: 'info: does not block',
} as const;

const placeholder = (name: string): string => `{${name}}`;

/** The sentence with every parameter, then the other sentences it becomes when one is missing. */
function sentences({ message }: FindingWords): readonly string[] {
  const names = new Set<string>();
  const full = message((name) => {
    names.add(name);
    return placeholder(name);
  });
  const others = [...names].flatMap((missing) => {
    const without = message((name) => (name === missing ? '' : placeholder(name)));
    return without === full.replaceAll(placeholder(missing), '') ? [] : [without];
  });
  return [full, ...new Set(others)];
}

/** Kinds with words for a check that nobody has written yet. */
function neverRaised(root: string): ReadonlySet<FindingKind> {
  const code = [...productSources(root)]
    .filter(([path]) => !path.startsWith('locales/') && path !== 'domain/findings/catalogue.ts')
    .map(([, text]) => text);
  return new Set(KINDS.filter((kind) => !code.some((text) => text.includes(`'${kind}'`))));
}

function entry(kind: FindingKind, idle: boolean): readonly string[] {
  const { code: id, severity } = CATALOGUE[kind];
  const [vi, en] = [wordsFor('vi').findings[kind], wordsFor('en').findings[kind]];
  const fixable = isFixableKind(kind) ? ', a proposed value can be accepted' : '';
  return [
    `### ${id} ${kind}`,
    '',
    `${severity}${fixable}${idle ? '; no check of this version raises it' : ''}`,
    '',
    ...sentences(vi).map((text) => `- vi: ${text}`),
    `- vi, what to do: ${vi.advice}`,
    ...sentences(en).map((text) => `- en: ${text}`),
    `- en, what to do: ${en.advice}`,
    '',
  ];
}

function words(
  heading: string,
  pick: 'ruleIssue' | 'fileProblem' | 'fileAdvice' | 'guessedFrom' | 'fileTrouble' | 'decimalSign',
) {
  const [vi, en] = [wordsFor('vi').report[pick], wordsFor('en').report[pick]];
  return [
    `### ${heading}`,
    '',
    ...table(
      ['Value', 'vi', 'en'],
      Object.keys(vi).map((key) => [code(key), vi[key] ?? '', en[key] ?? '']),
    ),
  ];
}

export function findingsPage(root: string): readonly string[] {
  const idle = neverRaised(root);
  return [
    '# Findings',
    '',
    '<!-- Written by `npm run docs` from src/domain/findings and src/locales. Do not edit. -->',
    '',
    `The ${String(KINDS.length)} things the product can say about its input. A finding is data: kind, unit, place, criterion, what was typed, what is proposed, parameters. The sentences come from the locale. \`{name}\` stands for a parameter; where a parameter may be missing, the sentence without it follows.`,
    '',
    ...table(
      ['Severity', 'Findings'],
      Object.entries(SEVERITIES).map(([severity, text]) => [
        text,
        KINDS.filter((kind) => CATALOGUE[kind].severity === severity)
          .map((kind) => CATALOGUE[kind].code)
          .join(' '),
      ]),
    ),
    'An error is settled by mending the cell, by accepting the proposed value, or by an exception with a reason in *Kiểm tra*. An error of a file that belongs to no known unit holds nobody back.',
    '',
    ...Object.entries(GROUPS).flatMap(([letter, heading]) => [
      `## ${heading}`,
      '',
      ...KINDS.filter((kind) => CATALOGUE[kind].code.startsWith(letter)).flatMap((kind) =>
        entry(kind, idle.has(kind)),
      ),
    ]),
    ...badInputsPart(),
    '## Words for parameters',
    '',
    ...words('{issue} of ruleInconsistent', 'ruleIssue'),
    ...words('{problem} of fileUnreadable', 'fileProblem'),
    ...words('What to do about fileUnreadable, by {problem}', 'fileAdvice'),
    ...words('{from} of unitGuessed', 'guessedFrom'),
    ...words('{decimal} of readAsText', 'decimalSign'),
    ...words('{trouble} of fileTrouble', 'fileTrouble'),
  ];
}
