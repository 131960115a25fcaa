import type { ReactNode } from 'react';
import { FileTrigger } from 'react-aria-components';
import { Button } from './button.tsx';

/** A button that lets the person choose a file; it looks and reads like every other button, in their language. */
export function FileButton({
  children,
  accept,
  variant = 'secondary',
  onFile,
}: {
  children: ReactNode;
  /** MIME types or endings, such as `image/png` or `.csv`. */
  accept: readonly string[];
  variant?: 'primary' | 'secondary';
  onFile: (file: File) => void;
}) {
  return (
    <FileTrigger
      acceptedFileTypes={accept}
      onSelect={(files) => {
        const file = files?.[0];
        if (file) onFile(file);
      }}
    >
      <Button variant={variant}>{children}</Button>
    </FileTrigger>
  );
}
