export interface Piece {
  text: string;
  changed: boolean;
}

/** What two texts share at their beginning and end is plain; what lies between is marked. */
export function diffOf(a: string, b: string): [Piece[], Piece[]] {
  const left = Array.from(a);
  const right = Array.from(b);
  const shorter = Math.min(left.length, right.length);
  let head = 0;
  while (head < shorter && left[head] === right[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && left[left.length - 1 - tail] === right[right.length - 1 - tail]) tail += 1;
  const pieces = (of: string[]): Piece[] =>
    [
      { text: of.slice(0, head).join(''), changed: false },
      { text: of.slice(head, of.length - tail).join(''), changed: true },
      { text: of.slice(of.length - tail).join(''), changed: false },
    ].filter(({ text }) => text !== '');
  return [pieces(left), pieces(right)];
}
