import { Plus } from 'lucide-react';
import { Button } from '#renderer/ui/index.ts';

/** Adds a line to a list. */
export function AddButton({ label, onPress }: { label: string; onPress?: () => void }) {
  return (
    <Button {...(onPress && { onPress })}>
      <Plus aria-hidden className="size-4" />
      {label}
    </Button>
  );
}
