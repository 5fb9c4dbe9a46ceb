export interface KindText {
  readonly vi: string;
  readonly en: string;
}

/** What each word of *Cách chấm* is for; by `RuleKind.kind`. */
export const KIND_TEXTS: Readonly<Record<string, KindText>> = {
  direct: {
    vi: 'Người chấm cho điểm theo mức độ, trong giới hạn và theo bước. Để trống *Mức điểm*: từ 0 đến điểm tối đa, bước bất kỳ.',
    en: 'A score that people judge, within limits and in steps. Empty: 0 to the maximum.',
  },
  binary: {
    vi: 'Chỉ có hai mức. Để trống *Mức điểm*: `Đạt` được điểm tối đa, `Không đạt` được 0.',
    en: 'Two levels. Empty: `Đạt` is worth the maximum, `Không đạt` nothing.',
  },
  levels: {
    vi: 'Nhiều mức có tên; đơn vị chọn một tên ở *Kết quả thực hiện*.',
    en: 'Several levels by name; the unit names one.',
  },
  bands: {
    vi: 'Kết quả rơi vào khoảng nào thì được điểm của khoảng ấy. `theo tỷ lệ hoàn thành:` ở đầu ô thì so kết quả với chỉ tiêu. Các khoảng không được hở, không được chồng nhau; `còn lại` là mọi trường hợp khác.',
    en: 'Points by interval of the result, or of result ÷ target with `theo tỷ lệ hoàn thành:` in front. Gaps and overlaps are errors (Q08); `còn lại` is everything else.',
  },
  proportional: {
    vi: 'Điểm tối đa × kết quả ÷ chỉ tiêu. Chỉ tiêu ghi ngay trong ô, hoặc giao riêng từng đơn vị ở trang *Giao chỉ tiêu*. Không nói gì: chỉ tiêu giao riêng, không vượt điểm tối đa.',
    en: 'Maximum × result ÷ target; the target stands in the rule or, for each unit, in *Giao chỉ tiêu*. Unless it says otherwise, no more than the maximum.',
  },
  relativeToBest: {
    vi: 'Dưới chỉ tiêu: phần điểm cho chỉ tiêu × kết quả ÷ chỉ tiêu. Đạt đúng chỉ tiêu: phần điểm ấy. Vượt: cộng phần điểm còn lại × mức vượt của mình ÷ mức vượt của đơn vị vượt nhiều nhất; đơn vị vượt nhiều nhất được điểm tối đa. Chương trình tính cho cả cụm cùng lúc; đơn vị chỉ ghi kết quả. Ô nào không nói (cách tính phần vượt, phạm vi) thì theo *Thiết lập*.',
    en: 'A share of the maximum for the target, in proportion below it; the rest in proportion to the excess of the unit that goes furthest. Computed for all units together.',
  },
  count: {
    vi: 'Mỗi lần, mỗi thứ được chừng ấy điểm. Nên có `tối đa`; không có thì trang *Kiểm tra* báo. Một dòng đếm một loại: hai loại là hai dòng con, mức tối đa chung ở dòng cha.',
    en: 'So many points for each. Without a cap the self-check says so (Q08). A row counts one thing: two are two rows below one parent, which has the common limit.',
  },
  deductFromMax: {
    vi: 'Bắt đầu bằng điểm tối đa rồi trừ: theo từng lần, từng ngày, hoặc theo khoảng (`hết điểm` là trừ hết). Từ `tồn` trước khoảng chỉ để đọc cho rõ.',
    en: 'The maximum less so much for each day or event, or less what the interval says (`hết điểm`: all of it). `tồn` before an interval is a caption.',
  },
  plusMinus: {
    vi: 'Cộng cho việc tốt, trừ cho việc chưa tốt. Phiếu có hai dòng số liệu ngay dưới tiêu chí (`#cộng`, `#trừ`): ghi số lần, không có thì ghi 0. Không ghi giới hạn thì chỉ mục bên trên giới hạn.',
    en: 'Up and down by how often something happened. The sheet has two data rows below the criterion; both need a figure. Without limits only the section above limits.',
  },
  awardBonus: {
    vi: 'Điểm cho danh hiệu, hình thức đã được tặng, lấy ở trang *Khen thưởng đã có*: tên phải đúng như ghi ở đó. `trong kỳ` (cũng là khi không nói): quyết định ký trong thời gian tính thành tích; `trong 3 năm`: năm nay và hai năm trước.',
    en: 'Points for titles held, from *Khen thưởng đã có*, by their name. `trong kỳ`, also when nothing is said: decided within the period; `trong 3 năm`: this year and the two before it.',
  },
  rankToPoints: {
    vi: 'Thứ hạng do cơ quan khác xếp, ghi ở trang *Điểm chấm ngoài*, đổi thành điểm. `trung bình các cơ quan chấm`: lấy trung bình các thứ hạng, xếp lại, rồi mới đổi. Đồng hạng: `cùng điểm` hoặc `chia đều`; không nói thì theo *Thiết lập*.',
    en: 'Ranks from *Điểm chấm ngoài* become points. With several assessors the means are ranked anew. Ties share the points of their ranks or all get the same.',
  },
  external: {
    vi: 'Điểm do cơ quan khác cho (điều tra xã hội học, sở chuyên ngành), ghi ở trang *Điểm chấm ngoài*. `thang 100`: điểm ấy tính trên thang 100 và được đổi về điểm tối đa. Nhiều người chấm thì lấy trung bình.',
    en: 'Marks of somebody outside, from *Điểm chấm ngoài*, converted from their scale; the mean of several, with or without the highest and the lowest.',
  },
  formula: {
    vi: 'Khi không cách nào ở trên nói được. Tên dùng được: `toi_da`, `chi_tieu`, `ket_qua`, `ty_le` (kết quả ÷ chỉ tiêu), `so_lan` (như `ket_qua`), `diem(Mã)` là điểm của tiêu chí khác. Phép tính `+ - * / ( )`; hàm `min`, `max`, `tron(số; chữ số)`, `neu(điều kiện; thì; không thì)`. Không bắt đầu bằng dấu `=`.',
    en: 'For whatever no other kind says: names of figures, the four operations, `min`, `max`, `tron` (round), `neu` (if); arguments parted by semicolons.',
  },
};
