import { compileBundle } from '../../bundling/compileBundle';

const compiled = (code: string) => compileBundle(code, 'ESNext').trim();

describe('compileBundle', () => {
	it('makes a constant of a variable that nothing is assigned to', () => {
		expect(compiled('var limit = 5;')).toBe('const limit = 5;');
		expect(compiled('var first = 1, second = () => first;')).toBe(
			'const first = 1, second = () => first;',
		);
	});

	it.each([
		['assigned to', 'count = 1;'],
		['added to', 'count += 1;'],
		['set where it is missing', 'count ??= 1;'],
		['counted up', 'count++;'],
		['counted down', 'function f() { --count; }'],
		['taken from an object', '({ count } = read());'],
		['taken from an object under another name', '({ at: count } = read());'],
		['taken from a list, with a default', '[[count = 3]] = read();'],
		['the rest of a list', '[, ...count] = read();'],
		['what a loop runs over', 'for (count of read()) use(count);'],
		['the key that a loop runs over', 'for (count in read()) use(count);'],
		['declared again', 'var count = 2;'],
		['declared as a function too', 'function count() {}'],
	])('leaves a variable that is %s', (_, use) => {
		const [first] = compiled(`var count = 0;\n${use}`).split('\n');
		expect(first).toBe('var count = 0;');
	});

	it('leaves a variable without a value, and what stands within a function', () => {
		expect(compiled('var later;')).toBe('var later;');
		expect(compiled('function f() {\n    var inner = 1;\n    return inner;\n}')).toBe(
			'function f() {\n    var inner = 1;\n    return inner;\n}',
		);
	});

	it('does not take a change within an object for one of the variable', () => {
		expect(compiled('var room = {};\nroom.size = 2;\nroom["size"]++;')).toBe(
			'const room = {};\nroom.size = 2;\nroom["size"]++;',
		);
	});

	it('gives files that n8n can require', () => {
		expect(compileBundle('var limit = 5;\nexport { limit as most };', 'CommonJS')).toContain(
			'const limit = 5;\nexports.most = limit;',
		);
	});
});
