/** A plural form that the model's language does not have, beside each of its `_other` ("un millón *de* personas"). */
type ManyForm<Key> = Key extends `${infer Base}_other` ? `${Base}_many` : never;

/**
 * The sentences of a catalog in another language: `{ … } satisfies Translation<typeof model>` makes the compiler see a
 * key that is missing or extra. Arguments are compared by a test.
 */
export type Translation<Model> = Record<keyof Model | ManyForm<keyof Model>, string>;
