import { useEffect, useMemo, useRef, useState } from 'react';
import type { Invitation } from '#shared/domain/assessment/invitation.ts';
import type { Answer } from '#shared/domain/assessment/response.ts';
import type { Lang } from '#shared/locale/index.ts';
import type { TextTree } from '../page/embedded.ts';
import { download, nameOfFile } from '../page/files.ts';
import { Languages } from '../page/languages.tsx';
import { keep, readKept } from '../page/store.ts';
import { createWords, WordsContext } from '../page/words.tsx';
import { Done } from './done.tsx';
import { blankAnswer, type Draft, emptyDraft, flowOf, keyOf, responseOf } from './draft.ts';
import { OnPaper } from './on-paper.tsx';
import { Questions } from './questions.tsx';
import { Review } from './review.tsx';
import { Welcome } from './welcome.tsx';

type View = 'welcome' | 'questions' | 'review' | 'done';

interface Props {
  readonly invitation: Invitation;
  readonly texts: Readonly<Record<Lang, TextTree>>;
}

/** One person's form, from the welcome to the file that is sent back. */
export function App({ invitation, texts }: Props) {
  const key = keyOf(invitation);
  const [draft, setDraft] = useState<Draft>(() => readKept<Draft>(key) ?? emptyDraft(invitation.lang));
  const [kept, setKept] = useState(() => keep(`${key} try`, 1));
  const [view, setView] = useState<View>('welcome');
  const words = useMemo(() => createWords(draft.lang, texts[draft.lang]), [draft.lang, texts]);
  const first = useRef(true);

  useEffect(() => {
    document.documentElement.lang = words.lang;
    document.documentElement.dir = words.dir;
    document.title = `${invitation.round[words.lang]} – ${invitation.client[words.lang]}`;
  }, [words, invitation]);

  // Where another view opens its heading is read first, and the page begins at its top.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the view is what the effect waits for
  useEffect(() => {
    if (first.current) first.current = false;
    else {
      scrollTo(0, 0);
      document.querySelector<HTMLElement>('h1')?.focus();
    }
  }, [view]);

  const change = (next: Draft) => {
    setDraft(next);
    setKept(keep(key, next));
  };
  /** Keeps a change of the answers, by which an earlier file is out of date. */
  const answer = (questionId: string, part: Partial<Answer>) => {
    const now = new Date().toISOString();
    const before = draft.answers[questionId] ?? blankAnswer(questionId);
    change({
      ...draft,
      answers: { ...draft.answers, [questionId]: { ...before, ...part } },
      at: questionId,
      startedAt: draft.startedAt ?? now,
      savedAt: now,
      finishedAt: null,
    });
  };
  const go = (at: string) => {
    change({ ...draft, at });
    setView('questions');
  };
  const fileName = `${nameOfFile(invitation.round[draft.lang])} - ${nameOfFile(invitation.respondent[draft.lang])}.peyvand-response`;
  const save = (given: Draft) => download(fileName, responseOf(invitation, given, new Date().toISOString()));
  const finish = () => {
    const now = new Date().toISOString();
    const finished = { ...draft, finishedAt: now, savedAt: draft.savedAt ?? now };
    change(finished);
    save(finished);
    setView('done');
  };
  const flow = flowOf(invitation, draft);
  const shared = { invitation, draft };

  return (
    <WordsContext value={words}>
      <a className="skip" href="#main">
        {words.t('skip')}
      </a>
      <header className="top">
        <div className="brand">
          <strong>{invitation.client[words.lang]}</strong>
          <span>{invitation.round[words.lang]}</span>
        </div>
        <Languages onChange={(lang) => change({ ...draft, lang })} />
      </header>
      <main id="main">
        {!kept && (
          <p className="note caution" role="status">
            {words.t('notSaved')}{' '}
            <button type="button" className="link" onClick={() => save(draft)}>
              {words.t('saveFile')}
            </button>
          </p>
        )}
        {view === 'welcome' && (
          <Welcome
            {...shared}
            onStart={() => {
              const at = draft.at ?? flow[0]?.id;
              if (at !== undefined) go(at);
            }}
            onDraft={change}
          />
        )}
        {view === 'questions' && (
          <Questions {...shared} kept={kept} onAnswer={answer} onGo={go} onReview={() => setView('review')} />
        )}
        {view === 'review' && <Review {...shared} onGo={go} onFinish={finish} />}
        {view === 'done' && (
          <Done
            {...shared}
            fileName={fileName}
            text={responseOf(invitation, draft, draft.savedAt ?? '')}
            onSave={() => save(draft)}
            onReopen={() => setView('review')}
          />
        )}
      </main>
      <OnPaper {...shared} />
    </WordsContext>
  );
}
