import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import type { SchemaEngine as Engine } from '@prisma/schema-engine-wasm';
import pg from 'pg';

type Exports = Record<string, () => void>;

/** What TypeScript's types of Node do not have. */
const { WebAssembly } = globalThis as unknown as {
  WebAssembly: {
    instantiate(binary: Uint8Array, imports: object): Promise<{ instance: { exports: Exports } }>;
  };
};

/** The part of the package that its own entry imports as a WebAssembly module, which Node cannot do without a flag. */
interface Bindings {
  SchemaEngine: typeof Engine;
  __wbg_set_wasm(exports: Exports): void;
}

/**
 * For each schema (a text like schema.prisma's) the SQL that would turn the database at `url` into what it describes; a
 * comment when it is that already. Prisma's own engine, which does not look at checks, triggers, functions and partial
 * indexes. To be called once a process: it cannot be started twice.
 */
export async function migrationsStillNeeded(url: string, schemas: readonly string[]): Promise<string[]> {
  const { SchemaEngine } = await loadBindings();
  const catalogs = new CatalogAdapter(url);
  const adapter = bindMigrationAwareSqlAdapterFactory(catalogs);
  const engine = await SchemaEngine.new({ datamodels: undefined }, () => {}, adapter);
  const scripts: string[] = [];
  for (const schema of schemas) {
    const files = [{ path: 'schema.prisma', content: schema }];
    const { stdout } = await engine.diff({
      from: { tag: 'schemaDatasource', configDir: '.', files },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: null,
      filters: { externalTables: ['public._prisma_migrations'], externalEnums: [] },
    });
    scripts.push(stdout ?? '');
  }
  engine.free();
  await catalogs.pool.end();
  return scripts;
}

/** The catalogs have columns of the type "char", which Prisma's adapter does not know and its engine insists on. */
const catalogChar = 18;
const text = pg.types.builtins.TEXT;

class CatalogAdapter extends PrismaPg {
  readonly pool: pg.Pool;

  constructor(url: string) {
    const pool = new pg.Pool({ connectionString: url });
    super(pool);
    this.pool = pool;
  }

  override async connect() {
    const adapter = await super.connect();
    const charColumns = new WeakMap<unknown[], boolean[]>();
    const query = this.pool.query.bind(this.pool) as (config: unknown) => Promise<pg.QueryResult>;
    this.pool.query = (async (config: unknown) => {
      const result = await query(config);
      const isChar = result.fields.map(field => field.dataTypeID === catalogChar);
      charColumns.set(result.rows, isChar);
      for (const field of result.fields) if (field.dataTypeID === catalogChar) field.dataTypeID = text;
      return result;
    }) as typeof this.pool.query;
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async sql => {
      const result = await queryRaw(sql);
      const isChar = charColumns.get(result.rows) ?? [];
      const columnTypes = result.columnTypes.map((type, i) => (isChar[i] ? ColumnTypeEnum.Character : type));
      return { ...result, columnTypes };
    };
    return adapter;
  }
}

async function loadBindings(): Promise<Bindings> {
  const folder = dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'));
  const bindings: Bindings = await import(join(folder, 'schema_engine_bg.js'));
  const binary = await readFile(join(folder, 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(binary, {
    './schema_engine_bg.js': bindings,
  });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start!();
  return bindings;
}
