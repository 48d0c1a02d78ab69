import { z } from 'zod';

/** A text parameter left empty, or an option not added, is undefined. */
export const optionalText = z
	.string()
	.trim()
	.transform((text) => (text === '' ? undefined : text))
	.optional();
