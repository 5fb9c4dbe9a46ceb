import { both, titled } from './gloss';

export function versionsPart(): readonly string[] {
  return [
    `## ${titled('Các bản quy chế', 'Versions')}`,
    '',
    ...both(
      'Quy chế sửa trong năm thì bản cũ được khóa thành các trang “… (bản 1)”, bản mới là bản đang có hiệu lực; trang *Các bản quy chế* ghi từng bản. `thidua diff` nói hai bản khác nhau ở đâu. Chi tiết: [workbook.md](workbook.md#các-bản-quy-chế-phienban).',
      'An amendment locks copies of the sheets of the regulation; what stands in those sheets is always the version in force. See [workbook.md](workbook.md#các-bản-quy-chế-phienban).',
    ),
  ];
}
