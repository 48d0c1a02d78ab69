/** @type {import('jest').Config} */
module.exports = {
	testEnvironment: 'node',
	roots: ['<rootDir>/test'],
	testMatch: ['**/*.test.ts'],
	modulePathIgnorePatterns: ['<rootDir>/test/e2e/', '<rootDir>/dist/', '<rootDir>/build/'],
	transform: { '^.+\\.ts$': ['ts-jest', { diagnostics: false }] },
};
