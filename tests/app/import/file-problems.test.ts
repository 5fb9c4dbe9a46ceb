import { adviceFor, describeFinding } from '../../../src/app/book/describe';
import { problemKey } from '../../../src/app/use-case/failure';
import { finding } from '../../../src/domain/findings/finding';
import { FileProblem, type FileProblemParams } from '../../../src/intake/files/file-problem';
import { wordsFor } from '../../../src/locales/words';

type Case = readonly [problem: FileProblem['problem'], kind: FileProblemParams['fileKind']];

const said = ([problem, fileKind]: Case, language: 'vi' | 'en'): readonly string[] => {
  const words = wordsFor(language);
  const error = new FileProblem(problem, fileKind === undefined ? {} : { fileKind });
  const found = finding({ kind: 'fileUnreadable', params: { problem: problemKey(error) } });
  return [describeFinding(found, words), adviceFor(found, words)];
};

it.each<[Case, string, string, string]>([
  [
    ['unsupported', 'pdf'],
    'PDF',
    'Đề nghị đơn vị gửi tệp bảng tính',
    'Ask the unit for the workbook',
  ],
  [
    ['unsupported', 'image'],
    'ảnh',
    'Đề nghị đơn vị gửi tệp bảng tính',
    'Ask the unit for the workbook',
  ],
  [['unsupported', 'docx'], 'Word', 'Chép bảng trong Word', 'Copy the table from Word'],
  [['unsupported', 'doc'], 'Word', 'Chép bảng trong Word', 'Copy the table from Word'],
  [['notAWorkbook', 'zip'], 'nén', 'Giải nén', 'Unpack it'],
  [['notAWorkbook', 'unknown'], 'không nhận ra', '.rar', '.rar'],
  [['noSheets', 'html'], 'trang web', 'thư mục đi kèm', 'a folder'],
  [['encrypted', undefined], 'mật khẩu', 'bỏ mật khẩu', 'remove the password'],
  [['truncated', undefined], 'cắt cụt', 'Tải lại', 'Download it again'],
  [['corrupt', undefined], 'hỏng', 'đối chiếu với bản ký', 'compare it with the signed copy'],
  [['tooLarge', undefined], 'quá lớn', 'sổ mới', 'a new workbook'],
  [['empty', undefined], 'rỗng', 'gửi lại', 'send it again'],
])('%j: what it is and what to do', (what, kind, adviceVi, adviceEn) => {
  const [message, advice] = said(what, 'vi');
  expect(message).toContain(kind);
  expect(advice).toContain(adviceVi);
  expect(said(what, 'en')[1]).toContain(adviceEn);
});

it('a kind without words of its own has those of its problem', () => {
  expect(said(['corrupt', 'ods'], 'vi')).toEqual(said(['corrupt', undefined], 'vi'));
});

it('both languages have words for the same things', () => {
  const [vi, en] = [wordsFor('vi').report, wordsFor('en').report];
  for (const table of ['fileProblem', 'fileAdvice', 'fileTrouble', 'decimalSign'] as const) {
    expect(Object.keys(vi[table]).sort()).toEqual(Object.keys(en[table]).sort());
  }
  expect(Object.keys(vi.fileProblem)).toEqual(Object.keys(vi.fileAdvice));
});
