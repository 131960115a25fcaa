import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { useEffect } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { IconButton } from '#renderer/ui/index.ts';
import type { MapView } from '#shared/domain/ecosystem/map.ts';

/** The bar of the full-screen presentation: which view, what it shows, and the way through. */
export function PresentationBar({
  views,
  index,
  onStep,
  onEnd,
}: {
  views: readonly MapView[];
  index: number;
  onStep: (index: number) => void;
  onEnd: () => void;
}) {
  const locale = useLocale();
  const { t, dir } = locale;
  const view = views[index];
  useEffect(() => {
    const listener = (e: KeyboardEvent) => {
      // Forward is where the language reads to; space and page keys mean the same in both.
      const forward = dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
      const back = dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
      if (e.key === 'Escape') onEnd();
      else if ([forward, 'PageDown', ' '].includes(e.key)) onStep(Math.min(views.length - 1, index + 1));
      else if ([back, 'PageUp'].includes(e.key)) onStep(Math.max(0, index - 1));
      else if (e.key === 'Home') onStep(0);
      else if (e.key === 'End') onStep(views.length - 1);
      else return;
      e.preventDefault();
      e.stopPropagation();
    };
    addEventListener('keydown', listener, true);
    return () => removeEventListener('keydown', listener, true);
  }, [dir, index, views.length, onStep, onEnd]);
  if (!view) return null;
  const [Back, Next] = dir === 'rtl' ? [ChevronRight, ChevronLeft] : [ChevronLeft, ChevronRight];
  return (
    <div
      dir={dir}
      data-map-tool
      className="absolute inset-x-0 bottom-0 z-20 flex items-center gap-4 border-t border-line bg-ground px-6 py-3"
    >
      <div className="min-w-0 flex-1" aria-live="polite">
        <h2 className="truncate text-xl font-bold">
          <bdi>{locale.name(view)}</bdi>
        </h2>
        {view.note !== '' && (
          <p className="line-clamp-2 text-sm text-muted">
            <bdi>{view.note}</bdi>
          </p>
        )}
      </div>
      <span className="tabular text-sm text-muted">
        {t('map.viewOf', { number: index + 1, all: views.length })}
      </span>
      <IconButton
        label={t('map.previous')}
        icon={<Back className="size-5" />}
        isDisabled={index === 0}
        onPress={() => onStep(index - 1)}
      />
      <IconButton
        label={t('map.next')}
        icon={<Next className="size-5" />}
        isDisabled={index === views.length - 1}
        onPress={() => onStep(index + 1)}
      />
      <IconButton label={t('map.endPresentation')} icon={<X className="size-5" />} onPress={onEnd} />
    </div>
  );
}
