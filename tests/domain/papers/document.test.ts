import {
  gapsOf,
  plainText,
  text,
  type Line,
  type OfficialDocument,
} from '../../../src/domain/papers/document';
import { listed, splitLines } from '../../../src/domain/papers/lines';

const gap = (field: string): Line => [{ kind: 'gap', field }];

describe('a line', () => {
  it('reads as a person would, and a gap is never filled', () => {
    expect(plainText([...text('Số '), ...gap('Số'), ...text('/TTr', { bold: true })])).toBe(
      'Số […]/TTr',
    );
    expect(plainText([])).toBe('');
  });

  it('keeps its look; nothing written is no run', () => {
    expect(text('a', { italic: true })).toEqual([{ kind: 'text', text: 'a', italic: true }]);
    expect(text('a')).toEqual([{ kind: 'text', text: 'a' }]);
    expect(text('')).toEqual([]);
  });
});

describe('a field of several lines', () => {
  const split = (line: Line): readonly string[] => splitLines(line).map(plainText);

  it.each<readonly [string, Line, readonly string[]]>([
    ['one line', text('một'), ['một']],
    ['two', text('một\nhai'), ['một', 'hai']],
    ['blank ones go', text('một\n\n  \nhai\n'), ['một', 'hai']],
    ['nothing', [], []],
    ['blanks alone', text(' \n '), []],
    [
      'words before and after',
      [...text('Căn cứ '), ...text('A\nB'), ...text('.')],
      ['Căn cứ A', 'B.'],
    ],
    ['a gap alone', gap('Nơi nhận'), ['[…]']],
    ['a gap in a line', [...text('Số '), ...gap('Số'), ...text(' ngày')], ['Số […] ngày']],
    ['a gap after a new line', [...text('A\n'), ...gap('B')], ['A', '[…]']],
    ['a blank between words stays', [...text('A'), ...text(' '), ...text('B')], ['A B']],
    ['a blank at the start of a line goes', [...text('A\n '), ...text('B')], ['A', 'B']],
  ])('%s', (_, line, expected) => {
    expect(split(line)).toEqual(expected);
  });

  it('each line keeps the look', () => {
    expect(splitLines(text('a\nb', { bold: true }))).toEqual([
      [{ kind: 'text', text: 'a', bold: true }],
      [{ kind: 'text', text: 'b', bold: true }],
    ]);
  });
});

describe('one of a list', () => {
  it.each([
    ['Luật A', 'Luật A;', 'Luật A.'],
    ['Luật A;', 'Luật A;', 'Luật A.'],
    ['Luật A. ', 'Luật A;', 'Luật A.'],
    ['Luật A,', 'Luật A;', 'Luật A.'],
    // Only the mark at the end, and only one.
    ['Số 1.2', 'Số 1.2;', 'Số 1.2.'],
    ['v.v..', 'v.v.;', 'v.v..'],
  ])('%j is %j, the last %j', (written, between, last) => {
    expect(plainText(listed(text(written), false))).toBe(between);
    expect(plainText(listed(text(written), true))).toBe(last);
  });

  it('has its mark after the last words alone', () => {
    expect(plainText(listed([...text('A;'), ...text('B')], false))).toBe('A;B;');
  });

  it('a gap at its end stays a gap', () => {
    expect(listed([...text('A'), ...gap('B')], true)).toEqual([...text('A'), ...gap('B')]);
  });
});

describe('what is still to be filled in', () => {
  const PAPER: OfficialDocument = {
    draft: false,
    orientation: 'portrait',
    head: { superior: null, issuer: text('Sở'), number: null, placeAndDate: null },
    title: text('TỜ TRÌNH'),
    subject: text('v'),
    enclosed: null,
    addressee: null,
    blocks: [],
    recipients: [],
    signatures: [],
  };

  it('is nothing on a full paper', () => {
    expect(gapsOf(PAPER)).toEqual([]);
  });

  it('is named once, in the order of the paper, wherever it stands', () => {
    const paper: OfficialDocument = {
      ...PAPER,
      head: {
        superior: gap('superior'),
        issuer: [...text('Sở '), ...gap('issuer')],
        number: gap('number'),
        placeAndDate: gap('date'),
      },
      title: gap('title'),
      subject: gap('subject'),
      enclosed: [...text('(Kèm theo '), ...gap('number')],
      addressee: gap('addressee'),
      blocks: [
        { kind: 'paragraph', style: 'body', line: gap('body') },
        {
          kind: 'table',
          table: {
            columns: [{ heading: 'A', width: 1, align: 'left' }],
            rows: [
              { kind: 'group', line: gap('group') },
              { kind: 'cells', cells: [text('x'), gap('cell'), gap('body')] },
            ],
          },
        },
      ],
      recipients: [gap('recipient')],
      signatures: [
        { authority: [gap('authority'), text('KT.')], name: gap('name') },
        { authority: [], name: gap('other name') },
      ],
    };
    expect(gapsOf(paper)).toEqual([
      'superior',
      'issuer',
      'number',
      'date',
      'title',
      'subject',
      'addressee',
      'body',
      'group',
      'cell',
      'recipient',
      'authority',
      'name',
      'other name',
    ]);
  });
});
