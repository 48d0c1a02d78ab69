import { foldName } from '../foldName';
import type { FactCondition } from './fact';
import type { FactContext } from './factContext';
import { readNumberFact, readTextFact, readYesFact } from './readFact';

export type FactTest = (json: unknown, context: FactContext) => boolean;

/** One function of a condition of a playbook. What an item does not tell holds in no condition. */
export function factTest(condition: FactCondition): FactTest {
	if ('all' in condition) {
		const tests = condition.all.map(factTest);
		return (json, context) => tests.every((test) => test(json, context));
	}
	if ('any' in condition) {
		const tests = condition.any.map(factTest);
		return (json, context) => tests.some((test) => test(json, context));
	}
	if ('oneOf' in condition) {
		const { fact } = condition;
		const names = new Set(condition.oneOf.map(foldName));
		return (json) => names.has(readTextFact(json, fact) ?? '');
	}
	if ('is' in condition) {
		const { fact, is } = condition;
		return (json, context) => readYesFact(json, fact, context) === is;
	}
	const { fact, atLeast = -Infinity, atMost = Infinity, moreThan = -Infinity } = condition;
	return (json, context) => {
		const value = readNumberFact(json, fact, context);
		return value !== undefined && value >= atLeast && value <= atMost && value > moreThan;
	};
}
