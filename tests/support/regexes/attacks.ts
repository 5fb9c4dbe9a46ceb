import { RegExpParser, type AST } from '@eslint-community/regexpp';
import type { FoundRegex } from './collect';

/** What a class or a set may be tried with; the first two that it takes stand for it. */
const CANDIDATES = [...'a1 .,-i0xA;:/%()[]"\'<>=+&#$!?_đ́\n\r\t\u200b\u00a0'];

/** In no pattern: what is asked for after a long run never comes. */
const END = '\u0000';

function members(raw: string, flags: string): readonly string[] {
  const one = new RegExp(`^(?:${raw})$`, flags.replace(/[gyd]/g, ''));
  return CANDIDATES.filter((candidate) => one.test(candidate)).slice(0, 2);
}

/** Texts that an element takes, short ones first; none where it takes only what nobody types. */
function samples(node: AST.Element | AST.Alternative, flags: string): readonly string[] {
  switch (node.type) {
    case 'Alternative':
      return node.elements
        .map((element) => samples(element, flags))
        .reduce<readonly string[]>(
          (sofar, next) =>
            [0, 1].map((at) => (sofar[at] ?? sofar[0] ?? '') + (next[at] ?? next[0] ?? '')),
          ['', ''],
        );
    case 'Character':
      return [String.fromCodePoint(node.value)];
    case 'CharacterClass':
    case 'CharacterSet':
    case 'ExpressionCharacterClass':
      return members(node.raw, flags);
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives.flatMap((alternative) => samples(alternative, flags));
    case 'Quantifier':
      return samples(node.element, flags).map((one) => one.repeat(Math.min(node.min, 3)));
    case 'Assertion':
    case 'Backreference':
      return [''];
  }
}

/** A beginning, and what is repeated after it. */
type Attack = readonly [before: string, repeated: string];

function attacksOn(
  node: AST.Element | AST.Alternative,
  before: string,
  flags: string,
): readonly Attack[] {
  switch (node.type) {
    case 'Alternative': {
      const attacks: Attack[] = [];
      let sofar = before;
      for (const element of node.elements) {
        attacks.push(...attacksOn(element, sofar, flags));
        sofar += samples(element, flags)[0] ?? '';
      }
      return attacks;
    }
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives.flatMap((one) => attacksOn(one, before, flags));
    case 'Quantifier': {
      const inner = node.max > 50 ? samples(node.element, flags) : [];
      return [
        ...inner.flatMap((one): readonly Attack[] => [
          [before, one],
          ['', before + one],
        ]),
        ...(inner.length > 1 ? [[before, inner.join('')] as const] : []),
        ...(before === '' ? [] : [['', before] as const]),
        ...attacksOn(node.element, before, flags),
      ];
    }
    case 'Assertion':
    case 'Backreference':
    case 'Character':
    case 'CharacterClass':
    case 'CharacterSet':
    case 'ExpressionCharacterClass':
      return [];
  }
}

/** Texts of this length that a backtracking engine may spend long on. */
export function attackTexts({ source, flags }: FoundRegex, length: number): readonly string[] {
  const pattern = new RegExpParser().parsePattern(source, undefined, undefined, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
  const attacks = pattern.alternatives.flatMap((one) => attacksOn(one, '', flags));
  const texts = [
    ...attacks,
    ...attacks.map(([before, repeated]): Attack => [END + before, repeated]),
  ]
    .filter(([, repeated]) => repeated !== '')
    .flatMap(([before, repeated]) => {
      const text = before + repeated.repeat(Math.ceil(length / repeated.length));
      return [text, text + END];
    });
  return [...new Set(texts)];
}
