import { defineConfig } from 'prisma/config';

// `prisma generate` and `validate` need no schema engine, only this variable; without it they would look for a download.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= import.meta.filename;

export default defineConfig({ schema: 'prisma/schema.prisma', migrations: { path: 'prisma/migrations' } });
