import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { usePatch } from '#renderer/features/strategy/use-patch.ts';
import { Button, CommitField, Inspector, RatingScale } from '#renderer/ui/index.ts';
import type { Argument } from '#shared/domain/strategy/argument.ts';

/** One benefit, drawback or reason with all its texts. */
export function ArgumentInspector({ argument, onClose }: { argument: Argument; onClose: () => void }) {
  const locale = useLocale();
  const { t } = locale;
  const { run } = useCommand('strategy.saveArgument');
  const remove = useCommand('strategy.deleteArguments');
  const patch = usePatch(argument, run);
  return (
    <Inspector>
      <h2 className="text-base font-bold">
        <bdi>{locale.name(argument)}</bdi>
      </h2>
      <div className="flex flex-col gap-1">
        <span className="text-sm font-medium">{t('strategy.balance.rating')}</span>
        <div>
          <RatingScale
            label={t('strategy.balance.rating')}
            value={argument.rating}
            onChange={(rating) => patch({ rating })}
          />
        </div>
      </div>
      <CommitField
        label={t('strategy.balance.evidence')}
        value={argument.evidence}
        multiline={4}
        onCommit={(evidence) => patch({ evidence })}
      />
      {argument.side === 'drawback' && (
        <CommitField
          label={t('strategy.balance.mitigation')}
          value={argument.mitigation}
          multiline={4}
          onCommit={(mitigation) => patch({ mitigation })}
        />
      )}
      <CommitField
        label={t('strategy.balance.name')}
        value={argument.name}
        isRequired
        onCommit={(name) => patch({ name })}
      />
      <CommitField
        label={t('strategy.balance.nameEn')}
        value={argument.nameEn ?? ''}
        onCommit={(nameEn) => patch({ nameEn: nameEn || null })}
      />
      <CommitField
        label={t('strategy.balance.description')}
        value={argument.description}
        multiline={3}
        onCommit={(description) => patch({ description })}
      />
      <CommitField
        label={t('strategy.balance.descriptionEn')}
        value={argument.descriptionEn}
        multiline={3}
        onCommit={(descriptionEn) => patch({ descriptionEn })}
      />
      <div className="flex justify-between">
        <Button
          variant="ghost"
          className="text-danger"
          onPress={() => {
            onClose();
            void remove.run({ ids: [argument.id] });
          }}
        >
          {t('common.delete')}
        </Button>
        <Button variant="ghost" onPress={onClose}>
          {t('common.close')}
        </Button>
      </div>
    </Inspector>
  );
}
