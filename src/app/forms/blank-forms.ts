import { ApplicabilityIndex } from '../../domain/regulation/applicability-index';
import type { NotScored } from '../../domain/regulation/not-scored';
import { printFormMark } from '../../domain/regulation/versions/form-mark';
import { targetsOf } from '../../domain/targets/read-targets';
import { fileNames } from '../../domain/text/file-name';
import type { Unit } from '../../domain/units/unit';
import { periodName } from '../../domain/settings/period';
import type { BlankForm, GivenCells } from '../../excel/form-file/form-sheet';
import { readBook } from '../../excel/read/book';
import { readInExcel } from '../../excel/run';
import { rest } from '../../excel/turns';
import { wordsFor } from '../../locales/words';
import { readState, type BookState } from '../book/read-state';
import { toFailure } from '../use-case/failure';
import type { UseCaseOptions } from '../use-case/use-case';

/** A blank scoring sheet as a file to send. */
export interface FormFile {
  /** With its extension; every unit has a name of its own. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type ForForms = Pick<BookState, 'year' | 'versions'>;

/** What the forms are made from; nothing is written. */
export async function readForForms(options: UseCaseOptions = {}): Promise<ForForms> {
  try {
    return await readState(await readInExcel(readBook, options), new Map());
  } catch (error) {
    throw toFailure(error);
  }
}

/** One form for each unit, in the order of *Đơn vị*. */
export async function makeForms(
  book: ForForms,
  options: UseCaseOptions = {},
): Promise<readonly FormFile[]> {
  const { units } = book.year;
  const names = formNames(units);
  const files: FormFile[] = [];
  try {
    for (const [index, unit] of units.entries()) {
      await rest();
      options.signal?.throwIfAborted();
      options.onProgress?.({ phase: 'writing', done: index, total: units.length });
      files.push({ name: names[index] ?? '', bytes: await makeForm(book, unit, options) });
    }
  } catch (error) {
    throw toFailure(error);
  }
  return files;
}

/** `Phieu tu cham - Khánh Hòa.xlsx`, in the order of the units. */
export function formNames(units: readonly Unit[]): readonly string[] {
  const wanted = units.map(({ shortName }) => `Phieu tu cham - ${shortName}`);
  return fileNames(wanted).map((name) => `${name}.xlsx`);
}

/** One unit's blank scoring sheet, guarded for filling in. What writes it is loaded when it is asked for. */
export async function makeForm(
  book: ForForms,
  unit: Unit,
  { language = 'vi' }: Pick<UseCaseOptions, 'language'> = {},
): Promise<Uint8Array> {
  const { writeForm } = await import('../../excel/form-file/write-form');
  return writeForm(book.year.regulation, formOf(book, unit, language));
}

function formOf(
  { year, versions }: ForForms,
  unit: Unit,
  language: NonNullable<UseCaseOptions['language']>,
): BlankForm {
  const words = wordsFor(language).report.sheets;
  const { settings } = year.regulation;
  return {
    owner: unit.name.toUpperCase(),
    mark: printFormMark({
      unit: unit.code,
      year: settings.text('year'),
      version: versions.current,
      fingerprint: versions.fingerprint,
    }),
    texts: {
      title: words.unitTitle(periodName(settings)),
      cluster: settings.text('clusterName'),
      preparedBy: words.preparedBy,
      headOfUnit: words.headOfUnit,
    },
    given: givenTo(unit, year, words.notForUnit),
  };
}

/** Its targets, and what is not asked of it: the form says so itself, and why where it is known. */
function givenTo(
  unit: Unit,
  { regulation, notScored, targets }: ForForms['year'],
  notForUnit: string,
): ReadonlyMap<string, GivenCells> {
  const own = targetsOf(targets, unit.code);
  const effectOn = new ApplicabilityIndex(regulation, notScored).forUnit(unit);
  return new Map(
    regulation.leaves.flatMap((criterion) => {
      const target = own.get(criterion.code);
      const unitNote =
        effectOn(criterion) === null
          ? ''
          : (reasonFor(criterion.code, unit, notScored) ?? notForUnit);
      if (!target && unitNote === '') return [];
      return [[criterion.code, { ...(target ? { target } : {}), unitNote }] as const];
    }),
  );
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
