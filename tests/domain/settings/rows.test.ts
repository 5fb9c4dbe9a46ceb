import { SETTING_LIST, type SettingKey } from '../../../src/domain/settings/settings';
import { readSettings } from '../../../src/domain/settings/read-settings';
import type { SettingSchema } from '../../../src/domain/settings/setting-schema';
import { settingsOf, settingsTable } from '../builders';

/**
 * *Thiết lập* as it stands in the books of the clusters: key, *Mục*, kind, marks (★ to be filled in,
 * = computed where it is not, ? left open by most regulations), default, words. A row that is called
 * otherwise is not found in any of them.
 */
const BOOKS: readonly string[] = [
  // Cụm, khối
  'clusterName ~ Tên cụm, khối ~ text ~ ★ ~ – ~ –',
  'clusterKind ~ Loại hình ~ choice ~ ★ ~ cum ~ cum: Cụm thi đua | khoi: Khối thi đua | khuVuc: Khu vực thi đua',
  'roleLabels ~ Cách gọi trưởng, phó ~ text ~ – ~ – ~ –',
  'nextLeader ~ Đơn vị trưởng năm sau ~ choice ~ – ~ open ~ open: Không quy định | deputy: Đơn vị phó năm nay lên thay | elected: Hội nghị bầu',
  'scopeName ~ Địa bàn, ngành ~ text ~ – ~ – ~ –',
  'supervisingBody ~ Cơ quan chỉ đạo ~ text ~ – ~ – ~ –',
  'foundingDecision ~ Quyết định thành lập cụm, khối ~ text ~ – ~ – ~ –',
  'bookScope ~ Sổ gồm ~ choice ~ – ~ one ~ one: Một cụm, khối | many: Nhiều cụm, khối cùng quy chế',
  'rankScope ~ Phạm vi xếp hạng, so sánh ~ choice ~ – ~ cluster ~ cluster: Trong cụm, khối | group: Trong nhóm | book: Toàn sổ',
  'year ~ Năm thi đua ~ integer ~ ★ ~ – ~ –',
  'period ~ Kỳ ~ choice ~ ★ ~ year ~ half: 6 tháng đầu năm | year: Cả năm',
  'from ~ Tính thành tích từ ngày ~ date ~ – ~ – ~ –',
  'to ~ Tính thành tích đến ngày ~ date ~ – ~ – ~ –',
  'theme ~ Chủ đề thi đua ~ text ~ – ~ – ~ –',
  // Nộp phiếu
  'deadline ~ Hạn nộp phiếu ~ date ~ ★ ~ – ~ –',
  'submissionDateBasis ~ Ngày nộp tính theo ~ choice ~ – ~ received ~ received: Ngày nhận | signed: Ngày ký văn bản | sent: Ngày gửi (dấu bưu điện, thư điện tử)',
  'lateRule ~ Nộp chậm ~ rule ~ – ~ Chỉ nhắc ~ –',
  'missingSheet ~ Không nộp phiếu ~ choice ~ – ~ notRanked ~ notRanked: Không xếp hạng | zero: Tính 0 điểm',
  'blankScore ~ Ô điểm để trống ~ choice ~ – ~ missing ~ missing: Chưa chấm (báo lỗi) | zero: Tính 0 điểm',
  'missingEvidence ~ Thiếu minh chứng ~ choice ~ – ~ remind ~ remind: Nhắc | explain: Phải giải trình | zero: Tính 0 điểm',
  'notDueYet ~ Chưa đến kỳ báo cáo ~ choice ~ – ~ blank ~ blank: Để trống, không tính | zero: Tính 0 điểm',
  // Thang điểm
  'scale ~ Thang điểm ~ number ~ ★= ~ – ~ –',
  'bonusCap ~ Điểm thưởng tối đa ~ numberOrWord ~ ? ~ Không giới hạn ~ Không giới hạn',
  'deductionCap ~ Điểm trừ tối đa ~ numberOrWord ~ ? ~ Không giới hạn ~ Không giới hạn',
  'rankTotalCap ~ Tổng điểm tối đa để xếp hạng ~ numberOrWord ~ ? ~ Không giới hạn ~ Không giới hạn',
  'classTotalCap ~ Tổng điểm tối đa để xếp loại ~ numberOrWord ~ – ~ – ~ Không giới hạn',
  'sectionBelowZero ~ Mục được xuống dưới 0 ~ choice ~ ? ~ no ~ no: Không | yes: Có',
  'totalBelowZero ~ Tổng điểm được xuống dưới 0 ~ choice ~ – ~ no ~ no: Không | yes: Có',
  'bonusUse ~ Điểm thưởng dùng để ~ choice ~ ? ~ total ~ total: Cộng vào tổng điểm | tieOnly: Chỉ phân định khi bằng điểm',
  'latePenaltyInto ~ Điểm nộp chậm trừ vào ~ rule ~ – ~ Điểm trừ ~ –',
  // Chỉ tiêu, không áp dụng
  'naEffect ~ Khi tiêu chí không áp dụng ~ choice ~ ? ~ shrinkBase ~ shrinkBase: Trừ khỏi điểm tối đa | grantMax: Cho điểm tối đa | zero: Tính 0 điểm | redistribute: Chia lại trong mục',
  'zeroTarget ~ Chỉ tiêu bằng 0 hoặc trống ~ choice ~ ? ~ error ~ notAssigned: Coi là không giao | error: Báo lỗi | anyResultMeets: Có kết quả thì đạt',
  'unassignedResult ~ Không giao chỉ tiêu mà có kết quả ~ choice ~ ? ~ ignore ~ ignore: Không chấm | scoreInBase: Chấm, cộng vào điểm tối đa áp dụng | scoreOutsideBase: Chấm, không cộng vào điểm tối đa áp dụng',
  'excessMeasure ~ Phần vượt tính theo ~ choice ~ ? ~ share ~ share: Tỷ lệ vượt | amount: Số vượt',
  'sharedLead ~ Nhiều đơn vị cùng dẫn đầu ~ choice ~ ? ~ all ~ all: Đều được điểm tối đa | meeting: Hội nghị quyết định',
  'excludedLeads ~ Đơn vị dẫn đầu bị loại khỏi xét ~ choice ~ ? ~ compare ~ compare: Vẫn dùng để so sánh | ignore: Không dùng',
  'externalTie ~ Đồng hạng ở xếp hạng ngoài ~ choice ~ ? ~ same ~ same: Cùng mức điểm | share: Chia đều điểm các hạng',
  // Thẩm định
  'scoreSource ~ Điểm cuối cùng lấy theo ~ rule ~ ★ ~ Thẩm định ~ –',
  'unverified ~ Khi chưa thẩm định ~ choice ~ – ~ self ~ self: Dùng điểm tự chấm (tạm tính) | none: Chưa có điểm',
  'reviewRounds ~ Số lần thẩm định ~ choice ~ – ~ one ~ one: 1 | two: 2',
  'explanationDays ~ Thời hạn giải trình (ngày) ~ integer ~ – ~ – ~ –',
  'mayRaise ~ Được nâng điểm so với tự chấm ~ choice ~ – ~ yes ~ yes: Có | no: Không',
  'leaderVerifiedBy ~ Ai thẩm định đơn vị trưởng ~ text ~ – ~ – ~ –',
  'peerLevel ~ Chấm chéo ~ choice ~ – ~ none ~ none: Không | criterion: Từng tiêu chí | section: Từng mục | total: Tổng điểm',
  'peerMean ~ Cách lấy điểm chấm chéo ~ choice ~ – ~ mean ~ mean: Trung bình | trimmed: Trung bình, bỏ cao nhất và thấp nhất | median: Trung vị',
  'peerMin ~ Số người chấm tối thiểu ~ integer ~ – ~ 3 ~ –',
  'peerSelf ~ Tự chấm cho mình trong chấm chéo ~ choice ~ – ~ ignore ~ ignore: Không tính | count: Tính',
  // Làm tròn
  'roundAt ~ Làm tròn ở ~ choice ~ – ~ total ~ criterion: Từng tiêu chí | section: Từng mục | total: Tổng điểm | none: Không làm tròn',
  'roundDigits ~ Số chữ số thập phân ~ integer ~ – ~ 2 ~ –',
  'roundMode ~ Cách làm tròn ~ choice ~ – ~ halfUp ~ halfUp: Từ 5 làm tròn lên | truncate: Cắt bỏ | up: Làm tròn lên | halfEven: 5 về số chẵn',
  'showDigits ~ Số chữ số hiển thị ~ integer ~ – ~ – ~ –',
  'percentDigits ~ Số thập phân của tỷ lệ (%) ~ integer ~ – ~ 2 ~ –',
  'compareOn ~ Khi xếp hạng so sánh ~ choice ~ – ~ rounded ~ rounded: Điểm đã làm tròn (như in ra) | exact: Điểm chưa làm tròn',
  // Xếp hạng
  'rankBasis ~ Xếp hạng theo ~ choice ~ ★ ~ points ~ points: Tổng điểm | percent: Tỷ lệ (%) so với điểm tối đa áp dụng | normalised: Điểm quy đổi',
  'normaliseTo ~ Quy đổi về thang ~ number ~ – ~ – ~ –',
  'tieChain ~ Thứ tự phân định khi bằng điểm ~ rule ~ ? ~ – ~ –',
  'tieStyle ~ Cách ghi đồng hạng ~ choice ~ – ~ skip ~ skip: 1, 2, 2, 4 | dense: 1, 2, 2, 3',
  'excludedKeepRank ~ Đơn vị không xét có giữ hạng ~ choice ~ ? ~ keep ~ keep: Giữ hạng, không đề nghị | drop: Đưa ra ngoài bảng xếp hạng',
  'classBasis ~ Xếp loại theo ~ choice ~ – ~ – ~ points: Tổng điểm | percent: Tỷ lệ (%) | normalised: Điểm quy đổi',
  // Suy tôn
  'voters ~ Thành phần bỏ phiếu ~ choice ~ – ~ units ~ units: Đơn vị thành viên | council: Thành viên Hội đồng',
  'voterCount ~ Tổng số phiếu biểu quyết ~ integer ~ – ~ – ~ –',
  'quorum ~ Số dự họp tối thiểu ~ rule ~ – ~ Không quy định ~ –',
  'voteMethod ~ Cách thức biểu quyết ~ choice ~ – ~ secret ~ secret: Bỏ phiếu kín | hands: Giơ tay | consensus: Thống nhất (không kiểm phiếu)',
  'absentVote ~ Vắng mặt gửi phiếu bằng văn bản ~ choice ~ – ~ yes ~ yes: Được | no: Không',
  'blankBallots ~ Phiếu trắng, không hợp lệ ~ choice ~ – ~ count ~ count: Tính vào mẫu số | ignore: Không tính',
  'chairMustAgree ~ Người chủ trì phải đồng ý ~ choice ~ – ~ no ~ no: Không | yes: Có',
  'selfVote ~ Đơn vị được xét bỏ phiếu cho mình ~ choice ~ – ~ yes ~ yes: Được | no: Không',
  // Khen thưởng
  'historyFrom ~ Có đủ dữ liệu khen thưởng từ năm ~ integer ~ – ~ – ~ –',
  'mergedHistory ~ Thành tích của đơn vị trước khi hợp nhất ~ choice ~ ? ~ open ~ open: Chưa quy định | any: Tính khi một đơn vị cũ đạt | each: Tính khi mọi đơn vị cũ đều đạt | none: Không tính',
  'sameAchievementTwice ~ Một thành tích được khen nhiều lần ~ choice ~ – ~ no ~ no: Không | yes: Có',
  'onShortfall ~ Khi thiếu đơn vị đủ điều kiện ~ choice ~ ? ~ leave ~ next: Xét đơn vị kế tiếp | leave: Để trống',
  'externalBase ~ Tổng số tập thể để tính tỷ lệ (ngoài sổ) ~ integer ~ – ~ – ~ –',
  'exclusionsReviewedOn ~ Đã rà soát điều kiện không xét, chưa xét ~ date ~ – ~ – ~ –',
  // Hội nghị
  'meetingDate ~ Ngày họp ~ date ~ – ~ – ~ –',
  'meetingTime ~ Giờ ~ text ~ – ~ – ~ –',
  'meetingEnd ~ Giờ kết thúc ~ text ~ – ~ – ~ –',
  'meetingPlace ~ Địa điểm ~ text ~ – ~ – ~ –',
  'chair ~ Chủ trì ~ text ~ – ~ – ~ –',
  'secretary ~ Thư ký ~ text ~ – ~ – ~ –',
  'guests ~ Đại biểu cấp trên ~ text ~ – ~ – ~ –',
  'pactSignedDate ~ Ngày ký giao ước ~ date ~ – ~ – ~ –',
  // Văn bản
  'superiorBody ~ Cơ quan chủ quản ~ text ~ – ~ – ~ –',
  'issuingBody ~ Cơ quan ban hành ~ text ~ – ~ – ~ –',
  'placeName ~ Địa danh ~ text ~ – ~ – ~ –',
  'letterNumber ~ Số, ký hiệu tờ trình ~ text ~ – ~ – ~ –',
  'minutesNumber ~ Số, ký hiệu biên bản ~ text ~ – ~ – ~ –',
  'documentDate ~ Ngày văn bản ~ date ~ – ~ – ~ –',
  'addressee ~ Kính gửi ~ text ~ – ~ – ~ –',
  'legalBases ~ Căn cứ (mỗi dòng một căn cứ) ~ text ~ – ~ – ~ –',
  'authorityPrefix ~ Thẩm quyền ký ~ text ~ – ~ – ~ –',
  'signerTitle ~ Chức vụ người ký ~ text ~ – ~ – ~ –',
  'signerName ~ Họ tên người ký ~ text ~ – ~ – ~ –',
  'recipients ~ Nơi nhận (mỗi dòng một nơi) ~ text ~ – ~ – ~ –',
  'preparedBy ~ Người lập biểu ~ text ~ – ~ – ~ –',
  // Sổ (tự động)
  'operator ~ Người thực hiện ~ text ~ – ~ – ~ –',
  'language ~ Ngôn ngữ ~ choice ~ – ~ vi ~ vi: Tiếng Việt | en: English',
  'printDecimal ~ Dấu thập phân khi in ~ choice ~ – ~ comma ~ comma: Dấu phẩy | dot: Dấu chấm',
  'regulationVersion ~ Bản quy chế hiện hành ~ text ~ – ~ 1 ~ –',
  'regulationId ~ Mã nhận dạng quy chế ~ text ~ – ~ – ~ –',
  'bookVersion ~ Phiên bản sổ ~ text ~ – ~ 1 ~ –',
];

