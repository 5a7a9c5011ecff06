import { useQuery } from '@tanstack/react-query';
import { answerOf, client } from '@/shared/api/client';
import { texts } from '@/shared/texts/common';
import { homeTexts } from '@/shared/texts/home';

const say = homeTexts.entrance;
const CODE_MS = 5_000;

/** Whom one can be in the demo; outside a demo there is no such address and nothing is shown. */
export function DemoAccounts() {
  const demo = useQuery({
    queryKey: ['demo'],
    queryFn: () => answerOf(client.GET('/api/demo/accounts')),
    retry: false,
    refetchInterval: CODE_MS,
  });
  if (!demo.data) return null;
  return (
    <section aria-label={say.demo}>
      <h2>{say.demo}</h2>
      <p className="muted">{say.demoLead}</p>
      <table>
        <caption className="unseen">{say.demo}</caption>
        <thead>
          <tr>
            <th scope="col">{say.demoName}</th>
            <th scope="col">{say.demoAccount}</th>
            <th scope="col">{say.demoPassword}</th>
            <th scope="col">{say.demoCode}</th>
            <th scope="col">{say.demoPurpose}</th>
          </tr>
        </thead>
        <tbody>
          {demo.data.accounts.map(({ username, name, password, code, purpose }) => (
            <tr key={username}>
              <td data-label={say.demoName}>{name}</td>
              <td data-label={say.demoAccount}>
                <code>{username}</code>
              </td>
              <td data-label={say.demoPassword}>
                <code>{password}</code>
              </td>
              <td data-label={say.demoCode}>{code === undefined ? texts.list.none : <code>{code}</code>}</td>
              <td data-label={say.demoPurpose}>{purpose}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
