// For developers: `new <name>` writes the migration that leads from the existing ones to prisma/schema.prisma,
// `check` fails when they do not agree. Prisma's schema engine runs as WebAssembly from npm: its command would download a program.
// The package is internal to Prisma and bears the hash of its engines: raise it together with prisma.
import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import * as engineModule from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';
import { startPostgres } from './postgres.mjs';
import { Failure, root, temporaryFolder } from './processes.mjs';

const schemaPath = path.join(root, 'prisma/schema.prisma');
const migrationsPath = path.join(root, 'prisma/migrations');
const everything = { externalTables: [], externalEnums: [] };

/** The statements that lead from the migrations to the schema; null when there is no difference. */
export async function differenceBetweenMigrationsAndSchema(databaseUrl) {
  const schema = { files: [{ path: schemaPath, content: readFileSync(schemaPath, 'utf8') }] };
  const engine = await startEngine(schema, databaseUrl);
  const migrations = migrationFiles();
  const from = migrations.length === 0 ? { tag: 'empty' } : { tag: 'migrations', ...migrationList(migrations) };
  const to = { tag: 'schemaDatamodel', ...schema };
  const { exitCode, stdout } = await engine.diff({ from, to, script: true, exitCode: true, filters: everything });
  return exitCode === 0 ? null : stdout;
}

const migrationFiles = () =>
  readdirSync(migrationsPath, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

const migrationList = (names) => ({
  baseDir: migrationsPath,
  shadowDbInitScript: '',
  lockfile: {
    path: 'migration_lock.toml',
    content: readFileSync(path.join(migrationsPath, 'migration_lock.toml'), 'utf8'),
  },
  migrationDirectories: names.map((name) => ({
    path: name,
    migrationFile: {
      path: 'migration.sql',
      content: { tag: 'ok', value: readFileSync(path.join(migrationsPath, name, 'migration.sql'), 'utf8') },
    },
  })),
});

async function startEngine(schema, databaseUrl) {
  const file = createRequire(import.meta.url)
    .resolve('@prisma/schema-engine-wasm/schema_engine_bg')
    .replace(/\.js$/, '.wasm');
  const { instance } = await WebAssembly.instantiate(readFileSync(file), { './schema_engine_bg.js': engineModule });
  engineModule.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  // The engine leaves the reason of a panic here.
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => console.error(message) };
  const datamodels = schema.files.map(({ path: name, content }) => [name, content]);
  return engineModule.SchemaEngine.new(
    { datamodels },
    () => {},
    bindMigrationAwareSqlAdapterFactory(adapters(databaseUrl)),
  );
}

function adapters(databaseUrl) {
  const url = new URL(databaseUrl);
  // Parts, not the connection string: with it the shadow database's connections would open the real one.
  const connection = (database) => ({
    host: url.hostname,
    port: Number(url.port) || 5432,
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database,
    allowExitOnIdle: true,
  });
  const database = decodeURIComponent(url.pathname.slice(1));
  const connect = async (name) => repaired(await new PrismaPg(connection(name)).connect());
  return {
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect: () => connect(database),
    // The adapter's own drops the shadow database while its connections are still open.
    async connectToShadowDb() {
      const admin = new pg.Client(connection(database));
      await admin.connect();
      const name = `shadow_${randomUUID().replaceAll('-', '')}`;
      await admin.query(`CREATE DATABASE "${name}" TEMPLATE template0`);
      const adapter = await connect(name);
      const dispose = adapter.dispose.bind(adapter);
      adapter.dispose = async () => {
        await dispose();
        await admin.query(`DROP DATABASE "${name}" WITH (FORCE)`);
        await admin.end();
      };
      return adapter;
    },
  };
}

const charType = 18;
const textType = 25;

/** @prisma/adapter-pg 7.10.0 does not know the catalogue type "char", which the engine reads, and cuts scripts at every semicolon, also inside function bodies. */
function repaired(adapter) {
  const performIO = adapter.performIO.bind(adapter);
  const queryRaw = adapter.queryRaw.bind(adapter);
  let isChar = [];
  adapter.performIO = async (query) => {
    const result = await performIO(query);
    const fields = result.fields ?? [];
    isChar = fields.map((field) => field.dataTypeID === charType);
    for (const field of fields) if (field.dataTypeID === charType) field.dataTypeID = textType;
    return result;
  };
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query);
    isChar.forEach((yes, column) => {
      if (yes) result.columnTypes[column] = ColumnTypeEnum.Character;
    });
    return result;
  };
  if (adapter.executeScript) adapter.executeScript = async (sql) => void (await adapter.client.query(sql));
  if (adapter.startTransaction) {
    const start = adapter.startTransaction.bind(adapter);
    adapter.startTransaction = async (...args) => repaired(await start(...args));
  }
  return adapter;
}

async function main([command, name]) {
  if (command !== 'check' && !(command === 'new' && /^[a-z0-9_]+$/.test(name ?? ''))) {
    throw new Failure('Usage: npm run db:check, or npm run db:new -- name_of_the_migration');
  }
  const folder = process.env.DATABASE_URL ? null : temporaryFolder('schema');
  const postgres = folder && (await startPostgres({ folder: path.join(folder, 'postgres'), fast: true }));
  try {
    const sql = await differenceBetweenMigrationsAndSchema(postgres?.url ?? process.env.DATABASE_URL);
    if (sql === null) return console.log('The migrations and the schema agree.');
    if (command === 'check')
      throw new Failure(`The migrations do not lead to prisma/schema.prisma. Missing:\n\n${sql}`);
    const number = String(migrationFiles().length + 1).padStart(4, '0');
    const made = path.join(migrationsPath, `${number}_${name}`);
    mkdirSync(made);
    writeFileSync(path.join(made, 'migration.sql'), sql);
    console.log(`Written: ${path.relative(root, made)}/migration.sql`);
  } finally {
    await postgres?.stop({ remove: true });
    if (folder) rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main(process.argv.slice(2)).then(
    () => process.exit(0),
    (error) => {
      console.error(error instanceof Failure ? error.message : error);
      process.exit(1);
    },
  );
}
