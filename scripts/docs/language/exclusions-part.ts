import {
  CONSEQUENCES,
  readConsequence,
  type Consequence,
} from '../../../src/domain/eligibility/consequence';
import { code, table } from '../markdown';
import { both, titled } from './gloss';

const MEANINGS: Readonly<Record<Consequence, string>> = {
  notConsidered: 'không được đề nghị danh hiệu ở *Áp dụng cho* · not proposed for the awards named',
  deferred: 'như trên, đến khi vụ việc kết thúc · the same, while the case is pending',
  notRanked: 'không có hạng, không được đề nghị · no rank, no award',
  classLower: 'thấp hơn một mức xếp loại · one class lower',
};

export function exclusionsPart(): readonly string[] {
  const rows = (Object.entries(CONSEQUENCES) as [Consequence, string][]).map(([key, word]) => {
    if (readConsequence(word) !== key) throw new Error(`consequence “${word}”`);
    return [code(word), MEANINGS[key]];
  });
  return [
    `## ${titled('Điều kiện xét; không xét, chưa xét', 'Exclusions')}`,
    '',
    ...both(
      'Trang *Điều kiện xét* ghi điều kiện chung: *Điều kiện*, *Hậu quả* khi không đạt, *Áp dụng cho* (danh hiệu, cách nhau bằng dấu chấm phẩy; để trống là mọi danh hiệu), *Cách kiểm tra*: `Tự động` thì *Điều kiện* phải viết theo các mẫu ở trên; `Xác nhận` thì viết tự do, ai không đạt do con người ghi.',
      '*Điều kiện xét* holds what every unit must meet; `Tự động` is tested by the program and has the grammar above, `Xác nhận` is worded freely and judged by people.',
    ),
    ...table(['Hậu quả', 'Nghĩa là · meaning'], rows),
    ...both(
      'Trang *Không xét, chưa xét* ghi từng đơn vị: *Mã điều kiện* (hậu quả, phạm vi, căn cứ theo điều kiện ấy) hoặc tự ghi *Hậu quả*, *Lý do*; quá *Đến ngày* thì hết hiệu lực. Chưa điền *Đã rà soát điều kiện không xét, chưa xét* thì điều kiện `Xác nhận` còn chưa rõ với mọi đơn vị. *Đơn vị không xét có giữ hạng* nói đơn vị ấy có còn trong bảng xếp hạng không.',
      '*Không xét, chưa xét* records who fails, by the code of a condition or with a consequence of its own, until *Đến ngày*. While nobody has filled in the date of the review, what people have to confirm is unknown for everybody.',
    ),
  ];
}
