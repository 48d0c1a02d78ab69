/** Names under which the person who answered stands as an object beside the answers. */
export const PERSON_KEYS = [
	'user',
	'respondent',
	'reviewer',
	'customer',
	'contact',
	'person',
	'visitor',
	'author',
	'consumer',
] as const;
