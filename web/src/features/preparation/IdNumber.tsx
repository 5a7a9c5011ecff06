import { useState } from 'react';
import { preparationTexts } from '@/shared/texts/preparation';

const say = preparationTexts.choices;

/** The person's own number: covered for those who look over the shoulder, in full when the person asks. */
export function IdNumber({ value }: { value: string }) {
  const [shown, setShown] = useState(false);
  return (
    <>
      {shown ? value : masked(value)}{' '}
      <button type="button" className="btn quiet tight" aria-pressed={shown} onClick={() => setShown(!shown)}>
        {shown ? say.hideNumber : say.showNumber}
      </button>
    </>
  );
}

const HEAD = 6;
const TAIL = 4;

/** 420106********1511 */
export const masked = (number: string): string =>
  number.length <= HEAD + TAIL
    ? '*'.repeat(number.length)
    : `${number.slice(0, HEAD)}${'*'.repeat(number.length - HEAD - TAIL)}${number.slice(-TAIL)}`;
