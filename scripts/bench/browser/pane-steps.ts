import type { PanePage } from '../../../tests/e2e/pane-page';

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

const PATIENCE = { timeout: 90_000 };

/**
 * Until it stands there for a person to read. Looked for in the page itself and only where it may be:
 * the way in which Playwright asks takes longer, with hundreds of rows, than the pieces of work whose
 * length is measured.
 */
async function see(open: PanePage, text: string | RegExp): Promise<void> {
  const wanted = typeof text === 'string' ? { text } : { pattern: text.source };
  await open.frame().waitForFunction(
    ({ text: exact, pattern }: { readonly text?: string; readonly pattern?: string }) => {
      const test = pattern === undefined ? null : new RegExp(pattern);
      for (const element of document.querySelectorAll('body *')) {
        const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
        const said = own
          .map(({ nodeValue }) => nodeValue)
          .join('')
          .trim();
        const found = exact === undefined ? test?.test(said) : said.includes(exact);
        if (found === true && !element.closest('[hidden]')) return true;
      }
      return false;
    },
    wanted,
    { polling: 100, ...PATIENCE },
  );
}

/** From the first look to the book of the next year, in the order of the pane. */
export function paneSteps({ units, paths }: BigCluster): readonly PaneStep[] {
  const press = (name: string | RegExp) => (open: PanePage) =>
    open.pane
      .getByRole('button', { name, exact: typeof name === 'string' })
      .first()
      .click(PATIENCE);
  const pressAndSee = (name: string | RegExp, text: string | RegExp) => async (open: PanePage) => {
    await press(name)(open);
    await see(open, text);
  };
  const download = async (open: PanePage, name: string | RegExp): Promise<void> => {
    await Promise.all([open.page.waitForEvent('download', PATIENCE), press(name)(open)]);
  };
  const all = `Đã nhận ${String(units)}/${String(units)} phiếu`;
  return [
    { name: 'home', run: (open) => see(open, `Đã nhận 0/${String(units)} phiếu`) },
    {
      name: 'blank forms',
      file: true,
      run: async (open) => {
        await open.openStep('Phát phiếu tự chấm');
        await download(open, 'Tải các phiếu trống');
        await open.goBack();
      },
    },
    {
      name: 'read the files',
      run: async (open) => {
        await open.pane.locator('input[type=file]').setInputFiles([...paths]);
        await open.pane.getByRole('button', { name: /^Nhận \d+ phiếu/ }).waitFor(PATIENCE);
      },
    },
    { name: 'look at one', run: press(/^Xem phiếu của/) },
    { name: 'take them', run: pressAndSee(/^Nhận \d+ phiếu/, all) },
    { name: 'findings', run: pressAndSee(/^Kiểm tra/, /^\d+ lỗi, /) },
    {
      name: 'accept one',
      run: async (open) => {
        await pressAndSee('Chấp nhận', 'Chấp nhận đề xuất; ghi vào phiếu khi xếp hạng')(open);
        await open.goBack();
        await see(open, all);
      },
    },
    {
      name: 'rank',
      run: async (open) => {
        await press('Xếp hạng')(open);
        await open.pane.getByRole('heading', { name: 'Bảng xếp hạng' }).waitFor(PATIENCE);
      },
    },
    {
      name: 'accept all, rank',
      run: async (open) => {
        await press('Nhận các giá trị đề xuất')(open);
        await press('Nhận và xếp hạng')(open);
        const working = open.pane.getByText('Đang xếp hạng…').first();
        await working.waitFor(PATIENCE);
        await working.waitFor({ state: 'hidden', ...PATIENCE });
      },
    },
    {
      name: 'why',
      run: async (open) => {
        await press(/^Vì sao\?/)(open);
        await open.pane.getByRole('list', { name: 'Cách ra kết quả' }).waitFor(PATIENCE);
        await open.pane.locator('summary').filter({ hasText: 'Tổng điểm' }).click();
      },
    },
    {
      name: 'print why',
      run: async (open) => {
        await pressAndSee('In phần giải thích', 'Đã lập trang “Giải thích kết quả”')(open);
        await open.goBack();
      },
    },
    { name: 'firmness', run: pressAndSee('Xem độ chắc chắn', /trường hợp|ranh giới này/) },
    {
      name: 'votes',
      run: async (open) => {
        await open.openStep('Bình xét, suy tôn');
        await open.pane.getByRole('heading', { name: 'Còn phải quyết định' }).waitFor(PATIENCE);
        await open.goBack();
      },
    },
    {
      name: 'papers',
      run: async (open) => {
        await open.openStep('Văn bản, hồ sơ');
        await press('Soạn tờ trình, biên bản, danh sách')(open);
        await open.pane
          .getByRole('button', { name: 'Tải Tờ trình dạng tệp Word' })
          .waitFor(PATIENCE);
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
        await open.goBack();
      },
    },
    {
      name: 'seal',
      run: async (open) => {
        await open.openStep('Khép năm');
        await pressAndSee('Niêm phong năm', /^Đúng với niêm phong/)(open);
      },
    },
    { name: 'verify the seal', run: pressAndSee('Đối chiếu', /^Đúng với niêm phong/) },
    {
      name: 'next year’s book',
      run: async (open) => {
        await pressAndSee(/^Chuẩn bị sổ năm/, /^Đã chuẩn bị|^Excel ở đây không giữ gì/)(open);
        await open.goBack();
      },
    },
    {
      name: 'take back',
      run: async (open) => {
        await pressAndSee('Hoàn tác lần chạy trước', /ô sẽ trả về như trước lần đó/)(open);
        const dialog = open.pane.getByRole('alertdialog');
        await dialog.getByRole('button', { name: 'Hoàn tác lần chạy trước' }).click();
        await see(open, /^Đã hoàn tác/);
      },
    },
  ];
}
