/** Excel would refuse the entry; the protocol answers `InvalidArgument`. */
export class TypingError extends Error {
  override readonly name = 'TypingError';
}
