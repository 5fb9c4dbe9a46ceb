/** What a file is by its content; its name and extension are not looked at. */
export type FileKind =
  | 'xlsx'
  | 'xlsm'
  | 'xlsb'
  | 'ods'
  | 'docx'
  | 'pptx'
  | 'zip'
  | 'xls'
  | 'encrypted'
  | 'doc'
  | 'html'
  | 'spreadsheetml'
  | 'csv'
  | 'pdf'
  | 'image'
  | 'empty'
  | 'unknown';
