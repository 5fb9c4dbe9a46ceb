const PROVINCES = [
  ...['An Giang', 'Bắc Giang', 'Bến Tre', 'Bình Định', 'Cà Mau', 'Cần Thơ', 'Đà Nẵng', 'Đắk Lắk'],
  ...['Điện Biên', 'Đồng Nai', 'Gia Lai', 'Hà Giang', 'Hải Dương', 'Hòa Bình', 'Hưng Yên'],
  ...['Khánh Hòa', 'Kiên Giang', 'Lai Châu', 'Lâm Đồng', 'Long An', 'Nam Định', 'Nghệ An'],
  ...['Ninh Thuận', 'Phú Thọ', 'Quảng Bình', 'Quảng Trị', 'Sơn La', 'Tây Ninh', 'Thái Bình'],
  ...['Yên Bái'],
];
const FIRST = [
  ...['Tân', 'Bình', 'Phú', 'Long', 'Mỹ', 'Vĩnh', 'Thạnh', 'Đông', 'Xuân', 'Thanh', 'Quang'],
  ...['Minh', 'Trung', 'Kim', 'Ngọc', 'Hải', 'Đức', 'Nhơn'],
];
const SECOND = [
  ...['Lộc', 'Thành', 'Hiệp', 'Hội', 'Lợi', 'Phước', 'Thắng', 'Thủy', 'Sơn', 'Châu', 'Khánh'],
  ...['Hà', 'Điền', 'Tiến', 'Hưng', 'Lập', 'Trạch', 'Khê'],
];

/** As many different names as are asked for; the first thirty are provinces. */
export function placeNames(count: number): readonly string[] {
  const made = FIRST.flatMap((first) => SECOND.map((second) => `${first} ${second}`));
  const names = [...PROVINCES, ...made];
  if (count > names.length) throw new Error(`there are only ${String(names.length)} names`);
  return names.slice(0, count);
}
