import { spellingKey } from '../../../../src/intake/recognise/identity/unit-spelling';

describe('offices by their letters', () => {
  it.each([
    ['SNV', 'Sở Nội vụ'],
    ['Sở NV', 'Sở Nội vụ'],
    ['STC', 'Sở Tài chính'],
    ['Sở TC', 'Sở Tài chính'],
    ['STP', 'Sở Tư pháp'],
    ['SXD', 'Sở Xây dựng'],
    ['SYT', 'Sở Y tế'],
    ['SCT', 'Sở Công thương'],
    ['SNgV', 'Sở Ngoại vụ'],
    ['SGTVT', 'Sở Giao thông vận tải'],
    ['Sở GTVT', 'Sở Giao thông vận tải'],
    ['GTVT', 'Giao thông vận tải'],
    ['SGD&ĐT', 'Sở Giáo dục và Đào tạo'],
    ['Sở GDDT', 'Sở Giáo dục và Đào tạo'],
    ['SKH&ĐT', 'Sở Kế hoạch và Đầu tư'],
    ['Sở KH-CN', 'Sở Khoa học và Công nghệ'],
    ['STT&TT', 'Sở Thông tin và Truyền thông'],
    ['Sở TN-MT', 'Sở Tài nguyên và Môi trường'],
    ['SNN&MT', 'Sở Nông nghiệp và Môi trường'],
    ['Sở NN&PTNT', 'Sở Nông nghiệp và Phát triển nông thôn'],
    ['SLĐTBXH', 'Sở Lao động - Thương binh và Xã hội'],
    ['Sở LD-TB&XH', 'Sở Lao động - Thương binh và Xã hội'],
    ['SVHTTDL', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['UBND', 'Ủy ban nhân dân'],
    ['HĐND', 'Hội đồng nhân dân'],
    ['HDND', 'Hội đồng nhân dân'],
    ['Đoàn ĐBQH', 'Đoàn đại biểu Quốc hội'],
    ['MTTQ', 'Mặt trận Tổ quốc'],
    ['LĐLĐ', 'Liên đoàn Lao động'],
    ['VP', 'Văn phòng'],
    ['BQL', 'Ban Quản lý'],
    ['KCN', 'Khu công nghiệp'],
    ['TPHCM', 'Thành phố Hồ Chí Minh'],
    ['TP HCM', 'Thành phố Hồ Chí Minh'],
    ['HCM', 'Hồ Chí Minh'],
    ['TP Vinh', 'Thành phố Vinh'],
    ['TX Sông Cầu', 'Thị xã Sông Cầu'],
  ])('%s is %s', (short, full) => {
    expect(spellingKey(short)).toBe(spellingKey(full));
    expect(spellingKey(`Gia Lai ${short} Kon Tum`)).toBe(spellingKey(`Gia Lai ${full} Kon Tum`));
  });

  it.each([
    ['NV', 'Nội vụ'],
    ['TC', 'Tài chính'],
    ['XD', 'Xây dựng'],
    ['YT', 'Y tế'],
    ['CT', 'Công thương'],
    ['NgV', 'Ngoại vụ'],
    ['SNVX', 'Sở Nội vụ X'],
    ['XSNV', 'X Sở Nội vụ'],
    ['GTVTX', 'Giao thông vận tải X'],
    ['UBNDX', 'Ủy ban nhân dân X'],
  ])('%s may be anything, not only %s', (letters, full) => {
    expect(spellingKey(`Phòng ${letters} Vinh`)).not.toBe(spellingKey(`Phòng ${full} Vinh`));
  });
});

describe('the kind of a place with its full stop', () => {
  it.each([
    ['TP. Đà Nẵng', 'Thành phố Đà Nẵng'],
    ['tp.Đà Nẵng', 'Thành phố Đà Nẵng'],
    ['TX. Sông Cầu', 'Thị xã Sông Cầu'],
    ['TT. Măng Đen', 'Thị trấn Măng Đen'],
    ['T. Khánh Hòa', 'Tỉnh Khánh Hòa'],
    ['H. Vạn Ninh', 'Huyện Vạn Ninh'],
    ['Q.3', 'Quận 3'],
    ['P. Xuân Lộc', 'Phường Xuân Lộc'],
    ['UBND X.  Mỹ Lý', 'UBND Xã Mỹ Lý'],
  ])('%s is %s', (short, full) => {
    expect(spellingKey(short)).toBe(spellingKey(full));
  });

  it.each([
    ['H Mông', 'Huyện Mông'],
    ['P Xuân', 'Phường Xuân'],
    ['AH. Mông', 'A Huyện Mông'],
    ['3T. Mông', '3 Tỉnh Mông'],
    ['T.', 'Tỉnh'],
    ['T. – Mông', 'Tỉnh Mông'],
  ])('%s is not %s', (short, full) => {
    expect(spellingKey(short)).not.toBe(spellingKey(full));
  });
});

describe('one sound in two spellings', () => {
  it.each([
    ['Mỹ Lý', 'Mĩ Lí'],
    ['Hy', 'Hi'],
    ['Kỳ', 'Kì'],
    ['Sỹ', 'Sĩ'],
    ['Ty', 'Ti'],
    ['Quý', 'Quí'],
    ['Đắk Lắk', 'Đắc Lắc'],
    ['Đăk Lăk', 'Đắk Lắk'],
    ['Súp', 'Sup'],
    ['Mát', 'Mat'],
    ['Nhích', 'Nhich'],
    ['Giáo dục và Đào tạo', 'Giáo dục Đào tạo'],
  ])('%s and %s', (one, other) => {
    expect(spellingKey(one)).toBe(spellingKey(other));
  });

  it.each([
    ['Lý', 'Lỳ'],
    ['Thủy', 'Thúy'],
    ['Thuy', 'Thui'],
    ['Ny', 'Ni'],
    ['Lya', 'Lia'],
    ['Mak', 'Man'],
    ['Man', 'Mán'],
    ['Ích', 'Ịch'],
    ['Kà', 'Cà'],
    ['Vã', 'Và Đông'],
  ])('not %s and %s', (one, other) => {
    expect(spellingKey(one)).not.toBe(spellingKey(other));
  });
});
