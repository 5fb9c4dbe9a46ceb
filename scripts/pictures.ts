/**
 * What the sheets look like, for the documentation: the sample ranked as sent and accepted, each sheet
 * printed by LibreOffice and turned into a picture. The pane's picture comes from the tests in the
 * browser, where they have been run.
 */
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { CHECKS_SHEET } from '../src/domain/book/sheets/checks';
import { CRITERIA_SHEET } from '../src/domain/book/sheets/criteria';
import { PROPOSAL_SHEET } from '../src/domain/book/sheets/proposal';
import { SETTINGS_SHEET } from '../src/domain/book/sheets/settings';
import { SUMMARY_SHEET } from '../src/domain/book/sheets/summary';
import { drawPage } from './pictures/draw-page';
import { drawPapers } from './pictures/draw-papers';
import { keepOneSheet } from './pictures/one-sheet';
import { convert, officeVersion } from './support/office';
import { ROOT } from './support/root';
import { rankSample } from './support/sample';

const WORK = join(ROOT, 'out', 'pictures', 'sheets');
const TARGET = join(ROOT, 'docs', 'images');
/** Taken by the tests in the browser. */
const FROM_BROWSER = ['pane.png', 'workbench.png'];
/** Of these too: the steps of the guides, as many as there are. */
const GUIDE = /^guide-[a-z-]+\.png$/;
const DOTS_PER_INCH = [110, 100, 90];
const LARGEST = 200_000;

interface Picture {
  readonly name: string;
  readonly run: 'sent' | 'accepted';
  readonly sheet: string;
}

const PICTURES: readonly Picture[] = [
  { name: 'summary-as-sent', run: 'sent', sheet: SUMMARY_SHEET.sheetName },
  { name: 'summary', run: 'accepted', sheet: SUMMARY_SHEET.sheetName },
  { name: 'unit-sheet', run: 'sent', sheet: 'Phú Yên' },
  { name: 'checks', run: 'sent', sheet: CHECKS_SHEET.sheetName },
  { name: 'proposal-as-sent', run: 'sent', sheet: PROPOSAL_SHEET.sheetName },
  { name: 'proposal', run: 'accepted', sheet: PROPOSAL_SHEET.sheetName },
  { name: 'criteria', run: 'accepted', sheet: CRITERIA_SHEET.sheetName },
  { name: 'settings', run: 'accepted', sheet: SETTINGS_SHEET.sheetName },
];

function missingProgram(): string | null {
  if (officeVersion() === null) return 'soffice';
  return spawnSync('pdftoppm', ['-v'], { timeout: 20_000 }).status === 0 ? null : 'pdftoppm';
}

/** @returns the pictures of papers */
async function draw(): Promise<readonly string[]> {
  const runs = { sent: await rankSample(false), accepted: await rankSample(true) };
  for (const { name, run, sheet } of PICTURES) {
    writeFileSync(join(WORK, `${name}.xlsx`), await keepOneSheet(runs[run].bytes, sheet));
  }
  convert(
    PICTURES.map(({ name }) => join(WORK, `${name}.xlsx`)),
    'pdf',
    WORK,
  );
  for (const { name } of PICTURES) {
    const [page, picture] = [join(WORK, `${name}.pdf`), join(TARGET, name)];
    // A full page of small print is coarser, so that the repository stays light.
    for (const dots of DOTS_PER_INCH) {
      drawPage(page, picture, dots);
      if (statSync(`${picture}.png`).size <= LARGEST) break;
    }
  }
  return drawPapers(runs.accepted.bytes, WORK, TARGET);
}

async function main(): Promise<number> {
  const missing = missingProgram();
  if (missing !== null) {
    console.error(`pictures: ${missing} not found. Install LibreOffice Calc and poppler-utils.`);
    return 2;
  }
  rmSync(WORK, { recursive: true, force: true });
  mkdirSync(WORK, { recursive: true });
  mkdirSync(TARGET, { recursive: true });
  const papers = await draw();
  const made = [...PICTURES.map(({ name }) => join(TARGET, `${name}.png`)), ...papers];
  const browser = join(ROOT, 'out', 'pictures');
  const steps = readdirSync(browser).filter((name) => GUIDE.test(name));
  for (const name of [...FROM_BROWSER, ...steps]) {
    const taken = join(browser, name);
    if (existsSync(taken)) {
      copyFileSync(taken, join(TARGET, name));
      made.push(join(TARGET, name));
    } else console.log(`no ${name}: the tests in the browser make it in out/pictures`);
  }
  const heavy = made.filter((path) => statSync(path).size > LARGEST);
  for (const path of made) {
    const size = (statSync(path).size / 1000).toFixed(0).padStart(4);
    console.log(`${size} KB  ${relative(ROOT, path)}${heavy.includes(path) ? '  TOO LARGE' : ''}`);
  }
  return heavy.length === 0 ? 0 : 1;
}

void main().then((code) => {
  process.exitCode = code;
});
