import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { answerOf, client } from '@/shared/api/client';
import type { Clause } from '@/shared/api/types';
import { preparationTexts } from '@/shared/texts/preparation';
import { Queried } from '@/shared/ui/Queried';

const say = preparationTexts.choices;

interface NotesAndConditionsProps {
  notes: readonly string[];
  series: string;
  level: string;
  category: string;
  year: number;
  region: string | undefined;
  /** Stands under the conditions: what the person enters to be held against them. */
  mine: ReactNode;
}

/** The two tabs beside the choices: 填报注意事项 and 申报条件. */
export function NotesAndConditions({ notes, mine, ...asked }: NotesAndConditionsProps) {
  const [tab, setTab] = useState<'notes' | 'conditions'>('notes');
  return (
    <aside className="card" aria-label={`${say.notes}、${say.conditions}`}>
      <div className="tabs" role="tablist">
        <button
          type="button"
          role="tab"
          id="tab-notes"
          aria-controls="panel-notes"
          aria-selected={tab === 'notes'}
          onClick={() => setTab('notes')}
        >
          {say.notes}
        </button>
        <button
          type="button"
          role="tab"
          id="tab-conditions"
          aria-controls="panel-conditions"
          aria-selected={tab === 'conditions'}
          onClick={() => setTab('conditions')}
        >
          {say.conditions}
        </button>
      </div>
      {tab === 'notes' ? (
        <div role="tabpanel" id="panel-notes" aria-labelledby="tab-notes">
          <ol>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ol>
        </div>
      ) : (
        <div role="tabpanel" id="panel-conditions" aria-labelledby="tab-conditions">
          <Conditions {...asked} />
          {mine}
        </div>
      )}
    </aside>
  );
}

function Conditions({ series, level, category, year, region }: Omit<NotesAndConditionsProps, 'notes' | 'mine'>) {
  const known = series !== '' && level !== '';
  const conditions = useQuery({
    queryKey: ['conditions', series, level, category, year, region],
    queryFn: () =>
      answerOf(
        client.GET('/api/conditions', {
          params: {
            query: {
              series,
              level,
              year,
              ...(category === '' ? {} : { category }),
              ...(region === undefined ? {} : { region }),
            },
          },
        }),
      ),
    enabled: known,
    retry: false,
    staleTime: 300_000,
  });
  if (!known) return <p className="muted">{say.conditionsFirst}</p>;
  return (
    <Queried query={conditions}>
      {({ clauses }) => (clauses.length === 0 ? <p>{say.noConditions}</p> : <Clauses clauses={clauses} />)}
    </Queried>
  );
}

function Clauses({ clauses }: { clauses: Clause[] }) {
  const groups = new Map<string, Clause[]>();
  for (const clause of clauses) {
    const name = say.kinds[clause.kind] ?? clause.kind;
    groups.set(name, [...(groups.get(name) ?? []), clause]);
  }
  return (
    <>
      {[...groups].map(([name, members]) => (
        <section key={name}>
          <h2 className="small">{name}</h2>
          <ol>
            {members.map(({ code, text }) => (
              <li key={code}>{text}</li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}
