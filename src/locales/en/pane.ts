const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** The words of the pane and of the ribbon command's message. */
export const pane = {
  title: 'Emulation scoring',
  loading: 'Reading the workbook…',
  retry: 'Try again',
  refresh: 'Read the workbook again',
  refreshed: (time: string): string => `Read at ${time}`,
  close: 'Close',
  cancel: 'Cancel',
  details: 'Technical details',
  privacy: 'Everything is computed on this computer; no figure leaves it.',
  version: (version: string): string => `Version ${version}`,

  start: {
    noHostTitle: 'Open this pane in Excel',
    noHost: 'This page works inside Excel only: open a workbook, then the Emulation tab.',
    unreachableTitle: 'Excel does not answer',
    unreachable:
      'The connection library of Office could not be loaded or did not start. Check the network or the office’s web filter, close this pane and open it again.',
    unsupportedTitle: 'This Excel is too old',
    unsupported:
      'Excel 2021 or later, Microsoft 365 or Excel on the web is needed (ExcelApi 1.13). Please ask your administrator for an update.',
    diagnostics: (host: string, platform: string, build: string): string =>
      `Host: ${host}; platform: ${platform}; build: ${build}`,
  },

  create: {
    title: 'Not a cluster workbook yet',
    lead: 'Choose a template. The sheets of the regulation, the units and the awards are added to this workbook; sheets that are already here stay as they are.',
    templates: 'Template',
    preview: 'What this template holds',
    action: 'Create the cluster workbook',
    creating: 'Creating the sheets…',
  },

  home: {
    year: (year: string): string => `Year ${year}`,
    size: (units: number, criteria: number): string =>
      `${plural(units, 'unit')} · ${plural(criteria, 'criterion', 'criteria')}`,
    nextStep: 'Next step',
    nextRegulation: (errors: number): string =>
      errors > 0
        ? `The regulation has ${plural(errors, 'error')}. Correct the sheets “Thiết lập” and “Bảng tiêu chí”; the sheet “Kiểm tra” says where.`
        : 'Complete the regulation: the sheets “Thiết lập”, “Bảng tiêu chí” and “Đơn vị”.',
    nextTake: (count: number): string =>
      `Read, and nothing written yet. Look through and take ${plural(count, 'sheet')}.`,
    nextImport: (missing: number): string =>
      `${plural(missing, 'scoring sheet')} still to come. Drop the files below, or press Rank to see the units at hand.`,
    nextPending: (count: number): string =>
      `${plural(count, 'scoring sheet')} in this workbook not taken in yet. Press Rank to take and check ${count === 1 ? 'it' : 'them'}.`,
    nextRank: 'Everything is here. Press Rank.',
    nextFix: (errors: number): string =>
      `${plural(errors, 'error')} to settle on the sheet “Kiểm tra”. Then press Rank again.`,
    nextPropose: 'Ranked. Look through the sheets “Tổng hợp” and “Đề nghị khen thưởng”.',
    nextCreate: 'Create the cluster workbook.',
    received: (done: number, total: number): string =>
      `${done} of ${plural(total, 'scoring sheet')} received`,
    units: 'Units',
    ranking: 'Ranking',
    rankedAt: (time: string): string => `Last ranked ${time}`,
    rank: 'Rank',
    unit: 'Unit',
    total: 'Total',
    noRank: 'Not ranked',
    noTotal: 'No total',
    tied: 'tied',
    notReceived: 'No sheet yet',
    waiting: 'Received, not ranked',
    errors: (count: number): string => plural(count, 'error'),
    warnings: (count: number): string => plural(count, 'warning'),
    undecided: 'undecided',
    undecidedAward: (award: string): string => `${award}: undecided`,
    undecidedNote: (count: number): string =>
      `The award of ${plural(count, 'unit')} is undecided: a tie or a blocked unit touches the edge. A vote or a recorded decision settles it.`,
    noUnits: 'No unit yet. Enter them on the sheet “Đơn vị”, then read the workbook again.',
    pending: (names: string): string => `Found in this workbook: ${names}`,
  },

  seal: {
    title: 'Seal',
    hint: 'Close the year with a fingerprint: one cell changed afterwards can be told. Nothing is locked.',
    action: 'Seal the year',
    verify: 'Verify',
  },

  rank: {
    action: 'Rank',
    hint: 'Checks, ranks and drafts the award proposal',
    working: 'Ranking…',
    cancelling: 'Stopping…',
    phases: {
      reading: 'Reading the sheets',
      recognising: 'Recognising the scoring sheets',
      checking: 'Checking against the regulation',
      ranking: 'Computing totals and ranks',
      writing: 'Writing the results',
    },
    progress: (done: number, total: number): string => `${done} of ${total}`,
    undecidedTitle: 'Ranked; awards still undecided',
    undecided:
      'No errors left. The ranking below marks the units that wait for a vote or a decision.',
    accepted: (count: number): string =>
      `${plural(count, 'proposed value')} accepted, recorded on the sheet “Nhật ký”.`,
    doneTitle: 'Ranked',
    done: (units: number): string => `${plural(units, 'unit')} ranked. Nothing blocks.`,
    unchanged: 'Nothing has changed since the last ranking.',
    warned: (warnings: number): string =>
      `${plural(warnings, 'warning')} on the sheet “Kiểm tra”: worth a look, not blocking.`,
    blockedTitle: (errors: number): string => `${plural(errors, 'error')} to settle`,
    blocked: 'Units with errors have no total and no rank; the others are ranked without them.',
    cancelled: 'Stopped. The workbook stays as the last complete step left it.',
    accept: 'Accept proposed corrections',
    acceptTitle: 'Accept every proposed correction?',
    acceptText:
      'A decimal comma typed as text, for example, becomes the number it shows. Each correction is recorded on the sheet “Nhật ký”; errors without a proposal stay.',
    acceptAction: 'Accept and rank',
  },

  import: {
    title: 'Take in scoring sheets',
    drop: 'Drop files here',
    choose: 'Choose files',
    kinds: 'Excel files old or new, several at once',
    readingFiles: (count: number): string => `Reading ${plural(count, 'file')}…`,
    working: (count: number): string => `Writing ${plural(count, 'scoring sheet')}…`,
    readDone: (files: number, sheets: number): string =>
      sheets > 0
        ? `${plural(files, 'file')} read: ${plural(sheets, 'scoring sheet')} to take in`
        : `${plural(files, 'file')} read: nothing to take in`,
    notWritten: 'Nothing is written yet. Look through, then press Take in.',
    nothingToTake: 'Nothing was written.',
    stopped: 'Stopped. Nothing was written.',
    take: (count: number): string => `Take in ${plural(count, 'sheet')}`,
    record: 'Write the reasons to sheet Kiểm tra',
    readAgain: 'Read the files again',
    done: (taken: number, total: number): string => `${taken} of ${plural(total, 'file')} taken in`,
    outcome: {
      new: 'New',
      replaces: (changes: number): string =>
        changes > 0
          ? `Replaces the present sheet: ${plural(changes, 'figure')} changed`
          : 'Replaces the present sheet: no figure changed',
      known: 'Taken in before, left as it is',
      duplicate: 'Same unit twice: choose one',
      explains: (taken: number, all: number): string =>
        `Notice that came back: ${taken} of ${all} explanations to take`,
      nothing: 'Nothing to take from it',
    },
    preview: 'Look',
    previewOf: (unit: string, file: string): string => `Look at the sheet of ${unit} in ${file}`,
    changes: 'Figures that change',
    differences: 'Figures that differ',
    doubtful: 'Figures to look at',
    now: 'At present',
    sent: 'In the file',
    inFile: 'What the file says',
    aboutSheet: 'About the whole sheet',
    criterion: 'Criterion',
    figure: 'Figure',
    figures: { target: 'Target', result: 'Result', self: 'Own score' },
    max: (max: string): string => `at most ${max}`,
    blank: 'blank',
    proposal: (value: string): string => `Proposed: ${value}`,
    proposalAdvice:
      'Accept it or not on the sheet “Kiểm tra”, once the sheet is taken in and ranked.',
    rivals: (unit: string, count: number): string => `${plural(count, 'sheet')} of ${unit}`,
    rivalsLead: 'Choose the one that counts. While none is chosen, none is taken in.',
    rivalsSame: 'These sheets have the same figures.',
    matched: (count: number): string => `${plural(count, 'criterion', 'criteria')} matched`,
    explained: (count: number): string => `${plural(count, 'explanation')} taken`,
    explanations: 'What the unit explains',
    explanation: 'Explanation',
    explains: {
      taken: (): string => 'goes into the unit’s sheet',
      stands: (): string => 'the sheet says so already',
      differs: (before: string): string => `the sheet says “${before}”, which is kept`,
      unknown: (): string => 'the sheet has no such criterion',
    },
    noUnit: 'Unit not recognised',
    known: 'Taken in before, left as it is',
    noProblem: 'No errors',
    rejected: 'Not taken in',
    clear: 'Clear this list',
    files: 'Files',
  },

  versions: {
    title: 'Versions of the regulation',
    back: 'Back to the workbook',
    code: (fingerprint: string): string => `Code ${fingerprint}`,
    adopted: (date: string): string => `adopted ${date}`,
    effective: (date: string): string => `in force from ${date}`,
    none: 'The regulation has not been amended in this workbook.',
    edited:
      'The sheets of the regulation were changed after scoring sheets had been received, and no new version was made.',
    compareTitle: 'What changed',
    before: 'From',
    after: 'To',
    compare: 'Compare',
    comparing: 'Comparing…',
    same: 'Both versions say the same.',
    changes: (count: number): string => plural(count, 'change'),
    notKept: (sheets: string): string => `Not compared, for one version lacks the sheet: ${sheets}`,
    empty: 'nothing',
    wholeRow: 'row',
    amendTitle: 'Amend the regulation',
    amendLead:
      'The criteria, settings, classes and awards as they are now are kept in locked copies. Then edit the sheets as usual: they are the new version.',
    name: 'Name of the document',
    document: 'Number',
    adoptedOn: 'Adopted on',
    effectiveFrom: 'In force from',
    dateHint: 'dd/mm/yyyy',
    amend: 'Keep this version and open the next',
    amending: 'Copying the sheets…',
    amended: (version: number): string =>
      `Version ${version} is open. Now write what is new into the sheets of the regulation.`,
  },

  papers: {
    title: 'Papers',
    show: 'Draft letter, minutes, list',
    working: 'Drafting…',
    draft:
      'Something is in error, undecided, or was changed after the ranking: these papers are drafts.',
    gaps: (fields: string): string =>
      `To be filled in: ${fields}. Write it in Thiết lập and draft again.`,
    file: 'Word file',
    fileOf: (name: string): string => `${name} as a Word file`,
    fileDone: (name: string): string => `${name} was saved.`,
    sheet: 'Sheet to print',
    sheetOf: (name: string): string => `${name} as a sheet to print`,
    sheetDone: (name: string): string => `Sheet ${name} was made.`,
    noFiles: 'No Word file can be saved here; use the sheet to print.',
  },

  failure: {
    title: 'That did not work',
  },
} as const;
