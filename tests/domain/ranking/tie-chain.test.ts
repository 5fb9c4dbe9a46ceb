import type { Criterion } from '../../../src/domain/regulation/criterion';
import { NO_CHAIN, printTieChain, readTieChain } from '../../../src/domain/ranking/tie-chain';
import { NO_FACTS } from '../../../src/domain/ranking/tie-step';
import type { LeafResult } from '../../../src/domain/scoring/results';
import { exact, regulationOf, textOf } from '../builders';
import { scoresOf } from './scores';

const codes = new Set(['I', 'I.2', 'T']);

describe('the chain of tie-breaks', () => {
  it.each([
    ['', [], 'unstated'],
    ['bỏ phiếu', [], 'vote'],
    [
      'điểm mục I cao hơn; điểm thưởng cao hơn; bỏ phiếu',
      ['điểm mục I cao hơn', 'điểm thưởng cao hơn'],
      'vote',
    ],
    ['điểm trừ ít hơn; Trưởng cụm, khối quyết định', ['điểm trừ ít hơn'], 'leader'],
    ['điểm tự chấm sát hơn\nHội nghị quyết định', ['điểm tự chấm sát hơn'], 'meeting'],
    ['nhiều tiêu chí đạt tối đa hơn; đồng hạng', ['nhiều tiêu chí đạt tối đa hơn'], 'shared'],
    ['Điểm tiêu chí I.2 cao hơn', ['điểm mục I.2 cao hơn'], 'unstated'],
    ['DIEM THUONG CAO HON', ['điểm thưởng cao hơn'], 'unstated'],
    ['diem muc I cao hon', ['điểm mục I cao hơn'], 'unstated'],
    // In other words.
    ['bonus higher', ['điểm thưởng cao hơn'], 'unstated'],
    ['higher bonus; vote', ['điểm thưởng cao hơn'], 'vote'],
    ['điểm trừ thấp hơn; leader decides', ['điểm trừ ít hơn'], 'leader'],
    ['fewer deductions; Cụm trưởng quyết định', ['điểm trừ ít hơn'], 'leader'],
    ['lower deduction; Khối trưởng quyết định', ['điểm trừ ít hơn'], 'leader'],
    ['closer self score; meeting decides', ['điểm tự chấm sát hơn'], 'meeting'],
    ['more criteria at maximum; shared rank', ['nhiều tiêu chí đạt tối đa hơn'], 'shared'],
    ['last year rank higher', ['hạng năm trước cao hơn'], 'unstated'],
    ["last year's rank higher", ['hạng năm trước cao hơn'], 'unstated'],
    ['nộp phiếu sớm hơn', ['nộp sớm hơn'], 'unstated'],
    ['submitted earlier', ['nộp sớm hơn'], 'unstated'],
    ['section T higher', ['điểm mục T cao hơn'], 'unstated'],
    ['hạng năm trước cao hơn; nộp sớm hơn', ['hạng năm trước cao hơn', 'nộp sớm hơn'], 'unstated'],
  ])('%j', (text, steps, ending) => {
    const chain = readTieChain(text, codes);
    if (!chain.ok) throw new Error(JSON.stringify(chain.error));
    expect(chain.value.steps.map(({ label }) => label)).toEqual(steps);
    expect(chain.value.ending).toBe(ending);
    const words = { vote: 'bỏ phiếu', leader: 'trưởng cụm, khối quyết định' };
    const more = { meeting: 'Hội nghị quyết định', shared: 'đồng hạng', unstated: null };
    const last: string | null = { ...words, ...more }[chain.value.ending];
    expect(printTieChain(chain.value)).toBe([...steps, ...(last ? [last] : [])].join('; '));
    // What is printed reads as the same chain.
    const again = readTieChain(printTieChain(chain.value), codes);
    expect(again.ok && printTieChain(again.value)).toBe(printTieChain(chain.value));
    expect(again.ok && again.value.ending).toBe(ending);
  });

  it.each([
    ['điểm mục IX cao hơn'],
    ['tổng điểm mục I cao hơn'],
    ['điểm mục I cao hơn 2 điểm'],
    ['điểm mục I cao hơn cả'],
    ['hạng năm sau cao hơn'],
    ['nộp muộn hơn'],
    ['bỏ phiếu; điểm thưởng cao hơn'],
    ['điểm thưởng thấp hơn; bỏ phiếu'],
  ])('%j is not understood', (text) => {
    expect(readTieChain(text, codes)).toMatchObject({
      ok: false,
      error: { problem: 'unknownWord' },
    });
  });

  it('suggests the nearest step', () => {
    const chain = readTieChain('điểm thưởng cao hơnn', codes);
    expect(chain.ok ? null : chain.error.suggestion).toBe('điểm thưởng cao hơn');
  });

  it.each([
    [['VII', 'I'], 'điểm mục VII cao hơnn', 'điểm mục VII cao hơn'],
    [[], 'điểm mục I cao hơnn', 'điểm mục I cao hơn'],
  ])('suggests a section that there is: %j', (sections, text, suggestion) => {
    const chain = readTieChain(text, new Set(sections));
    expect(chain.ok ? null : chain.error.suggestion).toBe(suggestion);
  });

  it('is nothing where none is given', () => {
    expect([NO_CHAIN.ending, printTieChain(NO_CHAIN)]).toEqual(['unstated', '']);
  });

  it.each([
    ['điểm mục I.2 cao hơn', { kind: 'section', code: 'I.2' }],
    ['điểm thưởng cao hơn', { kind: 'bonus' }],
    ['điểm trừ ít hơn', { kind: 'deduction' }],
    ['điểm tự chấm sát hơn', { kind: 'closeness' }],
    ['nhiều tiêu chí đạt tối đa hơn', { kind: 'atMaximum' }],
    ['hạng năm trước cao hơn', null],
    ['nộp sớm hơn', null],
  ])('%s stands in a column of Tổng hợp, if in any: %j', (text, column) => {
    const chain = readTieChain(text, codes);
    expect(chain.ok && chain.value.steps.map((step) => step.column)).toEqual([column]);
  });

  it.each(['điểm mục I cao hơn', 'điểm trừ ít hơn'])(
    '%s knows nothing of a unit without',
    (text) => {
      const chain = readTieChain(text, codes);
      const scores = scoresOf('A', { total: '90', deduction: null });
      expect(chain.ok && chain.value.steps[0]?.metric(scores, NO_FACTS)).toBeNull();
    },
  );

  it('counts criteria of the scale at their maximum, not bonus, not granted ones', () => {
    const regulation = regulationOf({
      criteria: [
        ['I', '', '10', 'Trực tiếp'],
        ['II', '', '10', 'Trực tiếp'],
        ['III', '', '10', 'Trực tiếp'],
        ['T', 'Điểm thưởng', '5', 'Trực tiếp'],
        ['IV', '', '10', 'Trực tiếp'],
        ['V', '', '10', 'Trực tiếp'],
        ['VI', '', '10', 'Trực tiếp'],
      ],
    });
    const leaf = (
      criterion: Criterion,
      final: string | null,
      state: LeafResult['state'],
    ): LeafResult => {
      const points = final === null ? null : exact(final);
      return {
        criterion,
        state,
        effect: null,
        base: criterion.max,
        self: null,
        verified: null,
        final: points,
        why: null,
      };
    };
    const finals = ['10', '9.99', '10', '5', '10', null, '10'];
    const leaves = new Map(
      regulation.leaves.map((criterion, index) => {
        const state = criterion.code === 'III' ? 'notApplicable' : 'scored';
        return [criterion.code, leaf(criterion, finals[index] ?? null, state)];
      }),
    );
    const chain = readTieChain('nhiều tiêu chí đạt tối đa hơn', codes);
    const metric = chain.ok
      ? chain.value.steps[0]?.metric(scoresOf('A', { leaves }), NO_FACTS)
      : null;
    expect(String(metric)).toBe('3');
  });

  it('measures closeness without its sign, and only where both totals are known', () => {
    const chain = readTieChain('điểm tự chấm sát hơn', codes);
    const step = chain.ok ? chain.value.steps[0] : undefined;
    const metric = (self: string | null): string | null => {
      const value = step?.metric(scoresOf('A', { total: '90', self }), NO_FACTS) ?? null;
      return typeof value === 'number' ? String(value) : textOf(value);
    };
    expect([metric('92'), metric('88'), metric('90'), metric(null)]).toEqual([
      '-2',
      '-2',
      '0',
      null,
    ]);
    const nothing = scoresOf('A', { total: null, self: '90' });
    expect(step?.metric(nothing, NO_FACTS)).toBeNull();
  });
});
