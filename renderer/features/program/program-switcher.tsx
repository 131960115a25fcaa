import { useLocale } from '#renderer/app/locale.tsx';
import { ProgramSelect } from '#renderer/features/program-select/index.ts';
import type { Program } from '#shared/domain/program/program.ts';
import { chooseProgram } from './use-program.ts';

/** Which program the page shows; the choice holds on every page of the room. */
export function ProgramSwitcher({
  programs,
  program,
}: {
  programs: readonly Program[];
  program: Program | undefined;
}) {
  const { t } = useLocale();
  return (
    <ProgramSelect
      className="w-72"
      label={t('tiers.program')}
      programs={programs}
      value={program?.id ?? null}
      onChange={chooseProgram}
    />
  );
}
