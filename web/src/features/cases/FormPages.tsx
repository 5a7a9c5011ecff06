import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { answerOf, client } from '@/shared/api/client';
import { caseTexts, confirmTexts } from '@/shared/texts/confirm';
import { Breadcrumb } from '@/shared/ui/Breadcrumb';
import { Heading } from '@/shared/ui/Heading';
import { Queried } from '@/shared/ui/Queried';
import { Sheets } from '@/shared/ui/Sheets';

/** One form of a submission, page by page. */
export function FormPages() {
  const { id = '', round = '1', form = '' } = useParams();
  const documents = useQuery({
    queryKey: ['documents', id],
    queryFn: () => answerOf(client.GET('/api/documents/{declarationId}', { params: { path: { declarationId: id } } })),
  });
  const base = `/api/documents/${encodeURIComponent(id)}/rounds/${round}/${form}`;
  return (
    <Queried query={documents} skeleton={<main id="main" className="page" />}>
      {({ rounds }) => {
        const found = rounds.find((one) => String(one.round) === round)?.forms.find((one) => one.form === form);
        const label = found?.label ?? form;
        return (
          <>
            <Breadcrumb
              crumbs={[
                { label: caseTexts.title, to: '/cases' },
                { label: caseTexts.content, to: `/cases/${id}` },
                { label },
              ]}
            />
            <main id="main" className="page">
              <Heading>{label}</Heading>
              <Sheets
                name={label}
                pages={found?.pages ?? 0}
                pageUrl={(page) => `${base}/pages/${page}.png?width=1400`}
                pdfUrl={`${base}/pdf`}
              />
              <div className="foot">
                <Link className="btn" to={`/cases/${id}`}>
                  {confirmTexts.preview.back}
                </Link>
              </div>
            </main>
          </>
        );
      }}
    </Queried>
  );
}