const GROUPS = [
  'Cụm, khối',
  'Nộp phiếu',
  'Thang điểm',
  'Chỉ tiêu, không áp dụng',
  'Thẩm định',
  'Làm tròn',
  'Xếp hạng',
  'Suy tôn',
  'Khen thưởng',
  'Hội nghị',
  'Văn bản',
  'Sổ (tự động)',
];

const NOTHING = '–';

function line(key: SettingKey, schema: SettingSchema): string {
  const { label, kind, required, computed, question, choices, word = '' } = schema;
  const marks = `${required ? '★' : ''}${computed ? '=' : ''}${question ? '?' : ''}`;
  const words = Object.entries(choices ?? {}).map(([choice, written]) => `${choice}: ${written}`);
  const last = choices ? words.join(' | ') : word;
  const cells = [key, label, kind, marks, schema.default ?? '', last];
  return cells.map((cell) => cell || NOTHING).join(' ~ ');
}

it('has these rows and no others, in their order and groups', () => {
  expect(SETTING_LIST.map(([key, schema]) => line(key, schema))).toEqual(BOOKS);
  const groups = SETTING_LIST.map(([, { group }]) => group);
  expect(groups.filter((group, at) => group !== groups[at - 1])).toEqual(GROUPS);
});

it.each(BOOKS.map((row) => row.split(' ~ ').map((cell) => (cell === NOTHING ? '' : cell))))(
  '%s (%s): what holds where nobody answers',
  (name, label = '', kind, marks, preset = '', words = '') => {
    const key = name as SettingKey;
    const { settings, findings } = readSettings(settingsTable({ [label]: '' }));
    const choice = words.split(' | ').find((one) => one.startsWith(`${preset}: `));
    expect(settings.isAnswered(key)).toBe(false);
    expect(settings.text(key)).toBe(kind === 'choice' ? (choice?.split(': ')[1] ?? '') : preset);
    const missing = findings.some(({ params }) => params.setting === label);
    expect(missing).toBe(marks === '★' && preset === '');
    if (kind === 'integer') expect(settingsOf().integer(key as 'roundDigits')).toBe(Number(preset));
  },
);
