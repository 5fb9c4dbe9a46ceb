import { RichText } from '../../../../src/intake/files/xlsx/rich-text';
import { XmlScanner, type XmlHandler } from '../../../../src/intake/files/xml/scanner';
import { MAIN } from '../craft/package';

/** One after the other, the texts that these items make of one collector, with their fonts. */
function read(...items: readonly string[]): readonly (readonly [string, string | undefined])[] {
  const rich = new RichText();
  return items.map((content) => {
    rich.start();
    const handler: XmlHandler = {
      listening: false,
      open(name, attributes, depth) {
        if (depth > 0) this.listening = rich.open(name, attributes, depth);
      },
      close(name, depth) {
        this.listening = false;
        if (depth > 0) rich.close(name, depth);
      },
      text: (value) => rich.add(value),
    };
    const scanner = new XmlScanner(handler);
    scanner.feed(`<si xmlns="${MAIN}">${content}</si>`);
    scanner.finish();
    return [rich.text(), rich.font()];
  });
}

const run = (text: string, font?: string): string =>
  `<r>${font === undefined ? '' : `<rPr><b/><rFont val="${font}"/></rPr>`}<t>${text}</t></r>`;

it.each<[string, string, string, string | undefined]>([
  ['plain text', '<t>Sở</t>', 'Sở', undefined],
  ['an escaped one', '<t>a_x0042_</t>', 'aB', undefined],
  ['one cut over two elements', '<t>a_x00</t><t>42_</t>', 'aB', undefined],
  ['runs', run('a') + run('b'), 'ab', undefined],
  ['runs of one font', run('a', '.VnTime') + run('b', '.VnTime'), 'ab', '.VnTime'],
  ['runs of two fonts', run('a', '.VnTime') + run('b', 'Arial'), 'ab', undefined],
  ['a run with a font before one without', run('a', '.VnTime') + run('b'), 'ab', undefined],
  ['a run with a font behind one without', run('a') + run('b', '.VnTime'), 'ab', undefined],
  ['a run without text and its font', `<r><rPr><rFont val="Arial"/></rPr></r>${run('a', 'B')}`, 'a', 'B'], // prettier-ignore
  ['a font without a name', '<r><rPr><rFont/></rPr><t>a</t></r>', 'a', undefined],
  ['a font in the wrong place', '<r><rFont val="B"/><t>a</t></r>', 'a', undefined],
  ['a font deeper down', '<r><rPr><x><rFont val="B"/></x></rPr><t>a</t></r>', 'a', undefined],
  ['a font of another name', '<r><rPr><font val="B"/></rPr><t>a</t></r>', 'a', undefined],
  ['a font outside a run', '<x><rPr><rFont val="B"/></rPr><t>b</t></x>', '', undefined],
  ['how it is spoken', '<t>a</t><rPh sb="0"><t>x</t></rPh>', 'a', undefined],
  ['how it is spoken, behind a run', `${run('a', 'B')}<rPh><t>x</t></rPh>`, 'a', 'B'],
  ['words between', 'x<r>y<t>a</t>z</r>', 'a', undefined],
  ['text deeper down', '<r><x><t>y</t></x><t>a</t></r><x><t>y</t></x>', 'a', undefined],
  ['nothing', '', '', undefined],
  ['an empty text', '<t/>', '', undefined],
])('%s', (_, content, text, font) => {
  expect(read(content)).toEqual([[text, font]]);
});

it('one says nothing of the next', () => {
  expect(read(run('a', 'A'), run('b', 'B'), '<t>c</t>', '')).toEqual([
    ['a', 'A'],
    ['b', 'B'],
    ['c', undefined],
    ['', undefined],
  ]);
});
