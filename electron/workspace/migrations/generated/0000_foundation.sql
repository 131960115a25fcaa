CREATE TABLE `actors` (
	`id` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`type` text NOT NULL,
	`status` text,
	`name` text NOT NULL,
	`name_en` text,
	`regions` text NOT NULL,
	`industries` text NOT NULL,
	`capabilities` text NOT NULL,
	`products` text NOT NULL,
	`revenue12m` integer,
	`tier` text,
	`joined` text,
	`custom` text NOT NULL,
	`note` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `actors_code_unique` ON `actors` (`code`);--> statement-breakpoint
CREATE TABLE `criteria` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`name_en` text,
	`weight` real NOT NULL,
	`description` text NOT NULL,
	`sort_order` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `indicators` (
	`id` text PRIMARY KEY NOT NULL,
	`axis` text NOT NULL,
	`source` text NOT NULL,
	`weight` real NOT NULL
);
--> statement-breakpoint
CREATE TABLE `positions` (
	`actor_id` text PRIMARY KEY NOT NULL,
	`x` real NOT NULL,
	`y` real NOT NULL,
	FOREIGN KEY (`actor_id`) REFERENCES `actors`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `ratings` (
	`actor_id` text NOT NULL,
	`criterion_id` text NOT NULL,
	`value` real NOT NULL,
	PRIMARY KEY(`actor_id`, `criterion_id`),
	FOREIGN KEY (`actor_id`) REFERENCES `actors`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`criterion_id`) REFERENCES `criteria`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `ratings_criterion` ON `ratings` (`criterion_id`);--> statement-breakpoint
CREATE TABLE `relations` (
	`id` text PRIMARY KEY NOT NULL,
	`source_id` text NOT NULL,
	`target_id` text NOT NULL,
	`type` text NOT NULL,
	`direction` text NOT NULL,
	`weight` real NOT NULL,
	`value_flow` text NOT NULL,
	`note` text NOT NULL,
	FOREIGN KEY (`source_id`) REFERENCES `actors`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`target_id`) REFERENCES `actors`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `relations_source` ON `relations` (`source_id`);--> statement-breakpoint
CREATE INDEX `relations_target` ON `relations` (`target_id`);--> statement-breakpoint
CREATE TABLE `attachments` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_kind` text NOT NULL,
	`owner_id` text NOT NULL,
	`name` text NOT NULL,
	`mime` text NOT NULL,
	`size` integer NOT NULL,
	`sha256` text NOT NULL,
	`created_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `blobs` (
	`sha256` text PRIMARY KEY NOT NULL,
	`data` blob NOT NULL
);
--> statement-breakpoint
CREATE TABLE `editions` (
	`id` text PRIMARY KEY NOT NULL,
	`deliverable` text NOT NULL,
	`format` text NOT NULL,
	`lang` text NOT NULL,
	`number` integer NOT NULL,
	`file_name` text NOT NULL,
	`sha256` text NOT NULL,
	`issued_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `import_mappings` (
	`signature` text PRIMARY KEY NOT NULL,
	`mapping` text NOT NULL,
	`used_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `journal_changes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`step_id` integer NOT NULL,
	`table_name` text NOT NULL,
	`before` text,
	`after` text
);
--> statement-breakpoint
CREATE TABLE `journal_state` (
	`id` integer PRIMARY KEY NOT NULL,
	`step_id` integer
);
--> statement-breakpoint
CREATE TABLE `journal_steps` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` text NOT NULL,
	`author` text NOT NULL,
	`operation` text NOT NULL,
	`params` text NOT NULL,
	`state` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `own_texts` (
	`deliverable` text NOT NULL,
	`section` text NOT NULL,
	`lang` text NOT NULL,
	`text` text NOT NULL,
	PRIMARY KEY(`deliverable`, `section`, `lang`)
);
--> statement-breakpoint
CREATE TABLE `search_items` (
	`id` integer PRIMARY KEY NOT NULL,
	`table_name` text NOT NULL,
	`ref` text NOT NULL,
	`title` text NOT NULL,
	`folded` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `search_items_ref` ON `search_items` (`table_name`,`ref`);--> statement-breakpoint
CREATE TABLE `settings` (
	`id` integer PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `snapshots` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`note` text NOT NULL,
	`created_at` text NOT NULL,
	`document_version` integer NOT NULL,
	`content` blob NOT NULL
);
--> statement-breakpoint
CREATE TABLE `step_notes` (
	`step` text PRIMARY KEY NOT NULL,
	`text` text NOT NULL
);
