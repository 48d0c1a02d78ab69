/** @type {import('jest').Config} */
module.exports = {
	testEnvironment: 'node',
	// Tests that run workflows take seconds, and many times that on a machine with other work to do.
	testTimeout: 120_000,
	maxWorkers: '100%',
	roots: ['<rootDir>/test'],
	testMatch: ['**/*.test.ts'],
	modulePathIgnorePatterns: ['<rootDir>/test/e2e/', '<rootDir>/dist/', '<rootDir>/build/'],
	// Tests run in a context of their own, in which every look at a global is slow: models that compute all day take six
	// times as long without this.
	sandboxInjectedGlobals: ['Math'],
	transform: { '^.+\\.ts$': ['ts-jest', { diagnostics: false }] },
};
