import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { listTemplates } from '../../src/app/create/template-list';
import type { Language } from '../../src/locales/language';
import { wordsFor } from '../../src/locales/words';
import { UNIT_COLUMNS } from '../../src/domain/book/unit-sheet';
import { sampleFiles } from '../support/sample-book';
import type { PanePage } from './pane-page';
import { useStage } from './stage';

const SAMPLE = 'mien-trung-2020';
const SEALED = { vi: /^Đúng với niêm phong/, en: /^As it was sealed/ };
/** Of a picture, where nothing says where it ends. */
const TALLEST = 744;
const WAIT = { timeout: 60_000 };
const pictures = join(__dirname, '../../out/pictures');

const stage = useStage();
let opened: PanePage;

afterEach(async () => {
  await opened.close();
});

/** How much of the pane a picture shows. */
interface Cut {
  /** It begins here instead of at the top. */
  readonly from?: Locator;
  /** It ends below this. */
  readonly to?: Locator;
}

/** The pane from its top, or from a part of it, without the emptiness below what it says. */
async function picture(name: string, { from, to }: Cut): Promise<void> {
  await opened.settled();
  const { page, pane } = opened;
  // Nothing is pointed at.
  await page.mouse.move(0, 0);
  await opened.inPane(() => window.scrollTo(0, 0));
  if (from) {
    await from.evaluate((part) => {
      window.scrollTo(0, part.getBoundingClientRect().top - 16);
    });
  }
  const used = await pane.locator('main').evaluate((main) => {
    const parts = [...main.children].filter((part) => !part.hasAttribute('hidden'));
    return Math.max(...parts.map((part) => part.getBoundingClientRect().bottom));
  });
  const end = await to?.evaluate((part) => part.getBoundingClientRect().bottom);
  const frame = await page.locator('#pane').boundingBox();
  if (!frame) throw new Error('the pane is closed');
  const clip = { ...frame, height: Math.min(frame.height, (end ?? Math.min(used, TALLEST)) + 16) };
  await page.screenshot({ path: join(pictures, `${name}.png`), clip });
}

/** Where the verified score and its reason stand in a row of a unit's sheet. */
async function verifiedCells(): Promise<{ score: string; reason: string }> {
  const { heading: score } = UNIT_COLUMNS.verified;
  const { heading: reason } = UNIT_COLUMNS.reason;
  const found = await opened.inPane(() =>
    Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem('Gia Lai').getUsedRange().load('values');
      await context.sync();
      return used.values as (string | number)[][];
    }),
  );
  const row = found.findIndex(([code]) => code === 'I.1.1') + 1;
  const head = found.find((cells) => cells.includes(score)) ?? [];
  const place = (heading: string): string =>
    `'Gia Lai'!${String.fromCharCode(65 + head.indexOf(heading))}${String(row)}`;
  return { score: place(score), reason: place(reason) };
}

async function typeInto(place: string, text: string): Promise<void> {
  const { page } = opened;
  await page.locator('#address').fill(place);
  await page.locator('#address').press('Enter');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

// The words come from the catalogues: each guide shows the pane in its own language.
it.each<[Language, string]>([
  ['vi', 'vi-VN'],
  ['en', 'en-US'],
])(
  'takes the pictures of the guide, from the first opening to the seal (%s)',
  async (language, tag) => {
    const { pane: words, checks, closeYear, explanation } = wordsFor(language);
    opened = await stage.open({ query: `?language=${tag}`, height: 1500 });
    const { pane, page } = opened;
    const named = (name: string) => pane.getByRole('button', { name, exact: true });
    const take = async (name: string, cut: Cut = {}) => picture(`guide-${name}-${language}`, cut);
    const heading = (name: string) => pane.getByRole('heading', { name, exact: true });
    const back = named(words.steps.back);

    const template = listTemplates().find(({ name }) => name === SAMPLE);
    if (!template) throw new Error('no sample');
    await pane.getByRole('radio', { name: template.title[language] }).check(WAIT);
    await take('create', { to: named(words.create.action) });
    await named(words.create.action).click();
    await pane.getByText(words.home.received(0, 11)).waitFor(WAIT);

    await opened.openStep(words.steps.name.regulation);
    await pane.getByText(words.versions.amendTitle).waitFor(WAIT);
    await take('regulation');
    await back.click();
    await opened.openStep(words.steps.name.forms);
    await named(words.forms.action).waitFor(WAIT);
    await take('forms');
    await back.click();

    await opened.choose(sampleFiles());
    await named(words.import.take(11)).waitFor(WAIT);
    await take('import', { from: heading(words.import.title) });
    await named(words.import.take(11)).click();
    await pane.getByText(words.home.received(11, 11)).first().waitFor(WAIT);
    await named(words.rank.action).click();
    await pane.getByText(words.rank.blockedTitle(3), { exact: true }).waitFor(WAIT);
    await take('rank');

    await opened.openStep(words.steps.name.votes);
    await pane.getByRole('heading', { name: words.votes.open }).waitFor(WAIT);
    await take('votes');
    await back.click();

    await pane.getByRole('button', { name: new RegExp(`^${checks.title}`) }).click();
    await named(checks.accept).first().waitFor(WAIT);
    await take('checks');
    await back.click();

    const { score, reason } = await verifiedCells();
    await page.setViewportSize({ width: 1800, height: 1500 });
    await typeInto(score, '2');
    await typeInto(reason, 'Trình chậm 3 ngày so với thời hạn');
    const grid = await page.locator('#grid').boundingBox();
    if (!grid) throw new Error('no grid');
    const clip = { ...grid, height: 420 };
    // The sheets are the same in both guides.
    if (language === 'vi') {
      await page.screenshot({ path: join(pictures, 'guide-verify.png'), clip });
    }
    await page.setViewportSize({ width: 1280, height: 1500 });

    await named(words.rank.accept).click();
    await pane.getByRole('alertdialog').waitFor(WAIT);
    await named(words.rank.acceptAction).click();
    await pane.getByText(words.rank.accepted(3)).first().waitFor(WAIT);
    await take('ranking', { from: heading(words.home.ranking) });
    await pane.getByRole('button', { name: explanation.screen.openFor('Quảng Nam') }).click();
    await pane.getByRole('list', { name: explanation.screen.tree }).waitFor(WAIT);
    await pane.locator('summary').filter({ hasText: explanation.subject.rank }).first().click();
    await take('why');
    await back.click();

    await opened.openStep(words.steps.name.papers);
    await named(words.papers.show).click();
    await pane
      .getByRole('button', { name: new RegExp(words.papers.sheetOf('').trim()) })
      .first()
      .waitFor(WAIT);
    await take('papers');
    await back.click();

    await opened.openStep(words.steps.name.closing);
    await named(words.seal.action).click();
    await heading(closeYear.roles('2021')).waitFor(WAIT);
    await pane.getByText(SEALED[language]).waitFor(WAIT);
    await take('closing');
    await opened.expectClean();
  },
  600_000,
);
