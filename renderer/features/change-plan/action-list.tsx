import { CheckCircle2, Circle } from 'lucide-react';
import { useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import { today } from '#renderer/app/today.ts';
import { Button, IconButton, TextField } from '#renderer/ui/index.ts';
import type { ActionItem } from '#shared/domain/risk/action.ts';
import { ActionFields } from './action-fields.tsx';
import { blankAction } from './blank-action.ts';

/** The actions about a risk or a person: ticked off here, opened for their fields, added by a line. */
export function ActionList({
  about,
  aboutId,
  stream,
}: {
  about: 'risk' | 'stakeholder';
  aboutId: string;
  /** Where a new action goes. */
  stream: ActionItem['stream'];
}) {
  const locale = useLocale();
  const { t } = locale;
  const actions = useOperation('risk.actions', {}).data;
  const plan = useOperation('risk.plan', { today: today() }).data;
  const save = useCommand('risk.saveAction');
  const [open, setOpen] = useState<string | null>(null);
  const [name, setName] = useState('');
  if (!actions || !plan) return null;
  const own = actions.filter((a) => a.about === about && a.aboutId === aboutId);
  const add = async () => {
    const made = await save.run({ ...blankAction(name.trim()), about, aboutId, stream });
    if (made.ok) setName('');
  };
  return (
    <section className="flex flex-col gap-2">
      <h3 className="text-sm font-bold">{t('risk.field.actions')}</h3>
      {own.length === 0 && <p className="text-sm text-muted">{t('risk.plan.noneYet')}</p>}
      <ul className="flex flex-col gap-1">
        {own.map((action) => {
          const planned = plan.actions.find((p) => p.id === action.id);
          const done = action.state === 'done';
          const late = planned !== undefined && planned.overdueDays !== null;
          const words = [action.owner, action.dueOn === null ? '' : locale.date(action.dueOn, 'short')];
          return (
            <li key={action.id} className="rounded-lg border border-line">
              <div className="flex items-start gap-1 p-1">
                <IconButton
                  label={`${t('risk.plan.state.done')}: ${locale.name(action)}`}
                  icon={done ? <CheckCircle2 className="size-4 text-good" /> : <Circle className="size-4" />}
                  pressed={done}
                  onPress={() => void save.run({ ...action, state: done ? 'planned' : 'done' })}
                />
                <button
                  type="button"
                  aria-expanded={open === action.id}
                  className="min-w-0 flex-1 py-1 text-start text-sm"
                  onClick={() => setOpen(open === action.id ? null : action.id)}
                >
                  <bdi
                    className={action.state === 'dropped' ? 'text-muted line-through' : 'block'}
                    title={t(`risk.plan.state.${action.state}`)}
                  >
                    {locale.name(action)}
                  </bdi>
                  <span className={`block text-xs ${late ? 'text-danger' : 'text-muted'}`}>
                    {words.filter((w) => w !== '').join(' · ')}
                  </span>
                </button>
              </div>
              {open === action.id && (
                <div className="border-t border-line p-3">
                  <ActionFields
                    action={action}
                    planned={planned}
                    actions={actions}
                    onDeleted={() => setOpen(null)}
                  />
                </div>
              )}
            </li>
          );
        })}
      </ul>
      <div className="flex items-end gap-2">
        <div className="flex-1">
          <TextField
            hideLabel
            label={t('risk.plan.add')}
            placeholder={t('risk.plan.add')}
            value={name}
            onChange={setName}
          />
        </div>
        <Button isDisabled={name.trim() === '' || save.pending} onPress={() => void add()}>
          {t('common.add')}
        </Button>
      </div>
    </section>
  );
}
