import { z } from 'zod';

/** The entries of a collection, none where nobody added one. */
export const entries = <Entry extends z.ZodTypeAny>(entry: Entry) =>
	z
		.object({ values: z.array(entry).default([]) })
		.default({})
		.transform(({ values }) => values as Array<z.output<Entry>>);

/** A text with several names, separated by commas. */
export const listText = z
	.string()
	.default('')
	.transform((text) =>
		text
			.split(',')
			.map((part) => part.trim())
			.filter((part) => part !== ''),
	);
