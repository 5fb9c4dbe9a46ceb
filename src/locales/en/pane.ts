import { versions } from './pane-versions';
import { votes } from './pane-votes';
import { plural } from './plural';

/** The words of the pane and of the ribbon command's message. */
export const pane = {
  title: 'Emulation scoring',
  loading: 'Reading the workbook…',
  slow: 'Excel has not answered yet. If you are typing in a cell, press Enter or Esc in the sheet; the work here goes on by itself.',
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
    supported: [
      'Excel 2021 or 2024 for Windows and Mac',
      'Excel of Microsoft 365',
      'Excel on the web, in a current browser',
    ],
    diagnostics: 'Technical facts',
    yes: 'yes',
    no: 'no',
    facts: {
      product: 'Thi Đua',
      library: 'Office library',
      host: 'Host',
      platform: 'Platform',
      build: 'Build',
      level: 'API level',
      language: 'Language',
      content: 'Content language',
      storage: 'Browser storage',
      thread: 'Own thread',
      framed: 'In a frame',
      address: 'Address',
      browser: 'Browser',
    },
    copying: {
      copy: 'Copy',
      copied: 'Copied. No figure of the workbook is in it.',
      notCopied: 'Excel gives this pane no clipboard. Please select and copy by hand.',
      messageText: 'Technical facts',
    },
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
    half: (year: string): string => `First half of ${year}`,
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
    nextProgress:
      'Ranked. This is the progress by the middle of the year: nobody is proposed for an award.',
    nextCreate: 'Create the cluster workbook.',
    received: (done: number, total: number): string =>
      `${done} of ${plural(total, 'scoring sheet')} received`,
    units: 'Units',
    ranking: 'Ranking',
    rankedAt: (time: string): string => `Last ranked ${time}`,
    rank: 'Rank',
    unit: 'Unit',
    total: 'Total',
    scale: (low: string, high: string): string =>
      `Dot on the line: the total, from the lowest ${low} to the highest ${high}; solid: proposed.`,
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
    more: (count: number): string => `Show more (${plural(count, 'unit')} left)`,
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

  versions,

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
    showHalf: 'Draft the minutes of the mid-year review',
    wordings: 'Edit the wording',
    wordingsDone: (names: string): string =>
      names === ''
        ? 'Sheet Mẫu văn bản holds all papers. To have the wording of a paper back, delete all its rows.'
        : `Sheet Mẫu văn bản now holds the wording of: ${names}. To have the wording of a paper back, delete all its rows.`,
    pact: 'Sheet of the pact',
    pactDone: 'Write the contents of the pact into sheet Giao ước, then draft the papers.',
    noFiles: 'No Word file can be saved here; use the sheet to print.',
  },

  steps: {
    title: 'The other steps of the year',
    back: 'Back to the start',
    name: {
      regulation: 'Regulation',
      forms: 'Blank scoring sheets',
      votes: 'Votes',
      papers: 'Papers',
      closing: 'Close the year',
    },
    hint: {
      regulation: 'Versions, amendments within the year',
      forms: 'One for each member',
      votes: 'What is to be voted on, what came of it',
      papers: 'Letter, minutes, list',
      closing: 'Seal, roles, next year’s workbook',
    },
  },

  forms: {
    lead: (units: number): string =>
      `One file for each member: ${plural(units, 'blank sheet')} by the regulation of this workbook. Only what the member fills in can be changed.`,
    marked:
      'Each sheet carries the member, the year and the version of the regulation: sent back, it is recognised whatever the file is called.',
    action: 'Download the blank sheets',
    working: 'Making the sheets…',
    file: (year: string): string => `Blank scoring sheets ${year}`,
    done: (count: number): string =>
      `One archive with ${plural(count, 'sheet')} was saved. Unpack it and send each member its file.`,
    stopped: 'Stopped. Nothing was saved.',
    noFiles:
      'Excel for Mac and iPad saves no file from this pane. Open the workbook in Excel on the web or for Windows to get the blank sheets.',
  },

  votes,

  failure: {
    title: 'That did not work',
    titles: {
      read: 'The workbook could not be read',
      rank: 'The ranking did not come to its end',
      take: 'The scoring sheets could not be taken in',
      create: 'The workbook could not be finished',
      takeBack: 'The last run could not be taken back',
    },
    readLost:
      'Excel did not answer while the workbook was read; nothing was written. Read it again. If it stays so, close the workbook and open it again.',
  },
} as const;
