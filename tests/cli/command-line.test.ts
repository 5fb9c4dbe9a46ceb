import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SAMPLE } from '../support/sample-book';
import { thiduaIn, type CommandRun } from '../support/command-line';

const ROOT = join(__dirname, '../..');
const TSX = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
const PHIEU = join(SAMPLE, 'phieu');
const CASES = join(__dirname, '../fixtures/cases');

let folder: string;
let book: string;

const thidua = (...args: readonly string[]): CommandRun => thiduaIn(folder, args);

function hashes(path: string): readonly string[] {
  return readdirSync(path).map(
    (name) =>
      `${name} ${createHash('sha256')
        .update(readFileSync(join(path, name)))
        .digest('hex')}`,
  );
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'thidua-'));
  book = join(folder, 'so.xlsx');
  expect(thidua('init', '--template', 'mien-trung-2020', '--out', book)).toMatchObject({ code: 0 });
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Json {
  readonly schemaVersion: number;
  readonly units: readonly {
    readonly code: string;
    readonly status: string;
    readonly finalTotal: string | null;
    readonly file: string | null;
  }[];
  readonly findings: readonly {
    readonly severity: string;
    readonly accepted: boolean;
    readonly file: string | null;
    readonly cell: string | null;
    readonly proposed: string | null;
  }[];
  readonly proposal: readonly { readonly unit: string; readonly status: string }[];
}

test('rank: as sent it blocks (1), with the proposals accepted it is done (0); inputs stay', () => {
  const before = [hashes(PHIEU), createHash('sha256').update(readFileSync(book)).digest('hex')];
  const sent = thidua(
    'rank',
    book,
    '--submissions',
    PHIEU,
    '--out',
    'kq.xlsx',
    '--json',
    'kq.json',
  );
  expect(sent).toMatchObject({ code: 1, err: '' });
  expect(sent.out).toContain('PHIEU CHAM SNV QUANG NAM (gui Cum).xlsx › Chấm điểm!D45');
  expect(sent.out).toContain('ĐỘ CHẮC CHẮN\nCờ thi đua của Bộ Nội vụ, hạng 1–2\n');
  const json = JSON.parse(readFileSync(join(folder, 'kq.json'), 'utf8')) as Json;
  expect(json.schemaVersion).toBe(1);
  expect(json.units.filter((unit) => unit.status === 'blocked').map((unit) => unit.code)).toEqual([
    'QNA',
    'PY',
    'DL',
  ]);
  expect(
    json.units.every((unit) => (unit.status === 'ranked') === (unit.finalTotal !== null)),
  ).toBe(true);
  expect(json.units.every((unit) => unit.file !== null)).toBe(true);

  const accepted = thidua(
    ...['rank', book, '--submissions', PHIEU, '--out', 'kq2.xlsx', '--json', 'kq2.json'],
    '--accept-proposed',
  );
  expect(accepted).toMatchObject({ code: 0, err: '' });
  const done = JSON.parse(readFileSync(join(folder, 'kq2.json'), 'utf8')) as Json;
  expect(done.findings.filter((found) => found.accepted)).toHaveLength(3);
  expect(
    done.proposal.filter((line) => line.status === 'proposed').map((line) => line.unit),
  ).toEqual(['KH', 'DNA', 'QNG', 'QNA']);
  expect([hashes(PHIEU), createHash('sha256').update(readFileSync(book)).digest('hex')]).toEqual(
    before,
  );
});

test('check writes nothing but the JSON; English is English', () => {
  const files = readdirSync(folder);
  const checked = thidua('check', book, '--submissions', PHIEU, '--lang', 'en');
  expect(checked.code).toBe(1);
  expect(checked.out).toContain('Score “4,5” is text, not a number');
  expect(readdirSync(folder)).toEqual(files);
});

test('check of a regulation alone: what it comes to, and whether it agrees with itself', () => {
  expect(thidua('init', '--template', 'tru-diem-200', '--out', 'tru.xlsx').code).toBe(0);
  const { out } = thidua('check', 'tru.xlsx');
  for (const text of ['Thang điểm: 200 điểm', 'Tiêu chí: 15', 'không thấy chỗ nào mâu thuẫn']) {
    expect(out).toContain(text);
  }
  const { code, out: found } = thidua('check', join(CASES, 'a.xlsx'));
  expect(code).toBe(0);
  expect(found).toContain('Tự kiểm tra: 1 chỗ cần xem');
  expect(found).toContain('chưa quy định cách phân định khi bằng điểm');
});

test('sheets: a blank scoring sheet for every unit', () => {
  const made = thidua('sheets', book, '--out', 'trong');
  expect(made).toMatchObject({ code: 0, err: '' });
  expect(readdirSync(join(folder, 'trong'))).toHaveLength(11);
  expect(thidua('sheets', book, '--out', 'trong').code).toBe(2);
});

