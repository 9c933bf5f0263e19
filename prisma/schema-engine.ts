import * as fs from "node:fs";
import { createRequire } from "node:module";
import { PrismaPg } from "@prisma/adapter-pg";
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  DriverAdapterError,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import * as wasm from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";

const ONE_BYTE_CHAR = 18;
const TEXT = 25;

/**
 * The engine notes after a script that it is applied; a kill in between would leave tables that no later start expects.
 * So the note is made in the script's own transaction, for the one migration that the engine has begun.
 */
const NOTE = `
;do $note$ begin
  if to_regclass('_prisma_migrations') is not null then
    update _prisma_migrations set finished_at = now() where finished_at is null and rolled_back_at is null;
  end if;
end $note$`;

/**
 * `@prisma/adapter-pg` as the engine needs it, with two repairs: introspection reads the catalogue's one-byte type
 * "char", which the adapter does not know; and the adapter cuts a script at every semicolon, also inside $$ bodies,
 * strings and comments. Sent whole, a migration is also one transaction: it is applied or it is not.
 */
function adapterOn(pool: pg.Pool): SqlMigrationAwareDriverAdapterFactory {
  const oneByte = new WeakMap<object, number[]>();
  const query = pool.query.bind(pool) as (...given: unknown[]) => Promise<pg.QueryResult>;
  Object.assign(pool, {
    query: async (...given: unknown[]) => {
      const result = await query(...given);
      const columns = result.fields.flatMap((field, i) =>
        field.dataTypeID === ONE_BYTE_CHAR ? [i] : [],
      );
      for (const field of result.fields) {
        if (field.dataTypeID === ONE_BYTE_CHAR) field.dataTypeID = TEXT;
      }
      oneByte.set(result.rows, columns);
      return result;
    },
  });

  const repaired = (adapter: SqlDriverAdapter): SqlDriverAdapter => {
    const raw = adapter.queryRaw.bind(adapter);
    return Object.assign(adapter, {
      queryRaw: async (asked: Parameters<typeof raw>[0]) => {
        const result = await raw(asked);
        for (const column of oneByte.get(result.rows) ?? []) {
          result.columnTypes[column] = ColumnTypeEnum.Character;
        }
        return result;
      },
      executeScript: async (script: string) => {
        await query(`${script}${NOTE}`).catch((error: pg.DatabaseError) => {
          throw asDriverError(error);
        });
      },
    });
  };
  const factory = new PrismaPg(pool);
  const connect = factory.connect.bind(factory);
  return Object.assign(factory, { connect: async () => repaired(await connect()) });
}

function asDriverError(error: pg.DatabaseError): DriverAdapterError {
  const { code = "XX000", severity = "ERROR", message, detail, column, hint } = error;
  return new DriverAdapterError({
    kind: "postgres",
    code,
    severity,
    message,
    detail,
    column,
    hint,
  });
}

let loaded: Promise<void> | undefined;

async function load(): Promise<void> {
  const entry = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm");
  const file = entry.replace(/schema_engine\.js$/, "schema_engine_bg.wasm");
  const imports = { "./schema_engine_bg.js": wasm as unknown as WebAssembly.ModuleImports };
  const module = await WebAssembly.compile(fs.readFileSync(file));
  const { exports } = await WebAssembly.instantiate(module, imports);
  wasm.__wbg_set_wasm(exports);
  (exports as { __wbindgen_start(): void }).__wbindgen_start();
}

/** Prisma's schema engine on the database at `connectionString`, as WebAssembly: the native one would be a download. */
export async function withEngine<T>(
  connectionString: string,
  use: (engine: wasm.SchemaEngine) => Promise<T>,
): Promise<T> {
  loaded ??= load();
  await loaded;
  const pool = new pg.Pool({ connectionString, max: 1 });
  try {
    const adapter = bindMigrationAwareSqlAdapterFactory(adapterOn(pool));
    return await use(await wasm.SchemaEngine.new({ datamodels: undefined }, () => {}, adapter));
  } finally {
    await pool.end();
  }
}
