import { Button } from 'react-aria-components';
import { useLocale } from '#renderer/app/locale.tsx';
import { Menu } from '#renderer/ui/index.ts';
import { RaciMark } from '#shared/domain/organization/process.ts';

const tone: Readonly<Record<RaciMark, string>> = {
  R: 'bg-accent-soft text-accent',
  A: 'bg-accent text-on-accent',
  AR: 'bg-accent text-on-accent',
  C: 'bg-surface text-ink',
  I: 'bg-surface text-muted',
};

/** One mark of the RACI matrix, chosen from a menu that says what each letter means. */
export function MarkSelect({
  label,
  value,
  onChange,
}: {
  label: string;
  value: RaciMark | null;
  onChange: (mark: RaciMark | null) => void;
}) {
  const { t } = useLocale();
  return (
    <Menu
      label={label}
      trigger={
        <Button
          aria-label={`${label}: ${value ?? t('organization.process.noMark')}`}
          className={`inline-flex h-7 min-w-9 cursor-default items-center justify-center rounded-md px-1.5 text-xs font-bold outline-none data-focus-visible:outline-2 data-focus-visible:outline-accent ${value ? tone[value] : 'text-muted data-hovered:bg-surface'}`}
        >
          {value ?? t('organization.process.noMark')}
        </Button>
      }
      actions={[
        ...RaciMark.options.map((mark) => ({
          id: mark,
          label: `${mark} – ${t(`organization.process.markNames.${mark}`)}`,
          onAction: () => onChange(mark),
        })),
        { id: 'none', label: t('common.none'), onAction: () => onChange(null) },
      ]}
    />
  );
}
