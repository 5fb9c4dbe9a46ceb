import { settleSummary } from '../../../src/domain/achievements/settle-summary';

describe('a summary that a person may have written', () => {
  it.each<readonly [string, [string, string, string], [string, string, boolean]]>([
    ['nothing stands there', ['', '', 'D1'], ['D1', 'D1', false]],
    ['as the last run drafted it', ['D1', 'D1', 'D2'], ['D2', 'D2', false]],
    ['written by a person', ['own', 'D1', 'D1'], ['own', 'D1', false]],
    ['and the figures changed', ['own', 'D1', 'D2'], ['own', 'D1', true]],
    ['and changed back', ['own', 'D1', 'D1'], ['own', 'D1', false]],
    ['written before anything was drafted', ['own', '', 'D1'], ['own', 'D1', false]],
    ['emptied to have it anew', ['', 'D1', 'D2'], ['D2', 'D2', false]],
    ['no longer proposed', ['D1', 'D1', ''], ['', '', false]],
    ['no longer proposed, a text of its own', ['own', 'D1', ''], ['own', 'D1', false]],
  ])('%s', (_, [written, before, draft], [summary, drafted, outdated]) => {
    expect(settleSummary(written, before, draft)).toEqual({ summary, drafted, outdated });
  });
});
