import { ArrowLeft, ArrowRight, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useFigureTheme, useLocale } from '#renderer/app/locale.tsx';
import { Badge, IconButton } from '#renderer/ui/index.ts';
import { groupColor } from '#shared/figures/group-dots.ts';
import { levelKey } from './level-badge.tsx';
import type { Shown } from './use-results.ts';

/** Title of an inspector, with the ways back and out. */
export function Head({
  title,
  above,
  onBack,
  onClose,
}: {
  title: string;
  above?: string;
  onBack?: () => void;
  onClose: () => void;
}) {
  const { t, dir } = useLocale();
  const Back = dir === 'rtl' ? ArrowRight : ArrowLeft;
  return (
    <div className="flex items-start justify-between gap-2">
      <div className="min-w-0">
        {above !== undefined && <p className="text-xs text-muted">{above}</p>}
        <h2 className="text-base font-bold">
          <bdi>{title}</bdi>
        </h2>
      </div>
      <div className="flex shrink-0">
        {onBack && (
          <IconButton label={t('common.back')} icon={<Back className="size-4" />} onPress={onBack} />
        )}
        <IconButton label={t('common.close')} icon={<X className="size-4" />} onPress={onClose} />
      </div>
    </div>
  );
}

/** What a level means. */
export const LevelText = ({ level }: { level: number | null }) => {
  const { t } = useLocale();
  const key = levelKey(level);
  return key === null ? null : <p className="text-sm">{t(`maturity.level.${key}.text`)}</p>;
};

type Group = Shown['results']['groups'][number]['group'];

/** What each group says, with its colour. */
export function GroupList({
  values,
  apart,
}: {
  values: readonly { readonly group: Group; readonly value: number | null }[];
  apart: boolean;
}) {
  const locale = useLocale();
  const { t } = locale;
  const theme = useFigureTheme();
  if (values.length === 0) return null;
  return (
    <section className="flex flex-col gap-1.5">
      <div className="flex items-center gap-2">
        <h3 className="text-sm font-bold">{t('maturity.views.groups')}</h3>
        {apart && <Badge tone="danger">{t('maturity.discuss')}</Badge>}
      </div>
      <ul className="flex flex-col gap-1 text-sm">
        {values.map(({ group, value }) => (
          <li key={group} className="flex items-center gap-2">
            <span
              aria-hidden
              className="size-2.5 rounded-full"
              style={{ backgroundColor: groupColor(group, theme) }}
            />
            <span className="flex-1">{t(`maturity.group.${group}`)}</span>
            <bdi className="tabular font-medium">{value === null ? '–' : locale.number(value)}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What somebody wrote, and who. */
export function Quote({ by, value, children }: { by: string; value: number | null; children: ReactNode }) {
  const locale = useLocale();
  return (
    <figure className="rounded-lg bg-surface p-2.5 text-sm">
      <blockquote dir="auto" className="whitespace-pre-wrap">
        {children}
      </blockquote>
      <figcaption className="mt-1 flex justify-between gap-2 text-xs text-muted">
        <bdi>{by}</bdi>
        {value !== null && <bdi className="tabular">{locale.number(value)}</bdi>}
      </figcaption>
    </figure>
  );
}
