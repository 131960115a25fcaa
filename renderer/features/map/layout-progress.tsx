import { useEffect, useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { ProgressBar } from '#renderer/ui/index.ts';
import type { RunningLayout } from './use-layout.ts';

/** How far the layout is, over the map's upper edge: a bar above the map would change its size twice. */
export function LayoutProgress({ follow, cancel }: Pick<RunningLayout, 'follow' | 'cancel'>) {
  const { t, dir } = useLocale();
  const [share, setShare] = useState<number | null>(null);
  useEffect(() => follow(setShare), [follow]);
  if (share === null) return null;
  return (
    <div
      dir={dir}
      className="absolute inset-x-0 top-3 z-20 mx-auto w-96 max-w-[calc(100%-1.5rem)] rounded-xl border border-line bg-ground px-4 py-2.5 shadow-lg"
    >
      <ProgressBar label={t('map.arranging')} share={share} onCancel={cancel} />
    </div>
  );
}