test('init without a template lists them all, each with its figures', () => {
  const { code, err } = thidua('init');
  expect(code).toBe(2);
  for (const text of [
    'so-noi-vu-100 – Cụm thi đua Sở Nội vụ – 100 điểm',
    'Thang điểm: 1.000 điểm',
    'Tiêu chí: 18 · thêm 2 tiêu chí thưởng, trừ',
    'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh (không quá 30%)',
  ]) {
    expect(err).toContain(text);
  }
  expect(thidua('init', '--lang', 'en').err).toContain('Ranked by: percent of each unit’s own');
});

describe('wrong use and unreadable input: one clear line, exit 2, nothing lost', () => {
  test.each<[string, (at: string) => readonly string[], RegExp]>([
    ['no such command', () => ['xep', 'so.xlsx'], /xep/],
    ['no such workbook', () => ['check', 'khong-co.xlsx'], /khong-co\.xlsx/],
    ['no output named', () => ['rank', 'so.xlsx'], /--out/],
    ['output is the input', () => ['rank', 'so.xlsx', '--out', './so.xlsx', '--force'], /so\.xlsx/],
    [
      'output exists',
      (at) => (writeFileSync(join(at, 'co.xlsx'), 'x'), ['rank', 'so.xlsx', '--out', 'co.xlsx']),
      /--force/,
    ],
    ['no such folder', () => ['check', 'so.xlsx', '--submissions', 'khong-co'], /khong-co/],
    ['no such template', () => ['init', '--template', 'la', '--out', 'moi.xlsx'], /so-noi-vu-100/],
    [
      'unknown option',
      () => ['check', 'so.xlsx', '--nhanh'],
      /^không có tùy chọn · unknown option: --nhanh$/m,
    ],
    [
      'an option misspelt',
      () => ['check', 'so.xlsx', '--submision', 'phieu'],
      /--submision – có phải --submissions\? · did you mean --submissions\?/,
    ],
    [
      'an option without its value',
      () => ['rank', 'so.xlsx', '--out'],
      /^thiếu giá trị · needs a value: --out$/m,
    ],
    [
      'a value for an option that takes none',
      () => ['rank', 'so.xlsx', '--force=1'],
      /^tùy chọn này không có giá trị · takes no value: --force$/m,
    ],
    [
      'not a workbook',
      (at) => (writeFileSync(join(at, 'chu.xlsx'), 'xin chào'), ['check', 'chu.xlsx']),
      /chu\.xlsx/,
    ],
    [
      'an empty file',
      (at) => (writeFileSync(join(at, 'rong.xlsx'), ''), ['check', 'rong.xlsx']),
      /rong\.xlsx/,
    ],
    [
      'a truncated file',
      (at) => (
        writeFileSync(join(at, 'cut.xlsx'), readFileSync(book).subarray(0, 9000)),
        ['check', 'cut.xlsx']
      ),
      /cut\.xlsx/,
    ],
  ])('%s', (_, prepare, message) => {
    const args = prepare(folder);
    const before = createHash('sha256').update(readFileSync(book)).digest('hex');
    const { code, err } = thidua(...args);
    expect(code).toBe(2);
    expect(err).toMatch(message);
    expect(err).not.toMatch(/\n\s+at /);
    expect(createHash('sha256').update(readFileSync(book)).digest('hex')).toBe(before);
  });

  test('a submission among the workbook’s own kind of file is no cluster workbook', () => {
    const [name = ''] = readdirSync(PHIEU).filter((one) => one.endsWith('.xlsx'));
    const { code, err } = thidua('check', join(PHIEU, name));
    expect(code).toBe(2);
    expect(err).toContain('Bảng tiêu chí');
  });
});

test('a reader that stops reading loses nothing: workbook and JSON are written', () => {
  const [node, tsx, main] = [process.execPath, TSX, join(ROOT, 'src/cli/main.ts')];
  const rank = `"${node}" "${tsx}" "${main}" rank so.xlsx --out ong.xlsx --json ong.json`;
  const done = spawnSync('bash', ['-c', `${rank} | true; echo "\${PIPESTATUS[0]}"`], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect([done.stdout.trim(), done.stderr]).toEqual(['1', '']);
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(['ong.xlsx', 'ong.json']));
});

test('what programs leave in the folder is nobody’s; a cluster’s workbook there is named once', () => {
  const sent = join(folder, 'phieu');
  mkdirSync(sent);
  for (const name of ['Thumbs.db', 'desktop.ini', '.DS_Store', '~$phieu.xlsx']) {
    writeFileSync(join(sent, name), 'x');
  }
  writeFileSync(join(sent, 'kq nam truoc.xlsx'), readFileSync(book));
  const { code } = thidua('check', book, '--submissions', sent, '--json', 'chi-so.json');
  expect(code).toBe(1);
  const { findings } = JSON.parse(readFileSync(join(folder, 'chi-so.json'), 'utf8')) as Json;
  expect(findings.filter(({ file }) => file !== null)).toMatchObject([
    {
      code: 'T01',
      unit: null,
      file: 'kq nam truoc.xlsx',
      message: expect.stringContaining('sổ tổng hợp của cụm') as string,
    },
  ]);
});
