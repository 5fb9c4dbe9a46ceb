import { matchFolded } from '../../language/match';
import { parsed } from '../../language/parsed';
import { condition, type ConditionKind } from '../condition';

const PACT =
  /^(?:(?:(?:co|da) )?ky (?:ket )?giao uoc(?: thi dua)?(?: nam nay)?|(?:has )?signed (?:the )?pact|pact signed)$/d;

/** `có ký giao ước`. Where nobody's date is written down, a blank cell says nothing. */
export const PACT_SIGNED: ConditionKind = {
  kind: 'pact',
  label: 'có ký giao ước',
  example: 'có ký giao ước',
  parse(clause) {
    if (!matchFolded(clause, PACT)) return null;
    return parsed(
      condition({
        kind: PACT_SIGNED.kind,
        text: 'có ký giao ước',
        holds: ({ unit, pactKept }) =>
          unit.pactSignedOn !== null ? true : pactKept ? false : null,
      }),
    );
  },
};
