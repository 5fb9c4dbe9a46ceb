/**
 * The command line on copies of the sample, as a person would use it: a cluster workbook, the ranking
 * of the files as they were sent, then with the proposed values accepted. What it makes stays in
 * out/demo to be looked at. `--all`: the five worked samples, each held against its outcome; `--cases`:
 * the books of the contract; `--only <name>`: one of either.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { thiduaProcess } from './demo/command';
import { chosenStories, storyNames } from './demo/stories';
import { tellAll } from './demo/tell-all';
import { ROOT } from './support/root';
import { SAMPLE, SUBMISSIONS } from './support/sample';

interface Step {
  readonly says: string;
  readonly command: readonly string[];
  readonly exit: number;
}

const FOLDER = join(ROOT, 'out', 'demo');
const at = (name: string): string => relative(ROOT, join(FOLDER, name));
const MAIN = join('src', 'cli', 'main.ts');

const STEPS: readonly Step[] = [
  {
    says: 'Tạo sổ thi đua từ bộ mẫu 11 Sở Nội vụ, số liệu giả định.\nA cluster workbook from the sample: eleven units, synthetic figures.',
    command: ['init', '--template', SAMPLE, '--out', at('so.xlsx')],
    exit: 0,
  },
  {
    says: 'Nhập 11 phiếu như đã gửi rồi xếp hạng: ba phiếu bị giữ lại vì có điểm gõ thành chữ (mã thoát 1).\nThe eleven files as sent: three are held back over one score typed as text (exit 1).',
    command: [
      ...['rank', at('so.xlsx'), '--submissions', at('phieu')],
      ...['--out', at('kq-nhu-da-gui.xlsx'), '--json', at('kq-nhu-da-gui.json')],
    ],
    exit: 1,
  },
  {
    says: 'Làm lại, chấp nhận ba giá trị đề xuất; mỗi giá trị được ghi vào Nhật ký (mã thoát 0).\nAgain with the three proposed values accepted, each of them logged (exit 0).',
    command: [
      ...['rank', at('so.xlsx'), '--submissions', at('phieu'), '--accept-proposed'],
      ...['--out', at('kq-chap-nhan.xlsx'), '--json', at('kq-chap-nhan.json')],
    ],
    exit: 0,
  },
];

function run({ says, command, exit }: Step, number: number): boolean {
  console.log(`\n── ${String(number)}/${String(STEPS.length)} ──\n${says}`);
  const shown = command.map((word) => (/\s/.test(word) ? `"${word}"` : word)).join(' ');
  console.log(`$ npm run -s thidua -- ${shown}\n`);
  // The same as the npm script, without a second start of npm.
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', MAIN, ...command], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: 120_000,
  });
  if (status === exit) return true;
  console.error(`demo: exit ${String(status)} instead of ${String(exit)}`);
  return false;
}

function firstSteps(): number {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  cpSync(SUBMISSIONS, join(FOLDER, 'phieu'), { recursive: true });
  const good = STEPS.every((step, index) => run(step, index + 1));
  if (good) console.log(`\nSổ và JSON ở · workbooks and JSON in ${relative(ROOT, FOLDER)}/`);
  return good ? 0 : 1;
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      all: { type: 'boolean', default: false },
      cases: { type: 'boolean', default: false },
      only: { type: 'string' },
    },
  });
  if (!values.all && !values.cases && values.only === undefined) return firstSteps();
  const stories = chosenStories({ ...values, only: values.only });
  if (!stories) {
    console.error(`--only: ${storyNames().join(' | ')}`);
    return 2;
  }
  return tellAll(stories, relative(ROOT, FOLDER), thiduaProcess, (line) => {
    console.log(line);
  });
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 2;
  },
);
