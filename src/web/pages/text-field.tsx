interface TextFieldProps {
  name: string;
  label: string;
  hint?: string | undefined;
  value: string;
  type?: 'text' | 'email' | 'url' | 'tel';
  autoComplete: string;
  required?: boolean;
  /** Text entry by number keys, on phones. */
  numeric?: boolean;
  /** At most so many characters, which the browser holds people to. */
  maxLength?: number;
  /** What is wrong with it, in words. */
  problem: string | undefined;
}

/** One line to type, with its label, a hint, and what is wrong with it. */
export function TextField({ name, label, hint, value, problem, numeric, ...input }: TextFieldProps) {
  return (
    <fieldset>
      <label htmlFor={name}>{label}</label>
      {hint && (
        <span className="hint" id={`${name}-hint`}>
          {hint}
        </span>
      )}
      {problem !== undefined && (
        <span className="problem" id={`${name}-problem`}>
          {problem}
        </span>
      )}
      <input
        id={name}
        name={name}
        type="text"
        maxLength={200}
        defaultValue={value}
        inputMode={numeric ? 'numeric' : undefined}
        aria-invalid={problem !== undefined || undefined}
        aria-describedby={describedBy(hint && `${name}-hint`, problem !== undefined && `${name}-problem`)}
        {...input}
      />
    </fieldset>
  );
}

/** The ids of what describes a field, as an attribute's value. */
export function describedBy(...ids: (string | false | undefined)[]): string | undefined {
  return ids.filter(Boolean).join(' ') || undefined;
}
