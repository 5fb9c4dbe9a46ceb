import type { SealWords } from '../seal-words';

export const seal: SealWords = {
  clean: 'No errors are open and nothing is undecided.',
  open: (errors, undecided) =>
    `${String(errors)} errors are open, ${String(undecided)} awards undecided.`,
  inputs: (units, figures, files) =>
    `${String(units)} units, ${String(figures)} cells of figures and reasons, ${String(files)} files received`,
  regulation: (version, fingerprint, cells) =>
    `Version ${version}, fingerprint ${fingerprint}, ${String(cells)} cells`,
  records: (cells) =>
    `${String(cells)} cells: units, targets, criteria not scored, marks of others, awards held, exclusions, votes, conclusions, roles`,
  logRows: (rows) => `${String(rows)} rows when it was sealed; later rows are no difference`,
  covered: (evidence) =>
    `The regulation in force; self scores, verification, reasons${evidence ? ', evidence' : ''}, final scores and applicable maximum in the units' sheets; the records; decisions in Kiểm tra; Nhật ký; every column of Tổng hợp and Đề nghị khen thưởng but TT; this sheet`,
  notCovered: (evidence) =>
    `TT, titles, maximum${evidence ? '' : ', evidence'}, the unit's notes and the line of totals in the units' sheets; columns and sheets of your own; locked copies of earlier regulations; what the tool writes in Kiểm tra; Giải thích kết quả, Thông báo thẩm định, Mẫu văn bản; layout`,
  results: (units, proposals) =>
    `${String(units)} units ranked, ${String(proposals)} awards proposed`,
  rankLine: (unit, total, classification) =>
    [`${unit}: ${total} points`, classification].filter((part) => part !== '').join(', '),
  hint: 'The fingerprint is worked out from all the figures named below: change one cell and it is another. Layout does not count.',
  footer: (code) => `Niêm phong ${code}`,
  logSealed: 'Sealed',
  logSealedAgain: 'Sealed again',
  none: 'This workbook is not sealed.',
  same: (code, time) => `As it was sealed (${code}, ${time}): nothing has changed.`,
  broken: (count, code, time) =>
    `Not as it was sealed (${code}, ${time}): ${String(count)} cells have changed.`,
  problem: {
    fingerprintUnreadable: 'The fingerprint cannot be read: the sheet Niêm phong was edited.',
    contentLost: 'What was sealed is lost or damaged: which cells have changed cannot be said.',
    sheetDeleted:
      'The sheet Niêm phong was deleted; what was sealed is still kept in the workbook.',
    fingerprintForged:
      'The fingerprint is not that of the content kept with it: one of the two was exchanged.',
  },
  sealed: (code) => `Sealed: ${code}`,
  blank: '(blank)',
  kind: { added: 'Added', removed: 'Removed', changed: 'Changed' },
  part: 'Row, column',
  place: 'Place',
};
