import { tidyCustomerId, tidyEmail, tidyId, tidyPhone } from '../../../engine/identity/contact';

describe('tidyEmail', () => {
	it.each([
		['ana@example.com', 'ana@example.com'],
		[' Ana@Example.COM ', 'ana@example.com'],
		['\tana+shop@mail.example.com\n', 'ana+shop@mail.example.com'],
		['ana@localhost', 'ana@localhost'],
		['“ana”@example.com', '“ana”@example.com'],
		['"ana@example.com"', 'ana@example.com'],
		["'Ana@example.com'", 'ana@example.com'],
		['Ana Lima <Ana@example.com>', 'ana@example.com'],
		['"Lima, Ana" <ana@example.com>', 'ana@example.com'],
		['<ana@example.com>', 'ana@example.com'],
		['Ana Lima (ana@example.com)', 'ana@example.com'],
		['ana@example.com,', 'ana@example.com'],
		['ana@example.com.', 'ana@example.com'],
		['\u200bana@example.com', 'ana@example.com'],
		['mailto:ana@example.com', 'ana@example.com'],
		['<MAILTO:Ana@example.com>', 'ana@example.com'],
	])('compares %j as %j', (written, compared) => {
		expect(tidyEmail(written)).toBe(compared);
	});

	it.each([
		'',
		' ',
		'n/a',
		'none',
		'@',
		'@example.com',
		'ana@',
		'ana example.com',
		'ana b@example.com',
		'ana@example.com, ben@example.com',
		'ana@example.com;ben@example.com',
		'ana@@example.com',
		'ana@example\tcom',
		`${'a'.repeat(250)}@b.de`,
		null,
		undefined,
		42,
	])('knows that %j is no address', (value) => {
		expect(tidyEmail(value)).toBeNull();
	});

	it('takes an address as long as mail systems carry', () => {
		const longest = `${'a'.repeat(242)}@example.com`;
		expect(tidyEmail(longest)).toBe(longest);
		expect(tidyEmail(`a${longest}`)).toBeNull();
	});
});

describe('tidyPhone', () => {
	it.each([
		['+49 (30) 1234-567', '49301234567'],
		['0049 30 1234567', '49301234567'],
		['030/1234567', '0301234567'],
		[49301234567, '49301234567'],
		['555-0123', '5550123'],
		['+49 (0)30 1234567', '49301234567'],
		['0044 (0)20 7946 0000', '442079460000'],
		['(0)30 1234567', '0301234567'],
	])('compares %j as %j', (written, compared) => {
		expect(tidyPhone(written)).toBe(compared);
	});

	it.each([
		'',
		'n/a',
		'123456',
		'0000000',
		'999-999-9999',
		'1234567890123456',
		`1234567${' '.repeat(64)}`,
		null,
		undefined,
		NaN,
		Infinity,
		true,
		{},
	])('knows that %j is no number of somebody', (value) => {
		expect(tidyPhone(value)).toBeNull();
	});
});

describe('tidyId', () => {
	it.each([
		[1042, '1042'],
		['1042', '1042'],
		[' gid://shopify/Customer/7 ', 'gid://shopify/Customer/7'],
		['00', '00'],
		[-3, '-3'],
		['💍', '💍'],
		['__proto__', '__proto__'],
	])('compares %j as %j', (written, compared) => {
		expect(tidyId(written)).toBe(compared);
	});

	it.each([0, -0, '0', '', '  ', null, undefined, NaN, Infinity, true, {}, ['7'], 'x'.repeat(513)])(
		'knows that %p is a guest’s',
		(value) => {
			expect(tidyId(value)).toBeNull();
		},
	);

	it.each(['#N/A', '#ref!', '#DIV/0!', '#BEZUG!', '#NV', '#¡VALOR!', '#WAARDE!'])(
		'knows that %s is a formula that failed',
		(value) => {
			expect(tidyId(value)).toBeNull();
		},
	);

	it.each(['5.12E+12', '5,12346E+12', '5e+09'])(
		'knows that %s is what a spreadsheet shows of many ids',
		(value) => {
			expect(tidyId(value)).toBeNull();
		},
	);

	it.each(['#1001', 'A+12', 'E+12', '5.12E-12', 'GE+10'])('leaves %s an id', (id) => {
		expect(tidyId(id)).toBe(id);
	});

	it('takes an id of 512 characters', () => {
		expect(tidyId('x'.repeat(512))).toHaveLength(512);
	});
});

describe('tidyCustomerId', () => {
	it.each([
		['an address', 'Ana@Example.com', null],
		['an address in spaces', '  ana@example.com ', null],
		['a name with an at sign that is no address', '@ana', '@ana'],
		['an id', ' C100 ', 'C100'],
		['a number', 42, '42'],
		['nothing', '', null],
	])('takes %s for what it is', (_, written, compared) => {
		expect(tidyCustomerId(written)).toBe(compared);
	});

	it.each([
		'Guest',
		' walk-in customer ',
		'ANONYMOUS',
		'Gast',
		'Laufkunde',
		'Invité',
		'Público en general',
		'Cliente não identificado',
		'Ospite',
		'Anoniem',
		'Total',
		'GRAND TOTAL',
		'Summe',
		'Totale generale',
	])('knows that %j is nobody, or all strangers would be one customer', (word) => {
		expect(tidyCustomerId(word)).toBeNull();
	});

	it.each(['Totally Rings Ltd', 'Guest 7', 'Guesthouse', 'Gastro GmbH', 'Anna'])(
		'leaves %j an id',
		(id) => {
			expect(tidyCustomerId(id)).toBe(id);
		},
	);
});
