import { ChevronDown, Ellipsis } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { useLocale } from '#renderer/app/locale.tsx';
import { showDone } from '#renderer/app/messages.ts';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import { Menu } from '#renderer/ui/index.ts';
import type { Program } from '#shared/domain/program/program.ts';

const trigger =
  'inline-flex h-9 items-center gap-1.5 rounded-lg border border-line bg-ground px-3 text-sm outline-none hover:bg-surface data-focus-visible:outline-2 data-focus-visible:outline-accent';

/** A new program from one of the templates that ship. */
export function TemplateMenu({
  onMade,
  primary = false,
}: {
  onMade: (id: string) => void;
  primary?: boolean;
}) {
  const locale = useLocale();
  const templates = useOperation('program.programTemplates', {}).data ?? [];
  const add = useCommand('program.addProgram');
  const make = async (templateId: (typeof templates)[number]['id']) => {
    const made = await add.run({ templateId });
    if (made.ok) onMade(made.value.id);
  };
  return (
    <Menu
      label={locale.t('tiers.template')}
      trigger={
        <AriaButton className={primary ? `${trigger} border-accent! bg-accent! text-on-accent` : trigger}>
          {locale.t('tiers.template')}
          <ChevronDown aria-hidden className="size-4" />
        </AriaButton>
      }
      actions={templates.map((template) => ({
        id: template.id,
        label: locale.name(template),
        onAction: () => void make(template.id),
      }))}
    />
  );
}

/** What can be done with a version as a whole. */
export function ProgramMenu({
  program,
  onChosen,
}: {
  program: Program;
  onChosen: (id: string | null) => void;
}) {
  const { t } = useLocale();
  const copy = useCommand('program.copyProgram');
  const save = useCommand('program.saveProgram');
  const remove = useCommand('program.deletePrograms');
  const version = async () => {
    const made = await copy.run({ id: program.id });
    if (!made.ok) return;
    onChosen(made.value.id);
    showDone(t('tiers.versionMade', { version: made.value.version }));
  };
  const state = (next: Program['state']) => void save.run({ ...program, state: next });
  return (
    <Menu
      label={t('tiers.more')}
      trigger={
        <AriaButton aria-label={t('tiers.more')} className={trigger}>
          <Ellipsis aria-hidden className="size-4" />
        </AriaButton>
      }
      actions={[
        { id: 'version', label: t('tiers.newVersion'), onAction: () => void version() },
        ...(program.state === 'archived'
          ? [{ id: 'draft', label: t('tiers.toDraft'), onAction: () => state('draft') }]
          : [{ id: 'archive', label: t('tiers.archive'), onAction: () => state('archived') }]),
        {
          id: 'delete',
          label: t('tiers.delete'),
          danger: true,
          onAction: () => {
            onChosen(null);
            void remove.run({ ids: [program.id] });
          },
        },
      ]}
    />
  );
}
