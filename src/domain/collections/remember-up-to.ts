/** The same answer for the same key, worked out once. Forgets everything when it knows `most`. */
export function rememberUpTo<Key, T extends object | string | number | boolean>(
  most: number,
  work: (key: Key) => T,
): (key: Key) => T {
  const known = new Map<Key, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const answer = work(key);
    if (known.size >= most) known.clear();
    known.set(key, answer);
    return answer;
  };
}
