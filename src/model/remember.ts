/**
 * A pure function that keeps the answers for the keys it was asked of late. Two generations of at most `size` keys: when
 * the younger is full it becomes the older and the older is dropped, so memory stays bounded whatever is asked.
 */
export function remember<K, V>(size: number, compute: (key: K) => V): (key: K) => V {
  let young = new Map<K, V>();
  let old = new Map<K, V>();
  return (key) => {
    let answer = young.get(key);
    if (answer !== undefined) return answer;
    answer = old.get(key) ?? compute(key);
    if (young.size >= size) [old, young] = [young, new Map()];
    young.set(key, answer);
    return answer;
  };
}
