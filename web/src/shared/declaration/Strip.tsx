import { useContext, useSyncExternalStore, type ReactNode } from 'react';
import type { SaveState } from '@/shared/draft/draftStore';
import { formTexts } from '@/shared/texts/form';
import { clockText, leftText } from '@/shared/time/format';
import { DeclarationContext, type OpenDeclaration } from './context';
import { useNow } from './useNow';

const { save, steps } = formTexts;

/** Always in sight: where one is, how the saving is, how much time is left by the server's clock. */
export function Strip({ step, name }: { step: number; name: string }) {
  const open = useContext(DeclarationContext);
  return (
    <section className="strip" aria-label={steps.now}>
      <div className="strip-in">
        <b>{steps.of(step, name)}</b>
        {open && <SavingOf open={open} />}
        {open?.view.actions.includes('EDIT') === true && (
          <TimeLeft closesAt={open.view.notice?.deadline ?? open.view.plan.closesAt} />
        )}
      </div>
    </section>
  );
}

function SavingOf({ open }: { open: OpenDeclaration }) {
  const { state } = useSyncExternalStore(open.store.subscribe, open.store.getSnapshot);
  return <SaveStateText state={state} />;
}

export function SaveStateText({ state }: { state: SaveState }) {
  const { look, text } = saying(state);
  return (
    <span className={`strip-save ${look}`} role="status">
      {text}
    </span>
  );
}

function saying(state: SaveState): { look: string; text: ReactNode } {
  switch (state.kind) {
    case 'nothing':
      return { look: '', text: '' };
    case 'saved':
      return {
        look: '',
        text: (
          <>
            <span aria-hidden="true">{save.done} </span>
            {save.saved(clockText(state.at))}
          </>
        ),
      };
    case 'saving':
      return { look: 'busy', text: save.saving };
    case 'retrying':
      return { look: 'bad', text: state.offline ? save.offline : save.retrying };
    case 'asking':
      return { look: 'look', text: save.asking(state.fields) };
    case 'gone':
      return { look: 'look', text: save.gone };
    case 'refused':
      return { look: 'bad', text: save.refused(state.detail) };
    case 'signedOut':
      return { look: 'bad', text: save.signedOut };
  }
}

const MINUTE = 60_000;

function TimeLeft({ closesAt }: { closesAt: string }) {
  const closes = Date.parse(closesAt);
  const now = useNow();
  const left = closes - now;
  return (
    <span className="strip-left">{left < MINUTE ? <LastMinute closes={closes} /> : <Left milliseconds={left} />}</span>
  );
}

function LastMinute({ closes }: { closes: number }) {
  return <Left milliseconds={closes - useNow(1_000)} />;
}

function Left({ milliseconds }: { milliseconds: number }) {
  const left = leftText(milliseconds);
  return <>{left === undefined ? steps.closed : steps.left(left)}</>;
}
