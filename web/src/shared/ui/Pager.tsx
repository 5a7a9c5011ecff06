import { useState } from 'react';
import { texts } from '@/shared/texts/common';

interface PagerProps {
  total: number;
  page: number;
  size: number;
  onPage: (page: number) => void;
}

const AROUND = 2;

/** 总数: 16 条, the pages, 10 条/页, 跳至. */
export function Pager({ total, page, size, onPage }: PagerProps) {
  const [wanted, setWanted] = useState('');
  const pages = Math.max(1, Math.ceil(total / size));
  const near = Array.from({ length: pages }, (_, index) => index + 1).filter(
    (number) => number === 1 || number === pages || Math.abs(number - page) <= AROUND,
  );
  const go = (number: number) => onPage(Math.min(pages, Math.max(1, number)));
  return (
    <nav className="pager" aria-label={texts.list.pages}>
      <span>{texts.list.total(total)}</span>
      <button type="button" aria-label={texts.list.previous} disabled={page <= 1} onClick={() => go(page - 1)}>
        ‹
      </button>
      <ol>
        {near.map((number) => (
          <li key={number}>
            <button type="button" aria-current={number === page ? 'page' : undefined} onClick={() => go(number)}>
              {number}
            </button>
          </li>
        ))}
      </ol>
      <button type="button" aria-label={texts.list.next} disabled={page >= pages} onClick={() => go(page + 1)}>
        ›
      </button>
      <span>{texts.list.perPage(size)}</span>
      {pages > 1 && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            const number = Number(wanted);
            if (Number.isInteger(number) && number > 0) go(number);
          }}
        >
          <label>
            {texts.list.goTo}{' '}
            <input type="text" inputMode="numeric" value={wanted} onChange={(event) => setWanted(event.target.value)} />
          </label>
          {texts.list.page}
          <button type="submit">{texts.list.go}</button>
        </form>
      )}
    </nav>
  );
}
