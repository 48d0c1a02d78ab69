import { officialLint } from '../support/officialLint';

jest.setTimeout(180_000);

describe("n8n's own lint for community packages", () => {
	it('finds no error and no warning in the repository', () => {
		expect(officialLint()).toEqual({ status: 0, problems: [] });
	});
});
