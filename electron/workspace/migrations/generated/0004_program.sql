CREATE TABLE `adjustments` (
	`id` text PRIMARY KEY NOT NULL,
	`actor_id` text NOT NULL,
	`counts_on` text NOT NULL,
	`amount` integer NOT NULL,
	`reason` text NOT NULL,
	`reverses_id` text,
	FOREIGN KEY (`actor_id`) REFERENCES `actors`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `adjustments_actor` ON `adjustments` (`actor_id`);--> statement-breakpoint
CREATE TABLE `benefits` (
	`id` text PRIMARY KEY NOT NULL,
	`benefit_group` text NOT NULL,
	`monetary` integer NOT NULL,
	`name` text NOT NULL,
	`name_en` text,
	`description` text NOT NULL,
	`description_en` text NOT NULL,
	`annual_cost` integer,
	`sort_order` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `certificates` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`name_en` text,
	`description` text NOT NULL,
	`description_en` text NOT NULL,
	`valid_months` integer,
	`sort_order` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `deals` (
	`id` text PRIMARY KEY NOT NULL,
	`actor_id` text NOT NULL,
	`closed_on` text NOT NULL,
	`customer` text NOT NULL,
	`product` text,
	`region_id` text,
	`amount` integer NOT NULL,
	`return_of` text,
	`registered_on` text,
	`co_sold` integer NOT NULL,
	`parts` text NOT NULL,
	FOREIGN KEY (`actor_id`) REFERENCES `actors`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `deals_actor` ON `deals` (`actor_id`);--> statement-breakpoint
CREATE INDEX `deals_closed` ON `deals` (`closed_on`);--> statement-breakpoint
CREATE TABLE `holdings` (
	`id` text PRIMARY KEY NOT NULL,
	`actor_id` text NOT NULL,
	`certificate_id` text NOT NULL,
	`person` text NOT NULL,
	`earned_on` text NOT NULL,
	`expires_on` text,
	FOREIGN KEY (`actor_id`) REFERENCES `actors`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`certificate_id`) REFERENCES `certificates`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `holdings_actor` ON `holdings` (`actor_id`);--> statement-breakpoint
CREATE INDEX `holdings_certificate` ON `holdings` (`certificate_id`);--> statement-breakpoint
CREATE TABLE `kpi_values` (
	`id` text PRIMARY KEY NOT NULL,
	`actor_id` text NOT NULL,
	`kpi_id` text NOT NULL,
	`measured_on` text NOT NULL,
	`value` real NOT NULL,
	FOREIGN KEY (`actor_id`) REFERENCES `actors`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`kpi_id`) REFERENCES `kpis`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `kpi_values_actor` ON `kpi_values` (`actor_id`);--> statement-breakpoint
CREATE INDEX `kpi_values_kpi` ON `kpi_values` (`kpi_id`);--> statement-breakpoint
CREATE TABLE `policy_clauses` (
	`id` text PRIMARY KEY NOT NULL,
	`topic` text NOT NULL,
	`title` text NOT NULL,
	`title_en` text,
	`text` text NOT NULL,
	`text_en` text NOT NULL,
	`parameters` text NOT NULL,
	`included` integer NOT NULL,
	`sort_order` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `programs` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`name_en` text,
	`state` text NOT NULL,
	`version` integer NOT NULL,
	`based_on_id` text,
	`starts_on` text,
	`purpose` text NOT NULL,
	`purpose_en` text NOT NULL,
	`review` text NOT NULL,
	`pay_period` text NOT NULL,
	`budget` integer,
	`tiers` text NOT NULL,
	`rules` text NOT NULL,
	`discounts` text NOT NULL,
	`sort_order` integer NOT NULL
);
