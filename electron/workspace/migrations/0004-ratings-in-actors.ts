import type { Migration } from './migration.ts';

/**
 * Ratings move from rows of their own into the actors. What the journal remembers of the old rows cannot be applied
 * to the new form: steps that changed actors or ratings, and all that lie behind them, stay in the history as
 * sentences and are no longer undone (or redone).
 */
export const migration: Migration = {
  version: 4,
  name: 'ratings-in-actors',
  sql: `
ALTER TABLE "actors" ADD "ratings" text DEFAULT '{}' NOT NULL;
UPDATE "actors" SET "ratings" = (
	SELECT json_group_object(
		"criterion_id",
		CASE WHEN "value" = CAST("value" AS INTEGER) THEN CAST("value" AS INTEGER) ELSE "value" END
		ORDER BY "criterion_id"
	)
	FROM "ratings" WHERE "actor_id" = "actors"."id"
);
UPDATE "journal_steps" SET "state" = 'past' WHERE "state" = 'done' AND "id" <= (
	SELECT max("s"."id") FROM "journal_steps" "s" JOIN "journal_changes" "c" ON "c"."step_id" = "s"."id"
	WHERE "s"."state" = 'done' AND "c"."table_name" IN ('actors', 'ratings')
);
UPDATE "journal_steps" SET "state" = 'past' WHERE "state" = 'undone' AND "id" >= (
	SELECT min("s"."id") FROM "journal_steps" "s" JOIN "journal_changes" "c" ON "c"."step_id" = "s"."id"
	WHERE "s"."state" = 'undone' AND "c"."table_name" IN ('actors', 'ratings')
);
DROP TABLE "ratings";
CREATE INDEX "journal_changes_step" ON "journal_changes" ("step_id");
`,
};
