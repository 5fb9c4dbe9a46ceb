import type { VersionFindings } from '../../finding-words';

export const versionFindings: VersionFindings = {
  oldForm: {
    message: (p) =>
      (p('edited')
        ? `The form carries code ${p('found')} of version ${p('version')}; the regulation in this workbook was edited after the form was sent out (code ${p('expected')}).`
        : `The form was made under version ${p('version')} of the regulation; version ${p('current')} is in force.`) +
      (p('codes') ? ` Criteria that changed: ${p('codes')}.` : ''),
    advice:
      'Send the unit the new form; or, where its scores were compared and hold under the version in force, choose an exception with a reason.',
  },
  versionUnreadable: {
    message: (p) =>
      p('version')
        ? `Version ${p('version')}: cell “${p('column')}” is a duplicate or cannot be read: “${p('found')}”.`
        : `Cell “${p('column')}” is empty, a duplicate or not in Các bản quy chế: “${p('found')}”.`,
    advice:
      'Correct sheet Các bản quy chế: Bản is 1, 2, 3, … each once; dates are dd/mm/yyyy; Cách áp dụng is Cả năm.',
  },
  versionAfterPeriod: {
    message: (p) =>
      `Version ${p('version')} takes effect on ${p('found')}, after the last day that this workbook scores.`,
    advice: 'Use it in the workbook of the next period, or correct Hiệu lực từ if it is a slip.',
  },
  versionByStage: {
    message: (p) =>
      `Version ${p('version')} is to apply by stage; this workbook scores the whole year by one version.`,
    advice:
      'Keep a workbook for each stage (set the days from and to which it counts) and write Cả năm here.',
  },
  regulationEdited: {
    message: (p) =>
      `The regulation changed (code ${p('found')}) after sheets had been received under version ${p('version')} (code ${p('registered')}), and no new version was made.`,
    advice:
      'For an amendment: put the sheets of the regulation back, choose Amend the regulation, then edit again. For a slip of the pen only: clear Mã nhận dạng quy chế in Thiết lập (and in Các bản quy chế, if it is there) and rank again.',
  },
};
