import { rankWorkbook } from '../../../src/app/ranking/rank-workbook';
import { openXlsx } from '../../../src/workbench/file/open';
import { saveXlsx } from '../../../src/workbench/file/save';
import { parseAddress } from '../../../src/workbench/model/address';
import { ensureCell } from '../../../src/workbench/model/cells';
import { expected, importSample, NOW, openSample, sampleFiles } from '../../support/sample-book';
import { sheetOf } from '../../support/cells';

const SEED = Number(process.env.SEED ?? 20_261_127);

/** Small repeatable generator: the seed is printed, so a failure can be run again. */
function* numbers(seed: number): Generator<number, never> {
  let state = seed + 1;
  for (;;) {
    state = (state * 48_271) % 2_147_483_647;
    yield state / 2_147_483_647;
  }
}

interface Unit {
  readonly code: string;
  readonly file: string;
  readonly total: string;
  readonly scores: Readonly<Record<string, string>>;
}

/** Scores that people judge in steps of 0.5 or 0.25 and that no cap touches: any change shows. */
const JUDGED = ['I.3.2', 'II.1', 'III.1.1', 'V.3'];

test('one score changed in one file changes total, rank and proposal', async () => {
  process.stdout.write(`one-change: SEED=${String(SEED)}\n`);
  const random = numbers(SEED);
  const pick = <T>(list: readonly T[]): T =>
    list[Math.floor(random.next().value * list.length)] as T;
  const units = expected<{ accepted: { units: readonly Unit[] } }>().accepted.units;
  const unit = pick(units.filter(({ file }) => file.endsWith('.xlsx')));
  const files = sampleFiles();

  const probe = await openSample();
  const { origins } = await importSample(files);
  const criterion = pick(JUDGED.filter((code) => origins.get(unit.code)?.(code, 'self') !== null));
  const place = origins.get(unit.code)?.(criterion, 'self');
  probe.uninstall();
  if (!place?.sheet || !place.cell) throw new Error('no origin');

  const before = Number(unit.scores[criterion]);
  const after = pick([0, 0.5, 1, 1.5].filter((value) => value !== before));
  const changed = await Promise.all(
    files.map(async (file) => {
      if (file.name.normalize('NFC') !== unit.file.normalize('NFC')) return file;
      const { workbook } = await openXlsx(file.bytes);
      const { area } = parseAddress(place.cell ?? '');
      const cell = ensureCell(sheetOf(workbook, place.sheet ?? ''), area.top, area.left);
      delete cell.formula;
      cell.value = after;
      return { name: file.name, bytes: (await saveXlsx(workbook)).bytes };
    }),
  );

  const excel = await openSample();
  await importSample(changed);
  const report = await rankWorkbook({ ...NOW, acceptProposed: true });
  excel.uninstall();

  const wanted = new Map(units.map(({ code, total }) => [code, Number(total)]));
  wanted.set(unit.code, Number(unit.total) + after - before);
  for (const outcome of report.units) {
    expect([outcome.code, Number(outcome.total)]).toEqual([outcome.code, wanted.get(outcome.code)]);
    const better = [...wanted.values()].filter((total) => total > Number(outcome.total)).length;
    const level = [...wanted.values()].filter((total) => total === Number(outcome.total)).length;
    expect(outcome.rank).toBeGreaterThan(better);
    expect(outcome.rank).toBeLessThanOrEqual(better + level);
    const award = outcome.awardStatus === 'proposed' ? outcome.award : null;
    if (better + level <= 1) expect(award).toMatch(/^Cờ/);
    else if (better >= 1 && better + level <= 4) expect(award).toMatch(/^Bằng khen/);
    else if (better >= 4) expect(award).toBeNull();
  }
});
