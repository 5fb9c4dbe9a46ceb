import type { UnitScores } from '../scoring/results';
import type { AwardEdge } from './award-edges';
import type { Board, Standing } from './board';
import { canCross } from './can-cross';
import { Draws } from './draws';
import type { UnitWays } from './unit-ways';

/** In how many of these cases the edge holds. */
export interface HoldRate {
  /** `exact`: every case there is; `sampled`: so many were drawn. */
  readonly counted: 'exact' | 'sampled';
  readonly held: number;
  readonly of: number;
}

interface Cases {
  readonly counted: HoldRate['counted'];
  readonly standings: readonly Standing[];
}

/** Twelve differences are played through in every combination. */
const EXACT_CASES = 2 ** 12;
const SAMPLES = 2_000;
/** Units put in order, all cases together: a book that is one order of thousands gets fewer cases. */
const PLACES = 250_000;
const LEAST = 200;
/** Ways scored beforehand, of all units together: with many units each has fewer of them. */
const SCORINGS = 4_000;
/** Any number will do, as long as it stays the same. */
const SEED = 20_250;

/** How often the same units get the award when every difference is resolved either way. */
export class HoldRates {
  /** Edges at which the same units matter look at the same cases. */
  private readonly known = new Map<string, Cases>();

  /** @param ways of every ranked unit that has a difference */
  constructor(
    private readonly board: Board,
    private readonly ways: readonly UnitWays[],
  ) {}

  at(edge: AwardEdge): HoldRate {
    const crosses = canCross(edge, this.board, this.ways);
    const own = this.ways.filter((one) => isAt(one, edge) || crosses(one));
    const now = this.board.now.get(edge.key)?.sure;
    const { counted, standings } = this.casesOf(own);
    const held = standings.filter((standing) => standing.get(edge.key)?.sure === now).length;
    return { counted, held, of: standings.length };
  }

  private casesOf(own: readonly UnitWays[]): Cases {
    const key = own.map(({ unit }) => unit.code).join('\n');
    const known = this.known.get(key) ?? this.playThrough(own);
    this.known.set(key, known);
    return known;
  }

  private playThrough(own: readonly UnitWays[]): Cases {
    const all = own.reduce((product, { disputes }) => product * 2 ** disputes.length, 1);
    const affordable = Math.max(LEAST, Math.floor(PLACES / this.board.year.units.length));
    if (all <= Math.min(EXACT_CASES, affordable)) {
      const numbers = Array.from({ length: all }, (_, number) => number);
      return {
        counted: 'exact',
        standings: numbers.map((number) => this.standing(numbered(own, number))),
      };
    }
    const samples = Math.min(SAMPLES, affordable);
    const each = Math.min(samples, Math.ceil(SCORINGS / own.length));
    const draws = new Draws(SEED);
    const standings = Array.from({ length: samples }, () =>
      this.standing(own.map((one) => one.drawnFrom(each, draws.next(each)))),
    );
    return { counted: 'sampled', standings };
  }

  private standing(scores: readonly UnitScores[]): Standing {
    return this.board.standing({
      scores: new Map(scores.map((own) => [own.unit.code, own])),
    });
  }
}

/** Its order is what the edge is about: its differences are counted even where they move nothing. */
function isAt({ unit }: UnitWays, { upper, lower }: AwardEdge): boolean {
  return [...upper.units, ...(lower?.units ?? [])].some((scores) => scores.unit.code === unit.code);
}

/** One combination of all there are, by its number: so many bits for each unit. */
function numbered(own: readonly UnitWays[], number: number): readonly UnitScores[] {
  let rest = number;
  return own.map((one) => {
    const ways = 2 ** one.disputes.length;
    const scores = one.numbered(rest % ways);
    rest = Math.floor(rest / ways);
    return scores;
  });
}
