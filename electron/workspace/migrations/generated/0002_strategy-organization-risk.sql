CREATE TABLE `kpis` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`name_en` text,
	`kpi_group` text NOT NULL,
	`definition` text NOT NULL,
	`definition_en` text NOT NULL,
	`formula` text NOT NULL,
	`formula_en` text NOT NULL,
	`unit` text NOT NULL,
	`direction` text NOT NULL,
	`frequency` text NOT NULL,
	`owner_client` text NOT NULL,
	`owner_client_en` text NOT NULL,
	`owner_partner` text NOT NULL,
	`owner_partner_en` text NOT NULL,
	`sort_order` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `headcount_lines` (
	`id` text PRIMARY KEY NOT NULL,
	`role_id` text,
	`team` text NOT NULL,
	`name` text NOT NULL,
	`name_en` text,
	`measure` text NOT NULL,
	`tier` text NOT NULL,
	`volume_start` real NOT NULL,
	`volume_end` real NOT NULL,
	`load_per_person` real NOT NULL,
	`minimum` integer NOT NULL,
	`monthly_cost` integer NOT NULL,
	`from_month` integer NOT NULL,
	`sort_order` integer NOT NULL,
	FOREIGN KEY (`role_id`) REFERENCES `org_roles`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE TABLE `org_criteria` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`name_en` text,
	`description` text NOT NULL,
	`description_en` text NOT NULL,
	`weight` real NOT NULL,
	`rating` real,
	`fit` text NOT NULL,
	`sort_order` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `org_positions` (
	`id` text PRIMARY KEY NOT NULL,
	`scenario_id` text NOT NULL,
	`unit_id` text,
	`title` text NOT NULL,
	`title_en` text,
	`role_id` text,
	`person` text NOT NULL,
	`fte` real NOT NULL,
	`annual_cost` integer,
	`manager_id` text,
	`dotted_ids` text NOT NULL,
	`origin_id` text,
	`sort_order` integer NOT NULL,
	FOREIGN KEY (`scenario_id`) REFERENCES `org_scenarios`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`unit_id`) REFERENCES `org_units`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`role_id`) REFERENCES `org_roles`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`manager_id`) REFERENCES `org_positions`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`origin_id`) REFERENCES `org_positions`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `org_positions_scenario` ON `org_positions` (`scenario_id`);--> statement-breakpoint
