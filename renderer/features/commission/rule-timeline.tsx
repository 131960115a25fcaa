import { useLocale } from '#renderer/app/locale.tsx';
import { today } from '#renderer/app/today.ts';
import type { Program } from '#shared/domain/program/program.ts';
import { ruleTimeline } from '#shared/domain/program/rule-timeline.ts';
import { ruleSentence } from '#shared/reports/rule-words.ts';

/** Which rule was in force when: amendments in the line of their rule. Time runs left to right in both languages. */
export function RuleTimeline({
  program,
  selected,
  onSelect,
}: {
  program: Program;
  selected: string | null;
  onSelect: (id: string | null) => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const { lines, marks, now } = ruleTimeline(program, today());
  const day = (iso: string | null) =>
    iso === null ? t('commission.timeline.open') : locale.date(iso, 'short');
  return (
    <section className="min-h-0 flex-1 overflow-auto rounded-xl border border-line bg-ground p-4">
      <h2 className="text-sm font-bold">{t('commission.timeline.title')}</h2>
      <p className="mb-3 text-xs text-muted">{t('commission.timeline.text')}</p>
      <div className="grid grid-cols-[minmax(8rem,14rem)_1fr] items-center gap-x-3 gap-y-1.5">
        <span />
        <div style={{ direction: 'ltr' }} className="relative h-5 text-xs text-muted">
          {marks.map((mark) => (
            <bdi
              key={mark.iso}
              className="absolute whitespace-nowrap"
              style={{ left: `${mark.at * 100}%`, transform: `translateX(${-mark.at * 100}%)` }}
            >
              {locale.date(mark.iso, 'short')}
            </bdi>
          ))}
        </div>
        {lines.map((line) => {
          const [newest] = line.toReversed();
          if (!newest) return null;
          return (
            <div key={newest.rule.id} className="contents">
              <span className="truncate text-sm">
                <bdi>{locale.name(newest.rule) || t(`ruleWords.kind.${newest.rule.kind}`)}</bdi>
              </span>
              <div style={{ direction: 'ltr' }} className="relative h-9 rounded-lg bg-surface">
                {line.map(({ rule, start, end }) => (
                  <button
                    key={rule.id}
                    type="button"
                    aria-pressed={rule.id === selected}
                    aria-label={t('commission.timeline.bar', {
                      name: locale.name(rule),
                      from: day(rule.from),
                      to: day(rule.to),
                    })}
                    title={ruleSentence(rule, program, locale)}
                    className={`absolute inset-y-1 overflow-hidden rounded-md border px-2 text-start text-xs ${rule.id === selected ? 'border-accent bg-accent text-ground' : 'border-accent/40 bg-accent-soft text-ink hover:border-accent'}`}
                    style={{ left: `${start * 100}%`, width: `calc(${(end - start) * 100}% - 2px)` }}
                    onClick={() => onSelect(rule.id === selected ? null : rule.id)}
                  >
                    <span dir={locale.dir} className="block truncate">
                      {ruleSentence(rule, program, locale)}
                    </span>
                  </button>
                ))}
                <span
                  aria-hidden
                  className="pointer-events-none absolute inset-y-0 w-px bg-danger"
                  style={{ left: `${now * 100}%` }}
                />
              </div>
            </div>
          );
        })}
        <span />
        <div style={{ direction: 'ltr' }} className="relative h-5 text-xs text-danger">
          <span className="absolute -translate-x-1/2" style={{ left: `${now * 100}%` }}>
            {t('commission.timeline.today')}
          </span>
        </div>
      </div>
    </section>
  );
}
