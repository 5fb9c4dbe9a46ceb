import {
  CATALOGUE,
  codeOf,
  isAboutRegulation,
  isAboutSource,
  kindOfCode,
  type FindingKind,
} from '../../../src/domain/findings/catalogue';
import { isBlocking, isFixable } from '../../../src/domain/findings/status';
import { finding, type Handling } from '../../../src/domain/findings/finding';

const KINDS = Object.keys(CATALOGUE) as readonly FindingKind[];

describe('the catalogue of findings', () => {
  it('has one code for each kind, and finds the kind by it', () => {
    expect(new Set(KINDS.map(codeOf)).size).toBe(KINDS.length);
    for (const kind of KINDS) {
      expect(codeOf(kind)).toMatch(/^[TCPQX]\d\d$/);
      expect(kindOfCode(codeOf(kind))).toBe(kind);
    }
    expect(kindOfCode('Z99')).toBeUndefined();
  });

  it.each<readonly [FindingKind, Handling, boolean]>([
    ['overMaximum', { action: 'open' }, true],
    // What was accepted is written and gone; what still stands here was not mended by it.
    ['overMaximum', { action: 'accepted' }, true],
    ['overMaximum', { action: 'exception', reason: 'Hội nghị đồng ý' }, false],
    ['changedWithoutReason', { action: 'open' }, false],
    ['bonusUncapped', { action: 'open' }, false],
  ])('%s, %j: blocks %p', (kind, handling, blocks) => {
    expect(isBlocking({ ...finding({ kind }), handling })).toBe(blocks);
  });

  it('offers a fix only where there is a value to put', () => {
    expect(isFixable({ kind: 'numberAsText', proposed: '9.5' })).toBe(true);
    expect(isFixable({ kind: 'numberAsText', proposed: null })).toBe(false);
    expect(isFixable({ kind: 'overMaximum', proposed: '10' })).toBe(false);
  });

  it('knows what each is about', () => {
    expect(KINDS.filter(isAboutRegulation)).toContain('ruleUnreadable');
    expect(KINDS.filter(isAboutRegulation)).not.toContain('missingScore');
    expect(isAboutSource('unitGuessed')).toBe(true);
    expect(isAboutSource('missingSubmission')).toBe(false);
    expect(isAboutSource('foreignSheetRow')).toBe(false);
    expect(isAboutSource('numberAsText')).toBe(false);
  });
});
