import { writeDocx } from '../../documents/docx/write-docx';
import type { OfficialDocument } from '../../domain/papers/document';

/** One file of Word with these papers; what writes it is large, so this is loaded when it is asked for. */
export function paperFile(papers: readonly OfficialDocument[]): Promise<Uint8Array<ArrayBuffer>> {
  return writeDocx(papers);
}
