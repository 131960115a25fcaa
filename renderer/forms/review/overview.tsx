import { useState } from 'react';
import type { ReviewDimension, ReviewPage } from '#shared/domain/assessment/review-page.ts';
import type { RespondentGroup } from '#shared/domain/assessment/round.ts';
import { Figure } from '../page/figure.tsx';
import { useWords } from '../page/words.tsx';
import { Bar } from './bar.tsx';
import { useScore } from './numbers.ts';
import { Opinion } from './opinion.tsx';
import { blankRemark, type Draft, type Remark } from './remarks.ts';

interface Props {
  readonly page: ReviewPage;
  readonly draft: Draft;
  readonly onOpen: (dimensionId: string) => void;
  readonly onRemark: (part: Partial<Remark>) => void;
}

const filters = ['all', 'discuss', 'below'] as const;
type Filter = (typeof filters)[number];

const passes: Readonly<Record<Filter, (d: ReviewDimension) => boolean>> = {
  all: () => true,
  discuss: (d) => d.discuss || d.apart,
  below: (d) => d.gap !== null && d.gap > 1e-9,
};

/** The whole, its radar, and the dimensions by which one goes down. */
export function Overview({ page, draft, onOpen, onRemark }: Props) {
  const { t, lang } = useWords();
  const score = useScore();
  const [filter, setFilter] = useState<Filter>('all');
  const [group, setGroup] = useState<RespondentGroup | null>(null);
  const level = page.level === null ? undefined : page.levelNames[page.level - 1];
  const shownValue = (d: ReviewDimension): number | null =>
    group === null ? d.score : (d.groups.find((g) => g.group === group)?.value ?? null);
  const list = page.dimensions.filter(passes[filter]);
  const facts = [
    ...(page.target === null ? [] : [[t('target'), score(page.target)]]),
    ...(page.previous === null ? [] : [[t('previous'), score(page.previous)]]),
  ] as const;
  return (
    <>
      <section className="hero card">
        <div>
          <p className="over">{page.subject[lang]}</p>
          <h1 tabIndex={-1}>{t('title')}</h1>
          <p className="muted">{t('lead', { answered: page.answered, respondents: page.respondents })}</p>
          <div className="overall">
            <strong>{score(page.score)}</strong>
            <div>
              <p className="level-name">
                {level ? t('level', { level: page.level ?? 0, name: level.name[lang] }) : t('noScore')}
              </p>
              <p className="muted small">{level?.text[lang]}</p>
            </div>
          </div>
          <dl className="chips">
            {facts.map(([label, value]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
            {page.groups.map((g) => (
              <div key={g.group}>
                <dt>{page.groupNames[g.group][lang]}</dt>
                <dd>{score(g.score)}</dd>
              </div>
            ))}
          </dl>
        </div>
        <div className="radar" dir="ltr">
          {/* The style shows the one that fits the screen; paper is wide. */}
          <Figure node={page.radar[lang].narrow} />
          <Figure node={page.radar[lang].wide} />
        </div>
      </section>

      <section aria-label={t('dimensions')}>
        <div className="head">
          <div>
            <h2>{t('dimensions')}</h2>
            <p className="muted small">{t('dimensionsHint')}</p>
          </div>
          <div className="ask filters">
            <fieldset className="segments" aria-label={t('filter')}>
              {filters.map((one) => (
                <button key={one} type="button" aria-pressed={filter === one} onClick={() => setFilter(one)}>
                  {t(one)}
                </button>
              ))}
            </fieldset>
            {page.groups.length > 0 && (
              <label className="pick">
                <span>{t('group')}</span>
                <select
                  value={group ?? ''}
                  onChange={(event) => setGroup((event.target.value || null) as RespondentGroup | null)}
                >
                  <option value="">{t('everyone')}</option>
                  {page.groups.map((g) => (
                    <option key={g.group} value={g.group}>
                      {page.groupNames[g.group][lang]}
                    </option>
                  ))}
                </select>
              </label>
            )}
          </div>
        </div>
        {list.length === 0 && <p className="card muted">{t('nothing')}</p>}
        <ol className="dimensions card">
          {list.map((d) => {
            const stance = draft.remarks[d.id]?.stance;
            return (
              <li key={d.id}>
                <button type="button" onClick={() => onOpen(d.id)}>
                  <span className="name">
                    {d.name[lang]}
                    {d.discuss && <em className="tag caution">{t('discussMark')}</em>}
                    {d.apart && <em className="tag">{t('apartMark')}</em>}
                    {stance && <em className="tag good">{t(stance)}</em>}
                  </span>
                  <Bar value={shownValue(d)} target={d.target} />
                  <span className="figure">
                    <span className="hidden">{t('score')} </span>
                    {score(shownValue(d))}
                  </span>
                  <span className="muted small figure">
                    {d.gap === null ? '' : `${t('gap')} ${score(d.gap)}`}
                  </span>
                </button>
              </li>
            );
          })}
        </ol>
      </section>

      <Opinion
        title={t('yourViewWhole')}
        remark={draft.remarks[''] ?? blankRemark}
        onRemark={onRemark}
        key="whole"
      />
    </>
  );
}
