/** How many days lie between two messages, by the word that a preference centre keeps. */
export const CONTACT_PREFERENCES: ReadonlyMap<string, number> = new Map([
	['daily', 1],
	['weekly', 7],
	['once a week', 7],
	['biweekly', 14],
	['fortnightly', 14],
	['every two weeks', 14],
	['monthly', 30],
	['once a month', 30],
	['quarterly', 91],
	['never', Infinity],
	['none', Infinity],
]);

/** The longest of them that ends. */
export const LONGEST_PREFERENCE_DAYS = 91;
