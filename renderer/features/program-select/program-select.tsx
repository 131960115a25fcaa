import { useLocale } from '#renderer/app/locale.tsx';
import { Select } from '#renderer/ui/index.ts';
import type { Program } from '#shared/domain/program/program.ts';

/** One of several programs, with its version and state. */
export function ProgramSelect({
  programs,
  value,
  label,
  className = 'w-96 max-w-full',
  onChange,
}: {
  programs: readonly Program[];
  value: string | null;
  label: string;
  className?: string;
  onChange: (id: string) => void;
}) {
  const locale = useLocale();
  return (
    <Select
      label={label}
      hideLabel
      className={className}
      value={value}
      options={programs.map((p) => ({
        id: p.id,
        label: locale.t('tiers.programOption', {
          name: locale.name(p),
          version: p.version,
          state: locale.t(`tiers.state.${p.state}`),
        }),
      }))}
      onChange={onChange}
    />
  );
}