CREATE INDEX `org_positions_unit` ON `org_positions` (`unit_id`);--> statement-breakpoint
CREATE INDEX `org_positions_manager` ON `org_positions` (`manager_id`);--> statement-breakpoint
CREATE INDEX `org_positions_origin` ON `org_positions` (`origin_id`);--> statement-breakpoint
CREATE TABLE `org_processes` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`name_en` text,
	`purpose` text NOT NULL,
	`purpose_en` text NOT NULL,
	`owner_id` text,
	`lanes` text NOT NULL,
	`steps` text NOT NULL,
	`sort_order` integer NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `org_roles`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE TABLE `org_roles` (
	`id` text PRIMARY KEY NOT NULL,
	`team` text,
	`name` text NOT NULL,
	`name_en` text,
	`purpose` text NOT NULL,
	`purpose_en` text NOT NULL,
	`duties` text NOT NULL,
	`duties_en` text NOT NULL,
	`skills` text NOT NULL,
	`skills_en` text NOT NULL,
	`kpi_ids` text NOT NULL,
	`sort_order` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `org_scenarios` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`name_en` text,
	`note` text NOT NULL,
	`sort_order` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `org_teams` (
	`team` text PRIMARY KEY NOT NULL,
	`mandate` text NOT NULL,
	`mandate_en` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `org_units` (
	`id` text PRIMARY KEY NOT NULL,
	`scenario_id` text NOT NULL,
	`parent_id` text,
	`name` text NOT NULL,
	`name_en` text,
	`team` text,
	`region_id` text,
	`headcount_goal` real,
	`cost_goal` integer,
	`accountabilities` text NOT NULL,
	`collapsed` integer NOT NULL,
	`sort_order` integer NOT NULL,
	FOREIGN KEY (`scenario_id`) REFERENCES `org_scenarios`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`parent_id`) REFERENCES `org_units`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`region_id`) REFERENCES `regions`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `org_units_scenario` ON `org_units` (`scenario_id`);--> statement-breakpoint
CREATE INDEX `org_units_parent` ON `org_units` (`parent_id`);--> statement-breakpoint
CREATE TABLE `action_items` (
	`id` text PRIMARY KEY NOT NULL,
	`about` text NOT NULL,
	`about_id` text,
	`stream` text NOT NULL,
	`name` text NOT NULL,
	`name_en` text,
	`note` text NOT NULL,
	`owner` text NOT NULL,
	`start_on` text,
	`due_on` text,
	`after_ids` text NOT NULL,
	`state` text NOT NULL,
	`sort_order` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `action_items_about` ON `action_items` (`about_id`);--> statement-breakpoint
CREATE TABLE `coaching_plans` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`name_en` text,
	`role` text NOT NULL,
	`coach` text NOT NULL,
	`goals` text NOT NULL,
	`sessions` text NOT NULL,
	`sort_order` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `risks` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`name_en` text,
	`description` text NOT NULL,
	`description_en` text NOT NULL,
	`likelihood` integer,
	`impact` integer,
	`response` text,
	`response_text` text NOT NULL,
	`response_text_en` text NOT NULL,
	`likelihood_after` integer,
	`impact_after` integer,
	`owner` text NOT NULL,
	`trigger_sign` text NOT NULL,
	`trigger_sign_en` text NOT NULL,
	`review_on` text,
	`state` text NOT NULL,
	`sort_order` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `stakeholders` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`name_en` text,
	`role` text NOT NULL,
	`role_en` text NOT NULL,
	`influence` integer NOT NULL,
	`stance` integer NOT NULL,
	`wanted` integer,
	`interests` text NOT NULL,
	`owner` text NOT NULL,
	`sort_order` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `arguments` (
	`id` text PRIMARY KEY NOT NULL,
	`side` text NOT NULL,
	`name` text NOT NULL,
	`name_en` text,
	`description` text NOT NULL,
	`description_en` text NOT NULL,
	`rating` real,
	`evidence` text NOT NULL,
	`mitigation` text NOT NULL,
	`sort_order` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `benchmarks` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`name_en` text,
	`unit` text NOT NULL,
	`low` real NOT NULL,
	`high` real,
	`relation` text NOT NULL,
	`source` text NOT NULL,
	`year` integer NOT NULL,
	`note` text NOT NULL,
	`note_en` text NOT NULL,
	`figure` text,
	`client_value` real,
	`client_source` text NOT NULL,
	`sort_order` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `business_cases` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`name_en` text,
	`inputs` text NOT NULL,
	`seed` integer NOT NULL,
	`note` text NOT NULL,
	`main` integer NOT NULL,
	`sort_order` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `decisions` (
	`id` text PRIMARY KEY NOT NULL,
	`topic` text NOT NULL,
	`title` text NOT NULL,
	`title_en` text,
	`question` text NOT NULL,
	`options` text NOT NULL,
	`criteria` text NOT NULL,
	`scores` text NOT NULL,
	`chosen_id` text,
	`rationale` text NOT NULL,
	`terms` text NOT NULL,
	`actor_type` text,
	`dissent` text NOT NULL,
	`decided_on` text,
	`decided_by` text NOT NULL,
	`sort_order` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `driver_comparisons` (
	`first_id` text NOT NULL,
	`second_id` text NOT NULL,
	`preferred` text NOT NULL,
	`note` text NOT NULL,
	PRIMARY KEY(`first_id`, `second_id`),
	FOREIGN KEY (`first_id`) REFERENCES `drivers`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`second_id`) REFERENCES `drivers`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `drivers` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`name_en` text,
	`description` text NOT NULL,
	`description_en` text NOT NULL,
	`points` real,
	`evidence` text NOT NULL,
	`sort_order` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `goals` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`title_en` text,
	`driver_ids` text NOT NULL,
	`kpi_id` text,
	`scope` text NOT NULL,
	`region_id` text,
	`baseline` real,
	`baseline_on` text,
	`baseline_source` text NOT NULL,
	`target` real,
	`start_on` text,
	`due_on` text,
	`owner` text NOT NULL,
	`benchmark_id` text,
	`history` text NOT NULL,
	`note` text NOT NULL,
	`sort_order` integer NOT NULL,
	FOREIGN KEY (`kpi_id`) REFERENCES `kpis`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`region_id`) REFERENCES `regions`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`benchmark_id`) REFERENCES `benchmarks`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `goals_kpi` ON `goals` (`kpi_id`);