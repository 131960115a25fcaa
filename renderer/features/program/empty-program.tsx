import { Layers } from 'lucide-react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import { Button, EmptyState } from '#renderer/ui/index.ts';
import { chooseProgram } from './use-program.ts';

/** A page of the room without any program: the templates to start from. */
export function EmptyProgram() {
  const locale = useLocale();
  const { t } = locale;
  const templates = useOperation('program.programTemplates', {}).data;
  const add = useCommand('program.addProgram');
  return (
    <EmptyState
      icon={<Layers className="size-7" />}
      title={t('commission.empty.title')}
      text={t('commission.empty.text')}
      actions={(templates ?? []).map((template, i) => (
        <Button
          key={template.id}
          variant={i === 0 ? 'primary' : 'secondary'}
          onPress={() =>
            void add.run({ templateId: template.id }).then((made) => made.ok && chooseProgram(made.value.id))
          }
        >
          {t('commission.fromTemplate', { name: locale.name(template) })}
        </Button>
      ))}
    />
  );
}
