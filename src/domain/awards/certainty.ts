/** Surely so, surely not, or it may turn out either way. */
export type Certainty = 'yes' | 'no' | 'open';

export function allOf(...answers: readonly Certainty[]): Certainty {
  if (answers.includes('no')) return 'no';
  return answers.includes('open') ? 'open' : 'yes';
}

export function anyOf(...answers: readonly Certainty[]): Certainty {
  if (answers.includes('yes')) return 'yes';
  return answers.includes('open') ? 'open' : 'no';
}

export function not(answer: Certainty): Certainty {
  if (answer === 'open') return 'open';
  return answer === 'yes' ? 'no' : 'yes';
}

/** Worked out once for each unit, however often it is asked for. */
export function once(work: (unit: string) => Certainty): (unit: string) => Certainty {
  const known = new Map<string, Certainty>();
  return (unit) => {
    const answer = known.get(unit) ?? work(unit);
    known.set(unit, answer);
    return answer;
  };
}
