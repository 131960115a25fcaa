import { integer, text } from 'drizzle-orm/sqlite-core';

/** A list or object kept as JSON in its row. */
export const json = <T>() => text({ mode: 'json' }).$type<T>().notNull();

/** The place in a list that the consultant orders; `order` is a word of SQL. */
export const order = () => integer('sort_order').notNull();
