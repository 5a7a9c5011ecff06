import type { ChoiceView } from '@/shared/api/types';
import { texts } from '@/shared/texts/common';

/** The choices as one reads them. */
export function Summary({ summary }: { summary: ChoiceView[] }) {
  return (
    <dl className="facts">
      {summary.flatMap(({ code, label, text }) => [
        <dt key={`${code}-t`}>{label}</dt>,
        <dd key={`${code}-d`}>{text === '' ? texts.list.none : text}</dd>,
      ])}
    </dl>
  );
}
