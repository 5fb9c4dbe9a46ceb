import type { Ballot } from '../../../src/domain/awards/votes/ballot';
import { countVotes } from '../../../src/domain/awards/votes/count-votes';
import {
  printQuorum,
  printShare,
  printVoteBase,
  readQuorum,
  readShare,
  readVoteBase,
  type VoteRule,
} from '../../../src/domain/awards/votes/vote-rule';
import { printNumber } from '../../../src/domain/regulation/language/numbers';
import { code, codes, table } from '../markdown';
import { both, titled } from './gloss';

interface Vote {
  readonly share: string;
  readonly base?: string;
  readonly quorum?: string;
  readonly chair?: true;
  readonly ignoreBlank?: true;
  readonly ballot: Partial<Ballot>;
}

const VOTES: readonly Vote[] = [
  { share: 'từ 80%', ballot: { members: 8, present: 8, collected: 8, agree: 7, disagree: 1 } },
  { share: 'từ 80%', ballot: { members: 8, present: 8, collected: 8, agree: 6, disagree: 2 } },
  { share: 'trên 50%', ballot: { members: 14, present: 14, collected: 14, agree: 7, disagree: 7 } },
  { share: 'từ 2/3', ballot: { members: 9, present: 9, collected: 9, agree: 6, disagree: 3 } },
  {
    share: 'từ 80%',
    base: 'phiếu hợp lệ',
    ignoreBlank: true,
    ballot: {
      members: 13,
      present: 13,
      collected: 13,
      agree: 8,
      disagree: 2,
      blank: 2,
      invalid: 1,
    },
  },
  {
    share: 'từ 90%',
    chair: true,
    ballot: { members: 11, present: 11, collected: 11, agree: 10, disagree: 1, chairAgreed: false },
  },
  {
    share: 'trên 50%',
    quorum: 'từ 2/3',
    ballot: { members: 12, present: 7, collected: 7, agree: 7, disagree: 0 },
  },
  { share: 'trên 50%', ballot: { members: 8, present: 8, collected: 8, agree: 7, disagree: 2 } },
];

const NO_FIGURES: Ballot = {
  method: 'secret',
  chairAgreed: null,
  members: null,
  present: null,
  issued: null,
  collected: null,
  written: null,
  agree: null,
  disagree: null,
  blank: null,
  invalid: null,
};

function ruleOf({ share, base = '', quorum = '', chair, ignoreBlank }: Vote): VoteRule {
  const [read, of, least] = [readShare(share), readVoteBase(base), readQuorum(quorum)] as const;
  if (!read.ok || !of.ok || !least.ok) throw new Error(`vote “${share}” “${base}” “${quorum}”`);
  return {
    share: read.value,
    base: of.value,
    quorum: least.value,
    blankBallots: ignoreBlank ? 'ignore' : 'count',
    chairMustAgree: chair === true,
  };
}

function result(vote: Vote, rule: VoteRule): string {
  const counted = countVotes({ ...NO_FIGURES, ...vote.ballot }, rule);
  switch (counted.outcome) {
    case 'agreed':
    case 'refused': {
      const percent = counted.percent?.round(2, 'halfUp');
      const share = percent ? ` (${printNumber(percent)}%)` : '';
      const said = counted.outcome === 'agreed' ? '**đủ phiếu · agreed**' : 'không đủ · refused';
      return `${said}${share}`;
    }
    case 'noQuorum':
      return 'không đủ người dự · no quorum';
    case 'arithmetic':
      return 'lỗi: số phiếu không khớp · error: the figures contradict each other';
    case 'incomplete':
      return 'chưa đủ số liệu · incomplete';
  }
}

function row(vote: Vote): readonly string[] {
  const rule = ruleOf(vote);
  const { members, present, agree, disagree, blank, invalid } = vote.ballot;
  const extra = [
    ...(rule.quorum === null ? [] : [`*Số dự họp tối thiểu*: ${printQuorum(rule.quorum)}`]),
    ...(vote.ignoreBlank ? ['*Phiếu trắng, không hợp lệ*: Không tính'] : []),
    ...(vote.chair ? ['*Người chủ trì phải đồng ý*: Có; không đồng ý'] : []),
  ];
  const cast = [agree, disagree, blank, invalid].map((count) => String(count ?? 0)).join(' / ');
  return [
    code(printShare(rule.share)),
    code(printVoteBase(rule.base)),
    extra.join('<br>'),
    `${String(members)} / ${String(present)}`,
    cast,
    result(vote, rule),
  ];
}

export function votesPart(): readonly string[] {
  const bases = ['tổng số thành viên', 'số có mặt', 'phiếu thu về', 'phiếu hợp lệ'];
  if (readShare('80%').ok) throw new Error('a bare share is read');
  return [
    `### ${titled('Bỏ phiếu', 'Votes')}`,
    '',
    ...both(
      `*Tỷ lệ phiếu tối thiểu* ghi \`từ\` hay \`trên\`: \`từ 80%\`, \`trên 50%\`, \`từ 2/3\`, \`quá bán\`; \`80%\` không nói rõ nên là lỗi. *Tỷ lệ tính trên*: ${codes(bases)}; để trống là tổng số thành viên. Phiếu ghi ở *Kết quả suy tôn*: \`Suy tôn: <danh hiệu>\`, mỗi đơn vị một dòng; nhiều lần bỏ phiếu thì lần sau cùng có giá trị. So sánh bằng phân số, không bằng tỷ lệ đã làm tròn.`,
      'A share says `từ` (from) or `trên` (above); a bare `80%` is an error. Ballots stand in *Kết quả suy tôn*, one row for each unit; the last round counts. Fractions are compared, never rounded percentages.',
    ),
    ...table(
      [
        'Tỷ lệ phiếu tối thiểu',
        'Tỷ lệ tính trên',
        'Thiết lập',
        'Thành viên / có mặt · members / present',
        'Đồng ý / không / trắng / không hợp lệ',
        'Kết quả · result',
      ],
      VOTES.map(row),
    ),
  ];
}
