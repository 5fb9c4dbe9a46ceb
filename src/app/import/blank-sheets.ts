import { ApplicabilityIndex } from '../../domain/regulation/applicability-index';
import type { NotScored } from '../../domain/regulation/not-scored';
import { printFormMark } from '../../domain/regulation/versions/form-mark';
import { targetsOf } from '../../domain/targets/read-targets';
import type { Unit } from '../../domain/units/unit';
import { periodWords } from '../../domain/settings/period';
import { readBook } from '../../excel/read/book';
import { readInventory } from '../../excel/read/inventory';
import { inExcel, readInExcel } from '../../excel/run';
import { sheetNameFor } from '../../excel/addresses';
import { NOTHING_KNOWN } from '../../excel/sheets/unit-known';
import { protectForm } from '../../excel/sheets/unit-guards';
import { writeUnitSheets, type UnitRowInput } from '../../excel/sheets/write-units';
import { SheetOrder } from '../../excel/write/sheet-order';
import { Writer } from '../../excel/write/writer';
import { wordsFor } from '../../locales/words';
import { toFailure } from '../use-case/failure';
import { readState, type BookState } from '../book/read-state';
import type { UseCaseOptions } from '../use-case/use-case';

export async function readForBlankSheets(options: UseCaseOptions = {}): Promise<BookState> {
  try {
    const snapshot = await readInExcel(readBook, options);
    return readState(snapshot, new Map());
  } catch (error) {
    throw toFailure(error);
  }
}

/** Writes one unit's blank scoring sheet into the open (empty) workbook, guarded for filling in. */
export async function writeBlankSheet(
  state: BookState,
  unit: Unit,
  options: UseCaseOptions = {},
): Promise<void> {
  const words = wordsFor(options.language ?? 'vi').report.sheets;
  const { regulation, notScored } = state.year;
  const { settings } = regulation;
  const own = targetsOf(state.year.targets, unit.code);
  const effectOn = new ApplicabilityIndex(regulation, notScored).forUnit(unit);
  const rows = new Map<string, UnitRowInput>();
  for (const criterion of regulation.leaves) {
    const target = own.get(criterion.code);
    const effect = effectOn(criterion);
    // Nothing is asked for what is not scored: the form says so itself, and why where it is known.
    const unitNote =
      effect === null ? '' : (reasonFor(criterion.code, unit, notScored) ?? words.notForUnit);
    if (target || effect !== null) {
      rows.set(criterion.code, { ...(target ? { target } : {}), evidence: '', unitNote });
    }
  }
  try {
    await inExcel(async (session) => {
      const writer = new Writer(session);
      const inventory = await readInventory(session);
      const name = sheetNameFor('Phiếu tự chấm', []);
      await writeUnitSheets(
        writer,
        [
          {
            code: unit.code,
            rosterIndex: 0,
            owner: unit.name.toUpperCase(),
            sheetName: name,
            existing: null,
            source: printFormMark({
              unit: unit.code,
              year: settings.text('year'),
              version: state.versions.current,
              fingerprint: state.versions.fingerprint,
            }),
            rows,
            known: NOTHING_KNOWN,
          },
        ],
        regulation,
        {
          title: words.unitTitle(periodWords(settings)),
          cluster: settings.text('clusterName'),
          preparedBy: words.preparedBy,
          headOfUnit: words.headOfUnit,
          valueHint: null,
        },
        new SheetOrder(inventory, () => 0),
      );
      const sheet = session.context.workbook.worksheets.getItem(name);
      protectForm(sheet, regulation);
      for (const { id } of inventory.sheets)
        session.context.workbook.worksheets.getItem(id).delete();
      await writer.calls(60);
      await writer.flush();
    }, options);
  } catch (error) {
    throw toFailure(error);
  }
}

/** The unit's own decision before everybody's; undefined: none has a reason. */
function reasonFor(
  criterion: string,
  unit: Unit,
  notScored: readonly NotScored[],
): string | undefined {
  const rows = notScored.filter((row) => row.criterion === criterion);
  const decided =
    rows.find((row) => row.unit === unit.code) ?? rows.find((row) => row.unit === null);
  return decided?.reason === '' ? undefined : decided?.reason;
}
