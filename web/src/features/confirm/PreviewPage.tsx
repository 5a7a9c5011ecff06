import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Link, useParams } from 'react-router';
import { answerOf, client } from '@/shared/api/client';
import { useDeclaration } from '@/shared/declaration/context';
import { Strip } from '@/shared/declaration/Strip';
import { confirmationPath, pagePath } from '@/shared/declaration/TaskList';
import { confirmTexts } from '@/shared/texts/confirm';
import { formTexts } from '@/shared/texts/form';
import { Breadcrumb } from '@/shared/ui/Breadcrumb';
import { Heading } from '@/shared/ui/Heading';
import { Queried, Skeleton } from '@/shared/ui/Queried';
import { Sheets } from '@/shared/ui/Sheets';
import { noteSeen } from './seen';

const say = confirmTexts.preview;

/** 申报表册预览, 一览表预览, 填报信息预览: the real pages, made from the draft. */
export function PreviewPage() {
  const { form = '' } = useParams();
  const { view, form: definition, store } = useDeclaration();
  const name = confirmTexts.forms[form] ?? form;
  const preview = useQuery({
    queryKey: ['preview', view.id, form],
    queryFn: async () => {
      await store.flush();
      return answerOf(
        client.GET('/api/documents/{declarationId}/preview/{form}', {
          params: { path: { declarationId: view.id, form } },
        }),
      );
    },
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  const version = preview.data?.contentVersion;
  useEffect(() => {
    if (version !== undefined) noteSeen(view.id, form, version);
  }, [view.id, form, version]);
  const base = `/api/documents/${encodeURIComponent(view.id)}/preview/${form}`;
  return (
    <>
      <Strip step={4} name={formTexts.steps.submit} />
      <Breadcrumb
        crumbs={[
          { label: view.plan.name, to: pagePath(view.id, definition.pages[0]?.code ?? '') },
          { label: confirmTexts.title, to: confirmationPath(view.id) },
          { label: name },
        ]}
      />
      <main id="main" className="page">
        <Heading>{name}</Heading>
        <p className="muted">{say.draft}</p>
        <Queried
          query={preview}
          skeleton={
            <>
              <p role="status">{say.making}…</p>
              <Skeleton lines={4} block />
            </>
          }
        >
          {({ pages, contentVersion }) => (
            <Sheets
              name={name}
              pages={pages}
              pageUrl={(page) => `${base}/pages/${page}.png?width=1400&version=${contentVersion}`}
              pdfUrl={`${base}/pdf`}
            />
          )}
        </Queried>
        <div className="foot">
          <Link className="btn" to={confirmationPath(view.id)}>
            {say.back}
          </Link>
        </div>
      </main>
    </>
  );
}
