import { MEMORY_SHEET } from '../../../src/domain/book/sheets/memory';
import type { Memory } from '../../../src/domain/memory/memory';
import { readMemory } from '../../../src/domain/memory/read-memory';
import type { RecognisedSheet } from '../../../src/intake/recognise/recognised-sheet';
import { table } from '../../domain/builders';
import { looksLikeScoringTable } from '../../../src/intake/recognise/columns/looks-like-scoring-table';
import { before, change } from './row-changes';
import {
  CODE,
  form,
  HEADINGS,
  kindsOf,
  recognise,
  regulation,
  SELF,
  selfOf,
  TITLE,
  units,
  type FormChange,
} from './sample-book';

function remember(...rows: readonly (readonly [string, string, string])[]): Memory {
  const typed = rows.map(([kind, seen, means]) => ({ kind, seen, means }));
  const { memory, findings } = readMemory(table(MEMORY_SHEET, typed), regulation, units);
  if (findings.length > 0) throw new Error(JSON.stringify(findings));
  return memory;
}

function read(change: FormChange, memory: Memory, file?: string): readonly RecognisedSheet[] {
  return recognise([form(change)], file, memory);
}

/** What C20 lists. */
function listed(sheets: readonly RecognisedSheet[]): unknown {
  const found = sheets.flatMap(({ findings }) =>
    findings.filter(({ kind }) => kind === 'readFromMemory'),
  );
  return found.map(({ params }) => params.answers);
}

describe('a heading', () => {
  const NOTHING = remember();
  const renamed = (heading: string): FormChange => ({
    headings: [HEADINGS.map((text, column) => (column === SELF ? heading : text))],
  });

  it('that says nothing by itself is read as the clerk said, and the reading is listed', () => {
    expect(read(renamed('Đvị cho'), NOTHING)[0]?.rows).toEqual([]);
    const sheets = read(renamed('Đvị cho'), remember(['Cột', 'ĐVỊ CHO', 'Điểm tự chấm']));
    expect(selfOf(sheets, 'I.1.1')).toBe(2.9);
    expect(kindsOf(sheets)).toEqual(['readFromMemory']);
    expect(listed(sheets)).toEqual([['“ĐVỊ CHO” → Điểm tự chấm']]);
  });

  it.each([
    ['asks', NOTHING, 'noScoringTable'],
    ['was answered', remember(['Cột', 'Điểm tự chấm vòng 2', 'Điểm tự chấm']), 'readFromMemory'],
    ['is not to be read', remember(['Cột', 'Điểm tự chấm vòng 1', 'Không đọc']), 'readFromMemory'],
  ])('of two score columns the one that is meant: %s', (_, memory, kind) => {
    const headings = [[...HEADINGS, 'Điểm tự chấm vòng 2']];
    (headings[0] ?? [])[SELF] = 'Điểm tự chấm vòng 1';
    const rows: FormChange['rows'] = (all) => {
      for (const row of all.values()) if (row[SELF] !== null) row[HEADINGS.length] = 0.5;
    };
    const sheets = read({ headings, rows }, memory);
    expect(kindsOf(sheets).filter((one) => one !== 'duplicateCriterion')).toEqual([kind]);
    if (kind === 'readFromMemory') expect(selfOf(sheets, 'I.1.1')).toBe(0.5);
  });

  it('of another year is not this year’s, whatever was said of it', () => {
    const headings = [[...HEADINGS, 'Điểm tự chấm năm 2019']];
    const rows: FormChange['rows'] = (all) => {
      for (const row of all.values()) if (row[SELF] !== null) row[HEADINGS.length] = 0.5;
    };
    const memory = remember(['Cột', 'Điểm tự chấm năm 2019', 'Điểm tự chấm']);
    expect(selfOf(read({ headings, rows }, memory), 'I.1.1')).toBe(2.9);
  });

  it('under a caption is remembered with it: the cluster’s column of the same words stays the cluster’s', () => {
    const headings = [
      [...HEADINGS.map(() => null), 'Cụm chấm'],
      [...HEADINGS, 'Vòng hai'],
    ];
    const rows: FormChange['rows'] = (all) => {
      for (const row of all.values()) if (row[SELF] !== null) row[HEADINGS.length] = 0.5;
    };
    const alone = read({ headings, rows }, remember(['Cột', 'Vòng hai', 'Điểm tự chấm']));
    expect(selfOf(alone, 'I.1.1')).toBe(2.9);
    const whole = remember(['Cột', 'Cụm chấm Vòng hai', 'Điểm tự chấm']);
    expect(selfOf(read({ headings, rows }, whole), 'I.1.1')).toBe(0.5);
  });

  it('makes a sheet that was pasted into the book look like a scoring table', () => {
    const head = [['TT', 'Nội dung tiêu chí', 'Điểm tối đa', 'Đvị cho']];
    const memory = remember(['Cột', 'Đvị cho', 'Điểm tự chấm']);
    expect([looksLikeScoringTable(head), looksLikeScoringTable(head, memory)]).toEqual([
      false,
      true,
    ]);
  });
});

