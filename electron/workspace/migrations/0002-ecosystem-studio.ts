import type { Migration } from './migration.ts';

export const migration: Migration = {
  version: 2,
  name: 'ecosystem-studio',
  sql: `
CREATE TABLE "agreements" (
	"id" text PRIMARY KEY NOT NULL,
	"actor_id" text NOT NULL,
	"region_id" text,
	"segment" text,
	"product" text,
	"exclusive" integer NOT NULL,
	"start" text NOT NULL,
	"end" text,
	"note" text NOT NULL,
	FOREIGN KEY ("actor_id") REFERENCES "actors"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("region_id") REFERENCES "regions"("id") ON UPDATE no action ON DELETE restrict
) STRICT;

CREATE INDEX "agreements_actor" ON "agreements" ("actor_id");
CREATE TABLE "conflict_notes" (
	"key" text PRIMARY KEY NOT NULL,
	"state" text NOT NULL,
	"remedy" text,
	"owner" text NOT NULL,
	"note" text NOT NULL
) STRICT;

CREATE TABLE "coverage_goals" (
	"id" text PRIMARY KEY NOT NULL,
	"region_id" text,
	"industry" text,
	"capability" text,
	"product" text,
	"needed" integer NOT NULL,
	"weight" real NOT NULL,
	"note" text NOT NULL,
	FOREIGN KEY ("region_id") REFERENCES "regions"("id") ON UPDATE no action ON DELETE restrict
) STRICT;

CREATE TABLE "plays" (
	"quadrant" text PRIMARY KEY NOT NULL,
	"text" text NOT NULL,
	"text_en" text NOT NULL
) STRICT;

CREATE TABLE "price_rules" (
	"id" text PRIMARY KEY NOT NULL,
	"product" text NOT NULL,
	"region_id" text,
	"list_price" integer NOT NULL,
	"minimum_price" integer,
	"start" text NOT NULL,
	"end" text,
	FOREIGN KEY ("region_id") REFERENCES "regions"("id") ON UPDATE no action ON DELETE restrict
) STRICT;

CREATE TABLE "proposals" (
	"id" text PRIMARY KEY NOT NULL,
	"actor_id" text NOT NULL,
	"value" real NOT NULL,
	"potential" real NOT NULL,
	"reason" text NOT NULL,
	"proposed_on" text NOT NULL,
	"state" text NOT NULL,
	FOREIGN KEY ("actor_id") REFERENCES "actors"("id") ON UPDATE no action ON DELETE cascade
) STRICT;

CREATE TABLE "quotes" (
	"id" text PRIMARY KEY NOT NULL,
	"actor_id" text NOT NULL,
	"product" text NOT NULL,
	"region_id" text,
	"customer" text NOT NULL,
	"price" integer NOT NULL,
	"quoted_on" text NOT NULL,
	"note" text NOT NULL,
	FOREIGN KEY ("actor_id") REFERENCES "actors"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("region_id") REFERENCES "regions"("id") ON UPDATE no action ON DELETE restrict
) STRICT;

CREATE INDEX "quotes_actor" ON "quotes" ("actor_id");
CREATE TABLE "regions" (
	"id" text PRIMARY KEY NOT NULL,
	"parent_id" text,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"name_en" text,
	FOREIGN KEY ("parent_id") REFERENCES "regions"("id") ON UPDATE no action ON DELETE cascade
) STRICT;

CREATE TABLE "registrations" (
	"id" text PRIMARY KEY NOT NULL,
	"actor_id" text NOT NULL,
	"customer" text NOT NULL,
	"product" text,
	"amount" integer,
	"registered_on" text NOT NULL,
	"window_days" integer NOT NULL,
	"state" text NOT NULL,
	"note" text NOT NULL,
	FOREIGN KEY ("actor_id") REFERENCES "actors"("id") ON UPDATE no action ON DELETE cascade
) STRICT;

CREATE INDEX "registrations_actor" ON "registrations" ("actor_id");
CREATE TABLE "sales" (
	"id" text PRIMARY KEY NOT NULL,
	"actor_id" text NOT NULL,
	"customer" text NOT NULL,
	"amount" integer NOT NULL,
	FOREIGN KEY ("actor_id") REFERENCES "actors"("id") ON UPDATE no action ON DELETE cascade
) STRICT;

CREATE INDEX "sales_actor" ON "sales" ("actor_id");
CREATE TABLE "actor_marks" (
	"actor_id" text PRIMARY KEY NOT NULL,
	"layer_id" text,
	"horizon" text NOT NULL,
	FOREIGN KEY ("actor_id") REFERENCES "actors"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("layer_id") REFERENCES "map_layers"("id") ON UPDATE no action ON DELETE set null
) STRICT;

CREATE TABLE "group_members" (
	"actor_id" text PRIMARY KEY NOT NULL,
	"group_id" text NOT NULL,
	FOREIGN KEY ("actor_id") REFERENCES "actors"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("group_id") REFERENCES "map_groups"("id") ON UPDATE no action ON DELETE cascade
) STRICT;

CREATE TABLE "map_groups" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"name_en" text,
	"kind" text NOT NULL,
	"sort_order" integer NOT NULL
) STRICT;

CREATE TABLE "map_layers" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"name_en" text,
	"sort_order" integer NOT NULL
) STRICT;

CREATE TABLE "map_notes" (
	"id" text PRIMARY KEY NOT NULL,
	"x" real NOT NULL,
	"y" real NOT NULL,
	"width" real NOT NULL,
	"height" real NOT NULL,
	"text" text NOT NULL,
	"color" integer NOT NULL
) STRICT;

CREATE TABLE "map_views" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"name_en" text,
	"note" text NOT NULL,
	"sort_order" integer NOT NULL,
	"look" text NOT NULL
) STRICT;

CREATE TABLE "relation_marks" (
	"relation_id" text PRIMARY KEY NOT NULL,
	"layer_id" text,
	"horizon" text NOT NULL,
	FOREIGN KEY ("relation_id") REFERENCES "relations"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("layer_id") REFERENCES "map_layers"("id") ON UPDATE no action ON DELETE set null
) STRICT;

ALTER TABLE "actors" ADD "margin12m" integer;
ALTER TABLE "journal_state" ADD "unindexed_step" integer;
`,
};
