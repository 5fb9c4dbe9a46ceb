/**
 * How fast, how many requests, how much memory, beside other programs; each goal is checked and a missed
 * one fails the run. `--report` writes docs/benchmarks.md, `--browser` runs the browser alone; `--quick`
 * leaves out the peers, the browser and what is large, and with them the goals that hang on it.
 */
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { format } from 'prettier';
import { benchBigCluster } from './bench/browser/big-cluster';
import { benchPaneFeel } from './bench/browser/pane-feel';
import { benchPaneStart } from './bench/browser/pane-start';
import { asItShips } from './bench/as-it-ships';
import { benchClick, CLICKS } from './bench/click';
import type * as engine from './bench/engine';
import { benchFiles, COUNTS } from './bench/files';
import { benchIntake } from './bench/intake';
import { printSection, sectionInMarkdown, type Section } from './bench/section';
import { ROOT } from './support/root';

const REPORT = join(ROOT, 'docs', 'benchmarks.md');
const BIG = [
  { units: 30, criteria: 250 },
  { units: 300, criteria: 90 },
];

/** The third cluster is the large one. */
const QUICK_CLICKS = 2;

type Part = () => Promise<Section>;

async function benchEngine(): Promise<Section> {
  const made = await asItShips(join(ROOT, 'scripts', 'bench', 'engine.ts'));
  return (made as typeof engine).benchEngine();
}

/** The rest is still worth measuring. */
function failed(error: unknown): Section {
  const goal = { text: 'runs to its end', figure: String(error), met: false };
  return { title: 'A part that failed', about: '', tables: [], notes: [], goals: [goal] };
}

function partsOf(flags: ReadonlySet<string>): readonly Part[] {
  const quick = flags.has('--quick');
  const browser: readonly Part[] = [
    benchPaneStart,
    benchPaneFeel,
    ...BIG.map((size) => () => benchBigCluster(size)),
  ];
  if (flags.has('--browser')) return browser;
  if (quick) {
    return [
      benchEngine,
      () => benchFiles(Math.min(...COUNTS), true),
      ...CLICKS.slice(0, QUICK_CLICKS).map((budget) => () => benchClick(budget)),
    ];
  }
  return [
    benchEngine,
    ...COUNTS.map((files) => () => benchFiles(files, false)),
    benchIntake,
    ...CLICKS.map((budget) => () => benchClick(budget)),
    ...browser,
  ];
}

function machine(): string {
  const processors = cpus();
  const model = processors[0]?.model ?? 'unknown processor';
  const day = new Date().toISOString().slice(0, 10);
  // More than there are processors: somebody else works here too, and every second counts double.
  const load = (loadavg()[0] ?? 0).toFixed(1);
  return `${String(processors.length)} × ${model}, Node ${process.versions.node}, load ${load} before the run, ${day}`;
}

async function writeReport(before: string, sections: readonly Section[]): Promise<void> {
  const text = [
    '# Benchmarks',
    `Written by \`npm run bench -- --report\`: ${before}. Where the load is above the number of processors, ratios say more than seconds.`,
    ...sections.map(sectionInMarkdown),
  ].join('\n\n');
  writeFileSync(REPORT, await format(text, { parser: 'markdown' }));
}

async function main(): Promise<number> {
  const flags = new Set(process.argv.slice(2));
  const before = machine();
  console.log(before);
  const sections: Section[] = [];
  for (const part of partsOf(flags)) {
    const section = await part().catch(failed);
    sections.push(section);
    printSection(section);
  }
  const goals = sections.flatMap((section) => section.goals);
  const missed = goals.filter(({ met }) => !met);
  console.log(`\n${String(goals.length)} goals, ${String(missed.length)} missed`);
  for (const { text, figure } of missed) console.error(`  MISSED ${text}: ${figure}`);
  if (flags.has('--report')) await writeReport(before, sections);
  return missed.length === 0 ? 0 : 1;
}

void main().then((code) => {
  process.exitCode = code;
});
