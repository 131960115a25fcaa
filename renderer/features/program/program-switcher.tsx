import { useLocale } from '#renderer/app/locale.tsx';
import { SearchSelect } from '#renderer/ui/index.ts';
import type { Program } from '#shared/domain/program/program.ts';
import { chooseProgram } from './use-program.ts';

/** Which program the page shows: name, version and state of each. */
export function ProgramSwitcher({
  programs,
  program,
}: {
  programs: readonly Program[];
  program: Program | undefined;
}) {
  const locale = useLocale();
  const { t } = locale;
  return (
    <SearchSelect
      label={t('program.switcher.label')}
      hideLabel
      className="w-72"
      value={program?.id ?? null}
      options={programs.map((p) => ({
        id: p.id,
        label: t(
          'program.switcher.option',
          {
            name: locale.isolate(locale.name(p)),
            version: p.version,
            state: t(`program.switcher.state.${p.state}`),
          },
          { raw: true },
        ),
      }))}
      onChange={chooseProgram}
    />
  );
}