describe('a row', () => {
  const FIRE = 'Phòng cháy, chữa cháy, bảo vệ trụ sở';
  const reworded: FormChange = { rows: change('I.4.1', (row) => (row[TITLE] = FIRE)) };
  const added: FormChange = { rows: before('II', ['', '', FIRE, 3, null, 2.5, null]) };

  it('whose code and words part is read as the clerk said', () => {
    expect(kindsOf(read(reworded, remember()))).toEqual(['ambiguousCriterion']);
    const sheets = read(reworded, remember(['Tiêu chí', `I.4.1 ${FIRE}`, 'I.4.1']));
    expect(kindsOf(sheets)).toEqual(['readFromMemory']);
    expect(selfOf(sheets, 'I.4.1')).toBe(selfOf(read({}, remember()), 'I.4.1'));
  });

  it('may be another criterion than its code says', () => {
    const rows: FormChange['rows'] = (all) => {
      change('I.4.1', (row) => (row[TITLE] = FIRE))(all);
      all.delete('I.4.2');
    };
    const sheets = read({ rows }, remember(['Tiêu chí', `I.4.1 ${FIRE}`, 'I.4.2']));
    expect(selfOf(sheets, 'I.4.2')).toBe(selfOf(read({}, remember()), 'I.4.1'));
    expect(selfOf(sheets, 'I.4.1')).toBeUndefined();
    expect(kindsOf(sheets)).toContain('criterionAbsent');
  });

  it('that belongs to no criterion is left out, and said to be', () => {
    expect(kindsOf(read(added, remember()))).toContain('unknownRow');
    const sheets = read(added, remember(['Tiêu chí', FIRE, 'Không thuộc tiêu chí nào']));
    expect(kindsOf(sheets)).toEqual(['readFromMemory']);
    expect(listed(sheets)).toEqual([[`“${FIRE}” → Không thuộc tiêu chí nào`]]);
  });

  it('twice, or beside the criterion’s own row, is a duplicate: a wrong answer shows', () => {
    const memory = remember(['Tiêu chí', FIRE, 'I.4.1']);
    const beside = read(added, memory);
    expect(kindsOf(beside)).toEqual(
      expect.arrayContaining(['duplicateCriterion', 'readFromMemory']),
    );
    const twice: FormChange['rows'] = (all) => {
      before('II', ['', '', FIRE, 3, null, 2.5, null])(all);
      before('III', ['', '', FIRE, 3, null, 1.5, null])(all);
      all.delete('I.4.1');
    };
    const sheets = read({ rows: twice }, memory);
    expect(selfOf(sheets, 'I.4.1')).toBe(2.5);
    const [again] = sheets[0]?.findings.filter(({ kind }) => kind === 'duplicateCriterion') ?? [];
    expect(again).toMatchObject({ criterion: 'I.4.1', raw: '1.5' });
  });

  it('is found with its label left out', () => {
    const rows: FormChange['rows'] = before('II', ['', '', `d) ${FIRE}`, 3, null, 2.5, null]);
    const memory = remember(['Tiêu chí', FIRE, 'Không thuộc tiêu chí nào']);
    expect(kindsOf(read({ rows }, memory))).toEqual(['readFromMemory']);
  });

  it('of a form without codes is found by its words', () => {
    const without = [CODE];
    const memory = remember(['Tiêu chí', FIRE, 'I.4.1']);
    const sheets = read({ ...reworded, without }, memory);
    expect(selfOf(sheets, 'I.4.1')).toBe(selfOf(read({}, remember()), 'I.4.1'));
    expect(sheets[0]?.matched.absent).toBe(0);
  });
});

describe('a unit', () => {
  const unknown: FormChange = { above: [['TRUNG TÂM LƯU TRỮ'], ['PHIẾU TỰ CHẤM ĐIỂM'], []] };

  it('is known by a line of its sheet', () => {
    expect(kindsOf(read(unknown, remember()))).toEqual(['unitUnknown']);
    const sheets = read(
      unknown,
      remember(['Đơn vị', 'Trung tâm Lưu trữ', 'Sở Nội vụ tỉnh Kon Tum']),
    );
    expect(sheets[0]?.unit).toBe('KT');
    expect(kindsOf(sheets)).toEqual(['readFromMemory']);
  });

  it('is known by what follows “Đơn vị:”', () => {
    const memory = remember(['Đơn vị', 'Trung tâm Lưu trữ', 'KT']);
    const above = [['Đơn vị: Trung tâm Lưu trữ']];
    expect(read({ above }, memory)[0]?.unit).toBe('KT');
  });

  it('by the name of a file is known and doubted: the next one of that name may be anybody’s', () => {
    const sheets = read(unknown, remember(['Đơn vị', 'tt_luutru.xlsx', 'KT']), 'TT_LuuTru.xlsx');
    expect(sheets[0]?.unit).toBe('KT');
    expect(kindsOf(sheets)).toEqual(['unitGuessed', 'readFromMemory']);
  });

  it('that says clearly who it is needs no memory', () => {
    const sheets = read({}, remember(['Đơn vị', 'phieu.xlsx', 'KT']));
    expect([sheets[0]?.unit, kindsOf(sheets)]).toEqual(['PY', []]);
  });

  it('whom another place names is doubted', () => {
    const memory = remember(['Đơn vị', 'Trung tâm Lưu trữ', 'KT']);
    const sheets = read(unknown, memory, 'SNV Gia Lai.xlsx');
    expect(sheets[0]?.unit).toBe('KT');
    expect(sheets[0]?.findings[0]).toMatchObject({
      kind: 'unitGuessed',
      params: { from: 'header', other: 'Sở Nội vụ tỉnh Gia Lai', elsewhere: 'fileName' },
    });
  });

  it('is told of a file without a table too', () => {
    const headings = [['Họ và tên']];
    const memory = remember(['Đơn vị', 'Trung tâm Lưu trữ', 'KT']);
    const sheets = read(
      {
        ...unknown,
        headings,
        rows: (all) => {
          all.clear();
        },
      },
      memory,
    );
    expect(sheets[0]?.unit).toBe('KT');
    expect(kindsOf(sheets)).toEqual(['readFromMemory', 'noScoringTable']);
  });
});
