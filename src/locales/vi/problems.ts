import type { ProblemCatalogue } from '../problem-words';

export const problems: ProblemCatalogue = {
  unreadable: (p) => `không hiểu “${p('found')}”`,
  notANumber: (p) => `“${p('found')}” không phải là số`,
  ambiguousNumber: (p) => `“${p('found')}”: không rõ dấu chấm là hàng nghìn hay thập phân`,
  useSemicolon: (p) => `“${p('found')}”: các phần cách nhau bằng dấu “;”`,
  unknownWord: (p) => `không có cách ghi “${p('found')}”`,
  tooFew: (p) => `“${p('found')}” còn thiếu phần, cần ít nhất hai`,
  empty: () => 'ô để trống',
  saidTwice: (p) => `“${p('found')}” ghi hai lần`,
  contradiction: (p) => `“${p('found')}” trái với phần ghi trước`,
  notPositive: (p) => `“${p('found')}”: cần số lớn hơn 0`,
  forSeveral: (p) =>
    `“${p('found')}” cho điểm theo từng nhóm; ghi điểm cho mỗi một, hoặc dùng Khung nếu phần lẻ không tính`,
  oneThing: (p) =>
    `“${p('found')}”: mỗi dòng chỉ đếm một loại; ghi mỗi loại thành một dòng con, mức tối đa chung ở dòng cha`,
  unknownCode: (p) => `không có mã “${p('found')}” trong các dòng con`,
  missingWeight: (p) => `“${p('found')}” chưa có hệ số, tỷ lệ`,
  weightsNotWhole: (p) => `“${p('found')}”: các tỷ lệ cộng lại phải bằng 100%`,
  neverHigher: (p) => `“${p('found')}”: không lấy điểm cao nhất trong các điểm chấm`,
  fromOrAbove: (p) => `“${p('found')}”: ghi rõ “từ ${p('found')}” hay “trên ${p('found')}”`,
  aboveWhole: (p) => `“${p('found')}”: không thể đạt trên 100%`,
};
