import type { WireAnswer, WireRequest } from '../protocol/wire';

const INTERNAL = 'Microsoft.InternalService';

/**
 * In a browser, office.js tells Excel's shell that ribbon functions are registered through an object
 * that is no part of the Excel API. Nothing listens here; the answer is that it went well.
 */
export function answerInternalService(text: string): string | null {
  if (!text.includes(INTERNAL)) return null;
  const request = JSON.parse(text) as WireRequest;
  const named = Object.values(request.ObjectPaths).some((path) => path.Name.startsWith(INTERNAL));
  if (!named) return null;
  const answer: WireAnswer = {
    Results: request.Actions.map(({ Id }) => ({ ActionId: Id, Value: null })),
    TraceIds: [],
  };
  return JSON.stringify(answer);
}
