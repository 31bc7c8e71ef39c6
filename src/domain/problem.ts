/** An expected refusal. `code` names its sentence (`problem.<code>` in the catalogs), `args` fill it. */
export interface Problem {
  readonly code: string;
  readonly args?: Readonly<Record<string, string | number>>;
}

/** A value, or the problem that stands in its way. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function refuse<T>(code: string, args?: Problem['args']): Result<T> {
  return { ok: false, problem: args ? { code, args } : { code } };
}
