import { answerInternalService } from '../../../src/workbench/page/internal-service';
import {
  appContext,
  eventFor,
  frameName,
  parseMessage,
  replyTo,
} from '../../../src/workbench/page/messages';

const request = {
  _messageType: 0,
  _actionName: 'executeMethod',
  _conversationId: 'c1',
  _correlationId: 7,
  _data: { a: 1 },
};

describe('what the framed add-in posts', () => {
  it('is a request as JSON text', () => {
    expect(parseMessage(JSON.stringify(request))).toEqual(request);
  });

  it.each([
    ['an object', { ...request }],
    ['other text', 'webpackHotUpdate'],
    ['a reply', JSON.stringify({ ...request, _messageType: 1 })],
    ['no action', JSON.stringify({ _messageType: 0 })],
    ['nothing', null],
  ])('is not %s', (_, data) => {
    expect(parseMessage(data)).toBeNull();
  });
});

it('replies with what identifies the request', () => {
  expect(JSON.parse(replyTo(request, { ok: true }, 'https://h'))).toMatchObject({
    _messageType: 1,
    _responseType: 0,
    _actionName: 'executeMethod',
    _conversationId: 'c1',
    _correlationId: 7,
    _origin: 'https://h',
    _data: { ok: true },
  });
  expect(JSON.parse(eventFor(request, null, 'https://h'))).toMatchObject({ _responseType: 1 });
});

it('names the frame as Excel on the web does', () => {
  const name = frameName({
    conversationId: 'c',
    appId: 'a',
    hostUrl: 'https://h/',
    language: 'vi-VN',
  });
  expect(JSON.parse(name)).toMatchObject({
    hostInfo: 'Excel|Web|16.01|vi-VN|c|isNotDialog||0',
    xdmInfo: 'c|a|https://h/',
  });
});

it('tells the level of the API in the handshake', () => {
  const context = appContext(request, {
    excelApi: '1.13',
    language: 'vi-VN',
    documentUrl: 'https://h/b.xlsx',
    settings: [['key', '"value"']],
    waitsForCellEdit: false,
  }) as Record<string, string>;
  expect(JSON.parse(context['_requirementMatrix'] ?? '')).toMatchObject({ ExcelApi: '1.13' });
  expect(context['_requirementMatrix']).not.toContain('DelayForCellEdit');
  expect(context).toMatchObject({ _settings: [['key', '"value"']], _appUILocale: 'vi-vn' });
});

describe('the service of the shell', () => {
  const path = (name: string): unknown => ({ Id: 1, ObjectPathType: 2, Name: name });
  const text = (name: string): string =>
    JSON.stringify({ Actions: [{ Id: 4 }, { Id: 5 }], ObjectPaths: { 1: path(name) } });

  it('is answered here, action by action', () => {
    const answer = answerInternalService(text('Microsoft.InternalService.AddinInternalService'));
    expect(JSON.parse(answer ?? '')).toEqual({
      Results: [
        { ActionId: 4, Value: null },
        { ActionId: 5, Value: null },
      ],
      TraceIds: [],
    });
  });

  it('is not every request that mentions it', () => {
    expect(answerInternalService(text('ExcelApi.Range'))).toBeNull();
    const mention = JSON.stringify({
      Actions: [],
      ObjectPaths: {
        1: { Id: 1, Name: '', ArgumentInfo: { Arguments: ['Microsoft.InternalService'] } },
      },
    });
    expect(answerInternalService(mention)).toBeNull();
  });
});
