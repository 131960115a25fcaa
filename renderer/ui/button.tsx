import { Button as HeroButton } from '@heroui/react/button';
import { Tooltip } from '@heroui/react/tooltip';
import type { ReactNode } from 'react';

export interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress?: () => void;
  readonly variant?: 'primary' | 'secondary' | 'ghost' | 'danger';
  readonly size?: 'sm' | 'md';
  readonly isDisabled?: boolean;
  readonly type?: 'button' | 'submit';
  readonly autoFocus?: boolean;
  readonly className?: string;
}

/** A button with words. `primary` once per screen at most. */
export function Button({
  variant = 'secondary',
  size = 'sm',
  isDisabled = false,
  type = 'button',
  ...rest
}: ButtonProps) {
  return (
    <HeroButton
      variant={variant === 'secondary' ? 'outline' : variant}
      size={size}
      isDisabled={isDisabled}
      type={type}
      {...rest}
    />
  );
}

export interface IconButtonProps {
  /** What the button does; shown as a tooltip and read by screen readers. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly onPress: () => void;
  readonly isDisabled?: boolean;
  readonly pressed?: boolean;
}

/** A button with a picture only. */
export function IconButton({ label, icon, onPress, isDisabled = false, pressed = false }: IconButtonProps) {
  return (
    <Tooltip delay={400}>
      <HeroButton
        isIconOnly
        size="sm"
        variant={pressed ? 'secondary' : 'ghost'}
        aria-label={label}
        isDisabled={isDisabled}
        onPress={onPress}
      >
        {icon}
      </HeroButton>
      <Tooltip.Content>{label}</Tooltip.Content>
    </Tooltip>
  );
}
