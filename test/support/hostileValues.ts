const MEGABYTE = 1_000_000;
const LEVELS = 10_000;

function nested(): unknown {
	let value: unknown = 'deep';
	for (let level = 0; level < LEVELS; level++) value = { value };
	return value;
}

/** Values that a field may hold and no reader of fields may stumble over, with a name for each. */
export const HOSTILE_VALUES: ReadonlyArray<readonly [string, unknown]> = [
	['undefined', undefined],
	['null', null],
	['true', true],
	['NaN', NaN],
	['Infinity', Infinity],
	['-Infinity', -Infinity],
	['the largest number', Number.MAX_VALUE],
	['a bigint', 10n ** 30n],
	['a symbol', Symbol('order')],
	['a function', () => 1],
	['an object', {}],
	['an object without a prototype', Object.create(null)],
	[
		'an object that throws when it is converted',
		{
			valueOf: () => {
				throw new TypeError('no');
			},
		},
	],
	['an object that says it is a Date', { [Symbol.toStringTag]: 'Date' }],
	['a list', [1, 2, 3]],
	['10,000 nested levels', nested()],
	['an empty text', ''],
	['blanks', ' \t\u00a0\u2009\ufeff'],
	['__proto__', '__proto__'],
	['constructor', 'constructor'],
	['toString', 'toString'],
	['an emoji', '🎁'],
	['half an emoji', '\ud83c'],
	['a NUL', '\u0000'],
	['Arabic digits', '٢٠٢٥-٠٥-١١'],
	['full-width digits', '１２.５０'],
	['a megabyte of digits', '1'.repeat(MEGABYTE)],
	['a megabyte of blanks', ' '.repeat(MEGABYTE)],
	['a megabyte of points', '.'.repeat(MEGABYTE)],
	['a megabyte of brackets', '('.repeat(MEGABYTE)],
	['a megabyte of groups', '1,234'.repeat(MEGABYTE / 5)],
	['a megabyte of letters', 'Aa'.repeat(MEGABYTE / 2)],
	['a megabyte of emoji', '🎁'.repeat(MEGABYTE / 4)],
];
