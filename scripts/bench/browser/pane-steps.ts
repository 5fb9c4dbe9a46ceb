import type { PanePage } from '../../../tests/e2e/pane-page';
import { buttonOf, PATIENCE, press, see, seeNoMore, type Wording } from './find-in-page';

/** One thing that a person does in the pane, until it is there. */
export interface PaneStep {
  readonly name: string;
  /** Makes a file: the libraries that write one do it in one piece. */
  readonly file?: true;
  readonly run: (open: PanePage) => Promise<unknown>;
}

export interface BigCluster {
  readonly units: number;
  /** Where the units' sheets lie. */
  readonly paths: readonly string[];
}

/** From the first look to the book of the next year, in the order of the pane. */
export function paneSteps({ units, paths }: BigCluster): readonly PaneStep[] {
  const pressAndSee = (name: Wording, text: Wording) => async (open: PanePage) => {
    await press(open, name);
    await see(open, text);
  };
  // What it is for stands in the button too.
  const openStep = (open: PanePage, title: string): Promise<void> =>
    press(open, new RegExp(`^${title}`), 'nav');
  const goBack = (open: PanePage): Promise<void> => press(open, 'Về trang chính');
  const download = async (open: PanePage, name: Wording): Promise<void> => {
    await Promise.all([open.page.waitForEvent('download', PATIENCE), press(open, name)]);
  };
  const all = `Đã nhận ${String(units)}/${String(units)} phiếu`;
  return [
    { name: 'home', run: (open) => see(open, `Đã nhận 0/${String(units)} phiếu`) },
    {
      name: 'blank forms',
      file: true,
      run: async (open) => {
        await openStep(open, 'Phát phiếu tự chấm');
        await download(open, 'Tải các phiếu trống');
        await goBack(open);
      },
    },
    {
      name: 'read the files',
      run: async (open) => {
        await open.pane.locator('input[type=file]').setInputFiles([...paths]);
        await buttonOf(open, /^Nhận \d+ phiếu/);
      },
    },
    { name: 'look at one', run: (open) => press(open, /^Xem phiếu của/) },
    { name: 'take them', run: pressAndSee(/^Nhận \d+ phiếu/, all) },
    { name: 'findings', run: pressAndSee(/^Kiểm tra/, /^\d+ lỗi, /) },
    {
      name: 'accept one',
      run: async (open) => {
        await pressAndSee('Chấp nhận', 'Chấp nhận đề xuất; ghi vào phiếu khi xếp hạng')(open);
        await goBack(open);
        await see(open, all);
      },
    },
    {
      name: 'rank',
      run: async (open) => {
        await press(open, 'Xếp hạng');
        await see(open, 'Bảng xếp hạng');
      },
    },
    {
      name: 'accept all, rank',
      run: async (open) => {
        await press(open, 'Nhận các giá trị đề xuất');
        await press(open, 'Nhận và xếp hạng');
        await see(open, 'Đang xếp hạng…');
        await seeNoMore(open, 'Đang xếp hạng…');
      },
    },
    {
      name: 'why',
      run: async (open) => {
        await press(open, /^Vì sao\?/);
        await open.frame().waitForSelector('[aria-label="Cách ra kết quả"]', PATIENCE);
        await open.pane.locator('summary').filter({ hasText: 'Tổng điểm' }).click();
      },
    },
    {
      name: 'print why',
      run: async (open) => {
        await pressAndSee('In phần giải thích', 'Đã lập trang “Giải thích kết quả”')(open);
        await goBack(open);
      },
    },
    { name: 'firmness', run: pressAndSee('Xem độ chắc chắn', /trường hợp|ranh giới này/) },
    {
      name: 'votes',
      run: async (open) => {
        await openStep(open, 'Bình xét, suy tôn');
        await see(open, 'Còn phải quyết định');
        await goBack(open);
      },
    },
    {
      name: 'papers',
      run: async (open) => {
        await openStep(open, 'Văn bản, hồ sơ');
        await press(open, 'Soạn tờ trình, biên bản, danh sách');
        await buttonOf(open, 'Tải Tờ trình dạng tệp Word');
      },
    },
    {
      name: 'letter (.docx)',
      file: true,
      run: (open) => download(open, 'Tải Tờ trình dạng tệp Word'),
    },
    {
      name: 'all notices (.docx)',
      file: true,
      run: (open) => download(open, 'Tải Thông báo kết quả dạng tệp Word'),
    },
    {
      name: 'minutes to print',
      run: async (open) => {
        await pressAndSee('Tạo trang để in Biên bản', 'Đã tạo trang Biên bản.')(open);
        await goBack(open);
      },
    },
    {
      name: 'seal',
      run: async (open) => {
        await openStep(open, 'Khép năm');
        await pressAndSee('Niêm phong năm', /^Đúng với niêm phong/)(open);
      },
    },
    { name: 'verify the seal', run: pressAndSee('Đối chiếu', /^Đúng với niêm phong/) },
    {
      name: 'next year’s book',
      run: async (open) => {
        await pressAndSee(/^Chuẩn bị sổ năm/, /^Đã chuẩn bị|^Excel ở đây không giữ gì/)(open);
        await goBack(open);
      },
    },
    {
      name: 'take back',
      run: async (open) => {
        await pressAndSee('Hoàn tác lần chạy trước', /ô sẽ trả về như trước lần đó/)(open);
        await press(open, 'Hoàn tác lần chạy trước', '[role=alertdialog]');
        await see(open, /^Đã hoàn tác/);
      },
    },
  ];
}
