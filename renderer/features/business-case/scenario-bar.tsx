import { MoreHorizontal, Plus } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { Button, FormDialog, Menu, NumberField, Segments, TextField } from '#renderer/ui/index.ts';
import type { BusinessCase } from '#shared/domain/strategy/business-inputs.ts';

/** The scenarios: choose one, copy it, name it, mark the main one, delete it. */
export function ScenarioBar({
  cases,
  one,
  onSelect,
}: {
  cases: readonly BusinessCase[];
  one: BusinessCase;
  onSelect: (id: string | null) => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const save = useCommand('strategy.saveBusinessCase');
  const remove = useCommand('strategy.deleteBusinessCases');
  const [editing, setEditing] = useState(false);
  const duplicate = async () => {
    const { id: _, order: __, ...rest } = one;
    const made = await save.run({
      ...rest,
      name: t('businessCase.copyOf', { name: one.name }, { raw: true }),
      nameEn: one.nameEn && t('businessCase.copyOf', { name: one.nameEn }, { raw: true }),
      main: false,
    });
    if (made.ok) onSelect(made.value.id);
  };
  const name = locale.name(one);
  return (
    <div className="flex shrink-0 flex-wrap items-center gap-2">
      <Segments
        label={t('businessCase.scenarios')}
        value={one.id}
        options={cases.map((c) => ({
          id: c.id,
          label: c.main ? t('businessCase.mainMark', { name: locale.name(c) }) : locale.name(c),
        }))}
        onChange={onSelect}
      />
      <Menu
        label={t('businessCase.actions', { name })}
        trigger={
          <AriaButton
            aria-label={t('businessCase.actions', { name }, { raw: true })}
            className="flex size-8 items-center justify-center rounded-lg text-muted outline-none hover:bg-ground data-focus-visible:outline-2 data-focus-visible:outline-accent"
          >
            <MoreHorizontal aria-hidden className="size-4.5" />
          </AriaButton>
        }
        actions={[
          { id: 'rename', label: t('businessCase.rename'), onAction: () => setEditing(true) },
          { id: 'duplicate', label: t('businessCase.duplicate'), onAction: () => void duplicate() },
          ...(one.main
            ? []
            : [
                {
                  id: 'main',
                  label: t('businessCase.makeMain'),
                  onAction: () => void save.run({ ...one, main: true }),
                },
              ]),
          {
            id: 'delete',
            label: t('common.delete'),
            danger: true,
            onAction: () => void remove.run({ ids: [one.id] }).then((r) => r.ok && onSelect(null)),
          },
        ]}
      />
      <Button onPress={() => void duplicate()}>
        <Plus aria-hidden className="size-4" />
        {t('businessCase.newScenario')}
      </Button>
      {editing && <CaseForm one={one} onClose={() => setEditing(false)} />}
    </div>
  );
}

function CaseForm({ one, onClose }: { one: BusinessCase; onClose: () => void }) {
  const { t } = useLocale();
  const save = useCommand('strategy.saveBusinessCase');
  const [name, setName] = useState(one.name);
  const [nameEn, setNameEn] = useState(one.nameEn ?? '');
  const [note, setNote] = useState(one.note);
  const [seed, setSeed] = useState(one.seed);
  return (
    <FormDialog
      title={t('businessCase.form.title')}
      canSave={name.trim() !== '' && !save.pending}
      onSave={() =>
        void save
          .run({ ...one, name: name.trim(), nameEn: nameEn.trim() || null, note, seed })
          .then((r) => r.ok && onClose())
      }
      onDelete={null}
      onClose={onClose}
    >
      <TextField label={t('businessCase.form.name')} value={name} onChange={setName} isRequired autoFocus />
      <TextField label={t('businessCase.form.nameEn')} value={nameEn} onChange={setNameEn} ltr />
      <div className="col-span-2">
        <TextField label={t('businessCase.form.note')} value={note} onChange={setNote} multiline={3} />
      </div>
      <NumberField
        label={t('businessCase.form.seed')}
        value={seed}
        min={0}
        max={2_147_483_647}
        width="w-40"
        onCommit={(value) => value !== null && Number.isInteger(value) && setSeed(value)}
      />
    </FormDialog>
  );
}
