import { createRandom } from '../../scripts/support/random';
import { rankWorkbook } from '../../src/app/ranking/rank-workbook';
import type { EmbeddedExcel } from '../../src/workbench/host/embedded-excel';
import { mutateJson } from '../support/mutate-json';
import { elevenUnits } from '../support/book/eleven';
import { openBook } from '../support/cluster-book';
import { NOW } from '../support/sample-book';

/** Another seed looks elsewhere. */
const SEED = Number(process.env.SEED ?? 20_261_126);
const COUNT = 300;

/** What office.js sends while a book is ranked. */
async function recorded(): Promise<{ excel: EmbeddedExcel; texts: readonly string[] }> {
  const { excel } = await openBook(elevenUnits([{ award: 'Cờ thi đua', quantity: '1' }]));
  const texts: string[] = [];
  const answer = excel.answer.bind(excel);
  excel.answer = async (text, flags) => {
    texts.push(text);
    return answer(text, flags);
  };
  await rankWorkbook(NOW);
  excel.answer = answer;
  return { excel, texts };
}

test('messages of a ranking with anything in them changed: an answer or an error, and the host goes on', async () => {
  const { excel, texts } = await recorded();
  const short = texts.filter((text) => text.length < 200_000);
  expect(short.length).toBeGreaterThan(3);
  let refused = 0;
  for (let at = 0; at < COUNT; at += 1) {
    const random = createRandom(Math.imul(SEED, 0x9e3779b1) + at);
    const message = JSON.stringify(mutateJson(JSON.parse(random.pick(short)), random));
    const said = await excel.answer(message, 0).catch((error: unknown) => error);
    if (said instanceof Error || !(said as { ok: boolean }).ok) refused += 1;
    expect(Object.keys(Object.prototype)).toEqual([]);
  }
  expect(refused).toBeGreaterThan(0);
  const sheets = await Excel.run(async (context) => {
    const all = context.workbook.worksheets.load('items/name');
    await context.sync();
    return all.items;
  });
  expect(sheets.length).toBe(excel.workbook.sheets.length);
  excel.uninstall();
}, 120_000);
