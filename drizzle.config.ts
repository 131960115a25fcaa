import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'sqlite',
  casing: 'snake_case',
  schema: './electron/workspace/schema/index.ts',
  out: './electron/workspace/migrations/generated',
});
