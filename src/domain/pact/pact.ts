import type { PACT_SHEET } from '../book/sheets/pact';
import { rowText, type Table } from '../book/table';
import type { ColumnKey } from '../book/sheet-schema';
import { finding, type Finding } from '../findings/finding';
import { readCivilDate, type CivilDate } from '../settings/dates';
import type { Settings } from '../settings/settings';
import type { Unit } from '../units/unit';

/** One content that the members compete in; a field may stand once for the rows below it. */
export interface PactContent {
  readonly field: string;
  readonly content: string;
}

/** *Giao ước thi đua*: what was agreed on, when, and who has signed (domain §2, step 1). */
export interface Pact {
  readonly contents: readonly PactContent[];
  /** Of the conference; null: nobody wrote it down. */
  readonly signedOn: CivilDate | null;
  readonly signers: readonly PactSigner[];
}

export interface PactSigner {
  readonly unit: string;
  readonly name: string;
  readonly signedOn: CivilDate | null;
}

export const NO_PACT: Pact = { contents: [], signedOn: null, signers: [] };

export function readPact(
  table: Table<ColumnKey<typeof PACT_SHEET>>,
  units: readonly Unit[],
  settings: Settings,
): Pact {
  let field = '';
  const contents: PactContent[] = [];
  for (const row of table.rows) {
    const content = rowText(row, 'content');
    field = rowText(row, 'field') || field;
    if (content !== '') contents.push({ field, content });
  }
  return {
    contents,
    signedOn: readCivilDate(settings.text('pactSignedDate')) ?? null,
    signers: units.map(({ code, name, pactSignedOn }) => ({
      unit: code,
      name,
      signedOn: pactSignedOn,
    })),
  };
}

/**
 * Members that have not signed. Where no unit has a date at all, nobody keeps who signed, and the day
 * of the conference speaks for everybody.
 */
export function unsignedIn({ signers }: Pick<Pact, 'signers'>): readonly PactSigner[] {
  const open = signers.filter(({ signedOn }) => signedOn === null);
  return open.length === signers.length ? [] : open;
}

/** Said once, by name: a regulation may keep such a unit from every award (`có ký giao ước`). */
export function checkPact(pact: Pick<Pact, 'signers'>): readonly Finding[] {
  const open = unsignedIn(pact);
  if (open.length === 0) return [];
  const units = open.map(({ name }) => name);
  const signed = pact.signers.length - open.length;
  return [
    finding({
      kind: 'pactUnsigned',
      raw: units.join(', '),
      params: { units, signed: String(signed), members: String(pact.signers.length) },
    }),
  ];
}
