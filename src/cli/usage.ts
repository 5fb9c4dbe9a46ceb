export const USAGE = `thidua init   --template <mẫu> --out so.xlsx      (thidua init: các mẫu · the templates)
thidua sheets so.xlsx --out <thư mục>
thidua notices so.xlsx --out <thư mục>          thông báo thẩm định từng đơn vị · one per unit
thidua check  so.xlsx [--submissions <thư mục>] [--json f.json] [--lang vi|en]
thidua rank   so.xlsx [--submissions <thư mục>] --out kq.xlsx [--json f.json] [--accept-proposed] [--force] [--lang vi|en]
thidua explain so.xlsx --unit "<mã hoặc tên · code or name>" [--criterion <mã · code>] [--lang vi|en]
thidua diff   cu.xlsx moi.xlsx [--json f.json] [--lang vi|en]
thidua diff   so.xlsx          bản quy chế khóa gần nhất với bản hiện hành · last locked version
thidua papers kq.xlsx --out <thư mục>             tờ trình, biên bản, danh sách (.docx) · the papers
thidua seal   kq.xlsx --out niem-phong.xlsx [--force] [--lang vi|en]
thidua verify niem-phong.xlsx [--json f.json] [--lang vi|en]
thidua next   kq.xlsx --out so-nam-sau.xlsx     sổ năm sau · the workbook of the next year
thidua gather <thư mục sổ các cụm> --out tinh.xlsx [--into tinh-cu.xlsx] [--json f.json] [--force] [--lang vi|en]

0 = xong, không có gì phải xử lý · done
1 = xong, còn việc phải xử lý (sổ và JSON vẫn được ghi) · done, something blocks
2 = dùng sai hoặc không đọc được tệp · wrong use or unreadable input
diff: 0 = giống nhau · the same, 1 = khác nhau · they differ
verify: 0 = đúng niêm phong · as sealed, 1 = đã thay đổi · changed, 2 = không có hoặc không đọc được niêm phong · no readable seal`;
