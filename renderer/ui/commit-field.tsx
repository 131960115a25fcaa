import { useEffect, useState } from 'react';
import { TextField, type TextFieldProps } from './fields.tsx';

/** A text that is saved when its field is left, and only when it changed; a required one that is emptied goes back. */
export function CommitField({
  value,
  onCommit,
  isRequired = false,
  ...rest
}: Omit<TextFieldProps, 'onChange' | 'onBlur'> & { onCommit: (value: string) => void }) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const commit = () => {
    const next = rest.multiline ? text : text.trim();
    if (isRequired && next.trim() === '') setText(value);
    else if (next !== value) onCommit(next);
  };
  return <TextField {...rest} value={text} onChange={setText} onBlur={commit} isRequired={isRequired} />;
}
