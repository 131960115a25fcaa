CREATE TABLE `questionnaires` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`name_en` text,
	`description` text NOT NULL,
	`description_en` text NOT NULL,
	`version` integer NOT NULL,
	`dimensions` text NOT NULL,
	`questions` text NOT NULL,
	`recommendations` text NOT NULL,
	`gate` text,
	`sort_order` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `respondents` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`name` text NOT NULL,
	`name_en` text,
	`role` text NOT NULL,
	`email` text NOT NULL,
	`respondent_group` text NOT NULL,
	`actor_id` text,
	`lang` text NOT NULL,
	`code` text NOT NULL,
	`invited_at` text,
	`sort_order` integer NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `respondents_round` ON `respondents` (`round_id`);--> statement-breakpoint
CREATE TABLE `responses` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`respondent_id` text NOT NULL,
	`source` text NOT NULL,
	`state` text NOT NULL,
	`saved_at` text NOT NULL,
	`received_at` text NOT NULL,
	`finished` integer NOT NULL,
	`interviewer` text NOT NULL,
	`answers` text NOT NULL,
	`fingerprint` text NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`respondent_id`) REFERENCES `respondents`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `responses_round` ON `responses` (`round_id`);--> statement-breakpoint
CREATE INDEX `responses_respondent` ON `responses` (`respondent_id`);--> statement-breakpoint
CREATE TABLE `review_remarks` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`reviewer` text NOT NULL,
	`role` text NOT NULL,
	`dimension_id` text,
	`stance` text,
	`remark` text NOT NULL,
	`saved_at` text NOT NULL,
	`received_at` text NOT NULL,
	`reply` text NOT NULL,
	`done` integer NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `review_remarks_round` ON `review_remarks` (`round_id`);--> statement-breakpoint
CREATE TABLE `rounds` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`name_en` text,
	`questionnaire_id` text NOT NULL,
	`questionnaire` text NOT NULL,
	`subject` text NOT NULL,
	`scope` text NOT NULL,
	`scope_en` text NOT NULL,
	`state` text NOT NULL,
	`opened_on` text,
	`deadline` text,
	`anonymous` integer NOT NULL,
	`targets` text NOT NULL,
	`sort_order` integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE `action_items` ADD `source_id` text;--> statement-breakpoint
ALTER TABLE `action_items` ADD `wave` integer;