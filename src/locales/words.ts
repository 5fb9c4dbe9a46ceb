import type { Culture } from '../domain/text/culture';
import type { ChecksWords } from './checks-words';
import type { CliWords } from './cli-words';
import type { CloseYearWords } from './close-year-words';
import { cultureOf } from './culture';
import { checks as enChecks } from './en/checks';
import { closeYear as enCloseYear } from './en/close-year';
import { cli as enCli } from './en/cli';
import { explanation as enExplanation } from './en/explanation';
import { failures as enFailures } from './en/failures';
import { findings as enFindings } from './en/findings';
import { gather as enGather } from './en/gather';
import { notices as enNotices } from './en/notices';
import { firmness as enFirmness } from './en/firmness';
import { pane as enPane } from './en/pane';
import { problems as enProblems } from './en/problems';
import { report as enReport } from './en/report';
import { run as enRun } from './en/run';
import { seal as enSeal } from './en/seal';
import { templates as enTemplates } from './en/templates';
import type { ExplanationWords } from './explanation-words';
import type { FailureCatalogue } from './failure-words';
import type { FindingCatalogue } from './finding-words';
import type { FirmnessWords } from './firmness-words';
import type { GatherWords } from './gather-words';
import type { Language } from './language';
import type { NoticeWords } from './notice-words';
import type { ProblemCatalogue } from './problem-words';
import type { ReportWords } from './report-words';
import type { RunWords } from './run-words';
import type { SealWords } from './seal-words';
import type { TemplateWords } from './template-words';
import { checks as viChecks } from './vi/checks';
import { closeYear as viCloseYear } from './vi/close-year';
import { cli as viCli } from './vi/cli';
import { explanation as viExplanation } from './vi/explanation';
import { failures as viFailures } from './vi/failures';
import { findings as viFindings } from './vi/findings';
import { gather as viGather } from './vi/gather';
import { notices as viNotices } from './vi/notices';
import { firmness as viFirmness } from './vi/firmness';
import type { PaneWords } from './pane-words';
import { pane as viPane } from './vi/pane';
import { problems as viProblems } from './vi/problems';
import { report as viReport } from './vi/report';
import { run as viRun } from './vi/run';
import { seal as viSeal } from './vi/seal';
import { templates as viTemplates } from './vi/templates';

export interface Words {
  readonly language: Language;
  /** How figures and dates are written. */
  readonly culture: Culture;
  readonly findings: FindingCatalogue;
  readonly failures: FailureCatalogue;
  readonly problems: ProblemCatalogue;
  readonly report: ReportWords;
  readonly checks: ChecksWords;
  readonly notices: NoticeWords;
  readonly firmness: FirmnessWords;
  readonly gather: GatherWords;
  readonly cli: CliWords;
  readonly run: RunWords;
  readonly seal: SealWords;
  readonly closeYear: CloseYearWords;
  readonly templates: TemplateWords;
  readonly pane: PaneWords;
  readonly explanation: ExplanationWords;
}

const VI: Words = {
  language: 'vi',
  culture: cultureOf('vi'),
  findings: viFindings,
  failures: viFailures,
  problems: viProblems,
  report: viReport,
  checks: viChecks,
  notices: viNotices,
  firmness: viFirmness,
  gather: viGather,
  cli: viCli,
  run: viRun,
  seal: viSeal,
  closeYear: viCloseYear,
  templates: viTemplates,
  pane: viPane,
  explanation: viExplanation,
};

const EN: Words = {
  language: 'en',
  culture: cultureOf('en'),
  findings: enFindings,
  failures: enFailures,
  problems: enProblems,
  report: enReport,
  checks: enChecks,
  notices: enNotices,
  firmness: enFirmness,
  gather: enGather,
  cli: enCli,
  run: enRun,
  seal: enSeal,
  closeYear: enCloseYear,
  templates: enTemplates,
  pane: enPane,
  explanation: enExplanation,
};

export function wordsFor(language: Language): Words {
  return language === 'en' ? EN : VI;
}

/** The same words with figures as the Excel at hand writes them: what a person reads beside its cells. */
export function wordsBeside(language: Language, culture: Culture | undefined): Words {
  const words = wordsFor(language);
  return culture ? { ...words, culture } : words;
}
