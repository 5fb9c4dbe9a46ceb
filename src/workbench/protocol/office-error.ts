/**
 * A failure as Excel words it. Codes: `Excel.ErrorCodes` in @types/office-js and the code table of
 * "Error handling with the application-specific JavaScript APIs".
 */
export class OfficeError extends Error {
  readonly code: string;
  readonly location: string;

  constructor(code: string, message: string, location = '') {
    super(message);
    this.name = 'OfficeError';
    this.code = code;
    this.location = location;
  }
}

export function invalidArgument(detail: string): OfficeError {
  return new OfficeError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format. (${detail})`,
  );
}

export function itemNotFound(detail: string): OfficeError {
  return new OfficeError('ItemNotFound', `The requested resource doesn't exist. (${detail})`);
}

export function itemAlreadyExists(detail: string): OfficeError {
  return new OfficeError(
    'ItemAlreadyExists',
    `The resource being created already exists. (${detail})`,
  );
}

export function accessDenied(detail: string): OfficeError {
  return new OfficeError('AccessDenied', `You cannot perform the requested operation. (${detail})`);
}

export function invalidOperation(detail: string): OfficeError {
  return new OfficeError(
    'InvalidOperation',
    `The operation attempted is invalid on the object. (${detail})`,
  );
}

/**
 * Not one of Excel's own sentences: the embedded host does not have this member. It must never be
 * accepted in silence, or a test would pass for code that real Excel was never asked to run.
 */
export function unknownMember(className: string, member: string): OfficeError {
  return new OfficeError(
    'ApiNotFound',
    `The embedded Excel does not have ${className}.${member}.`,
    `${className}.${member}`,
  );
}
