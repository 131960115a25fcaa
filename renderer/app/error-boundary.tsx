import { TriangleAlert } from 'lucide-react';
import { Component, type ReactNode } from 'react';
import { Button, EmptyState } from '#renderer/ui/index.ts';
import { useLocale } from './locale.tsx';

/** Keeps a defect in one page from taking the frame with it. No trace of it is shown; nothing was written. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? (
      <Failed onRetry={() => this.setState({ failed: false })} />
    ) : (
      this.props.children
    );
  }
}

function Failed({ onRetry }: { onRetry: () => void }) {
  const { t } = useLocale();
  return (
    <EmptyState
      icon={<TriangleAlert className="size-7" />}
      title={t('app.failed.title')}
      text={t('app.failed.text')}
      actions={<Button onPress={onRetry}>{t('common.retry')}</Button>}
    />
  );
}
