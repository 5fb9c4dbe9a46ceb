import { matchFolded } from '../../language/match';
import { parsed } from '../../language/parsed';
import { condition, type ConditionKind } from '../condition';

const REGISTERED =
  /^(?:(?:(?:co|da) )?dang ky (?:tham gia )?thi dua(?: nam nay| dau nam)?|registered)$/d;

/** `có đăng ký thi đua`. Where nobody's date is written down, a blank cell says nothing. */
export const REGISTERED_UNIT: ConditionKind = {
  kind: 'registered',
  label: 'có đăng ký thi đua',
  example: 'có đăng ký thi đua',
  parse(clause) {
    if (!matchFolded(clause, REGISTERED)) return null;
    return parsed(
      condition({
        kind: REGISTERED_UNIT.kind,
        text: 'có đăng ký thi đua',
        holds: ({ unit, registrationKept }) =>
          unit.registeredOn !== null ? true : registrationKept ? false : null,
      }),
    );
  },
};
