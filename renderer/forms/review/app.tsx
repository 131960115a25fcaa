import { useEffect, useMemo, useState } from 'react';
import type { ReviewPage } from '#shared/domain/assessment/review-page.ts';
import type { Lang } from '#shared/locale/index.ts';
import type { TextTree } from '../page/embedded.ts';
import { Languages } from '../page/languages.tsx';
import { keep } from '../page/store.ts';
import { usePrinting } from '../page/use-printing.ts';
import { createWords, WordsContext } from '../page/words.tsx';
import { DimensionView } from './dimension-view.tsx';
import { OnPaper } from './on-paper.tsx';
import { Overview } from './overview.tsx';
import { blankRemark, type Draft, keyOf, type Remark, saidIn } from './remarks.ts';
import { Send } from './send.tsx';

interface Props {
  readonly page: ReviewPage;
  readonly texts: Readonly<Record<Lang, TextTree>>;
  /** What this device remembers of an earlier visit. */
  readonly earlier: Draft | null;
}

/** The results of a round for an executive: from the whole down to a question's answers, and what they say to it. */
export function App({ page, texts, earlier }: Props) {
  const key = keyOf(page);
  const [draft, setDraft] = useState<Draft>(
    earlier ?? { lang: page.lang, reviewer: '', role: '', remarks: {} },
  );
  const [kept, setKept] = useState(true);
  const [open, setOpen] = useState<string | null>(null);
  const words = useMemo(() => createWords(draft.lang, texts[draft.lang]), [draft.lang, texts]);
  const { t, lang } = words;

  useEffect(() => {
    setKept(keep(`${key} try`, 1));
    // From here on the page answers.
    document.documentElement.dataset.live = '';
  }, [key]);

  useEffect(() => {
    document.documentElement.lang = words.lang;
    document.documentElement.dir = words.dir;
    document.title = `${page.round[words.lang]} – ${page.client[words.lang]}`;
  }, [words, page]);

  const change = (next: Draft) => {
    setDraft(next);
    setKept(keep(key, next));
  };
  const remark = (id: string, part: Partial<Remark>) =>
    change({
      ...draft,
      remarks: { ...draft.remarks, [id]: { ...(draft.remarks[id] ?? blankRemark), ...part } },
    });
  const show = (id: string | null) => {
    setOpen(id);
    scrollTo(0, 0);
    requestAnimationFrame(() => document.querySelector<HTMLElement>('h1')?.focus());
  };
  const dimension = page.dimensions.find((d) => d.id === open);
  const printing = usePrinting();

  return (
    <WordsContext value={words}>
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <header className="top">
        <div className="brand">
          <strong>{page.client[lang]}</strong>
          <span>
            {page.round[lang]} · {page.date[lang]}
          </span>
        </div>
        <div className="ask">
          <button type="button" className="secondary print-button" onClick={() => print()}>
            {t('print')}
          </button>
          <Languages onChange={(next) => change({ ...draft, lang: next })} />
        </div>
      </header>
      <main id="main">
        {!kept && (
          <p className="note caution" role="status">
            {t('notKept')}
          </p>
        )}
        {printing ? (
          <OnPaper page={page} draft={draft} />
        ) : dimension ? (
          <DimensionView
            page={page}
            dimension={dimension}
            remark={draft.remarks[dimension.id] ?? blankRemark}
            onRemark={(part) => remark(dimension.id, part)}
            onBack={() => show(null)}
          />
        ) : (
          <Overview page={page} draft={draft} onOpen={show} onRemark={(part) => remark('', part)} />
        )}
        <Send page={page} draft={draft} onChange={change} count={saidIn(draft).length} />
        <footer className="muted small">
          {[page.sender, page.confidentiality, t('offline')].filter(Boolean).join(' · ')}
        </footer>
      </main>
    </WordsContext>
  );
}
