ALTER TABLE `actors` ADD `ratings` text DEFAULT '{}' NOT NULL;--> statement-breakpoint
UPDATE `actors` SET `ratings` = (
	SELECT json_group_object(
		`criterion_id`,
		CASE WHEN `value` = CAST(`value` AS INTEGER) THEN CAST(`value` AS INTEGER) ELSE `value` END
		ORDER BY `criterion_id`
	)
	FROM `ratings` WHERE `actor_id` = `actors`.`id`
);--> statement-breakpoint
UPDATE `journal_steps` SET `state` = 'past' WHERE `state` = 'done' AND `id` <= (
	SELECT max(`s`.`id`) FROM `journal_steps` `s` JOIN `journal_changes` `c` ON `c`.`step_id` = `s`.`id`
	WHERE `s`.`state` = 'done' AND `c`.`table_name` IN ('actors', 'ratings')
);--> statement-breakpoint
UPDATE `journal_steps` SET `state` = 'past' WHERE `state` = 'undone' AND `id` >= (
	SELECT min(`s`.`id`) FROM `journal_steps` `s` JOIN `journal_changes` `c` ON `c`.`step_id` = `s`.`id`
	WHERE `s`.`state` = 'undone' AND `c`.`table_name` IN ('actors', 'ratings')
);--> statement-breakpoint
DROP TABLE `ratings`;--> statement-breakpoint
CREATE INDEX `journal_changes_step` ON `journal_changes` (`step_id`);