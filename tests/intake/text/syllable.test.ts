import { isSyllable } from '../../../src/intake/text/syllable';

it.each(
  [
    'Không điểm chuẩn nguyễn đảng được ưu tiên yêu ý ở à ấy oan oải uyên nghiêng khuya quyết',
    'giết gì giữ gìn giếng quốc quang qúy quý thuỷ thủy hoà hòa khuỷu khoẻ khỏe ngoằn xoong loét',
    'tuần luật huệ thuở rượu bướu ướt ước xoáy quẻo quăng trường lịch tích sách thích mười',
    'Đắk Lắk Đăk Krông Blao Păk nghỉ ngửa huýt tuynh luýnh kỹ kĩ mỹ xuýt quýt quỵt',
  ].flatMap((line) => line.split(' ')),
)('%s is a syllable', (word) => {
  expect(isSyllable(word)).toBe(true);
  expect(isSyllable(word.normalize('NFD'))).toBe(true);
  expect(isSyllable(word.toUpperCase())).toBe(true);
});

it.each(
  [
    'Cafộ für Müller schön garçon là-bas vộritộ Mỹller các2 tạm. c¶ §a ô½ trac táćh mỏs đ bđa',
    'ngịchs thếṕ tìch tìt tõc tảp ươúngh Yorks abcdefghijklm',
  ].flatMap((line) => line.split(' ')),
)('%s is none', (word) => {
  expect(isSyllable(word)).toBe(false);
});

it('says no to nothing, and soon to what is long', () => {
  expect(isSyllable('')).toBe(false);
  expect(isSyllable('à'.repeat(1_000_000))).toBe(false);
});
