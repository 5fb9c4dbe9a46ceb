/** Why a seal cannot be relied on, whatever the workbook says now. */
export type SealProblem =
  /** The fingerprint of *Niêm phong* was changed or lost. */
  | 'fingerprintUnreadable'
  /** What was sealed is gone or damaged: that something changed can be seen, not what. */
  | 'contentLost'
  /** *Niêm phong* was deleted; what was sealed is there still. */
  | 'sheetDeleted'
  /** The fingerprint is not that of what was sealed: one of the two was exchanged. */
  | 'fingerprintForged';
