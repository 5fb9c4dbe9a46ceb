import { Breath } from '../breathe';
import { PartDecoder } from './text-decoder';
import { type OpenVocabulary, type XmlHandler, XmlScanner } from './scanner';

const STEP = 2 ** 16;

/** A file that is one XML document, sent through a handler like a part of a package. */
export async function readXmlBytes(
  bytes: Uint8Array,
  handler: XmlHandler,
  vocabulary: OpenVocabulary,
): Promise<void> {
  const breath = new Breath();
  const decoder = new PartDecoder();
  const scanner = new XmlScanner(handler, vocabulary);
  for (let at = 0; at < bytes.length; at += STEP) {
    scanner.feed(decoder.decode(bytes.subarray(at, at + STEP), false));
    if (breath.due) await breath.take();
  }
  scanner.feed(decoder.decode(new Uint8Array(0), true));
  scanner.finish();
}
