import { Modal } from '@heroui/react/modal';
import type { ReactNode } from 'react';

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons, the main one last. */
  readonly footer?: ReactNode;
  readonly size?: 'sm' | 'md' | 'lg';
}

/** A modal dialog; Escape and the ground close it. */
export function Dialog({ title, isOpen, onClose, children, footer, size = 'md' }: DialogProps) {
  return (
    <Modal.Backdrop isOpen={isOpen} onOpenChange={(open) => !open && onClose()}>
      <Modal.Container size={size} scroll="inside">
        <Modal.Dialog className="bg-ground text-ink">
          <Modal.Header>
            <Modal.Heading className="text-base font-bold">{title}</Modal.Heading>
          </Modal.Header>
          <Modal.Body className="py-3">{children}</Modal.Body>
          {footer && <Modal.Footer className="flex justify-end gap-2">{footer}</Modal.Footer>}
        </Modal.Dialog>
      </Modal.Container>
    </Modal.Backdrop>
  );
}
