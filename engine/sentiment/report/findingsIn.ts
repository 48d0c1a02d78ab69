import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';
import type { AnalysedResponse } from '../analysedResponse';

/** What of the answers the operator should look into. */
export interface Findings {
	/** Whether there are answers, and none has a date, an address or a customer. */
	areNobodys: boolean;
	/** Short answers that only their question could decide, and that have none. */
	open: number;
	/** Answers in a language that is not read here. */
	others: number;
	/** Responses that rate well and write a complaint. */
	complaints: number;
	/** Answers that cannot wait. */
	urgent: number;
}

/** An answer that nothing is made of, and no longer than this, is one that the question decides: "Nothing", "No". */
const SHORT_ANSWER = 40;

/** Counts what the operator should look into. */
export function* findingsIn(analysed: readonly AnalysedResponse[]): Sliced<Findings> {
	const findings = {
		areNobodys: analysed.length > 0,
		open: 0,
		others: 0,
		complaints: 0,
		urgent: 0,
	};
	for (let index = 0; index < analysed.length; index++) {
		if (index % STEPS_PER_SLICE === 0) yield;
		const { text, outcome, response, disagreement } = analysed[index] as AnalysedResponse;
		if (findings.areNobodys) findings.areNobodys = isNobodys(response);
		if (disagreement === 'highScoreComplaint') findings.complaints++;
		if (outcome?.signals.includes('urgent') === true) findings.urgent++;
		if (outcome?.confidence !== 0) continue;
		if (response.question === null && text !== null && text.length <= SHORT_ANSWER) {
			findings.open++;
		}
		if (outcome.engine === 'local' && outcome.language === 'other') findings.others++;
	}
	return findings;
}

function isNobodys({ answeredAt, email, customerId }: AnalysedResponse['response']): boolean {
	return answeredAt === null && email === null && customerId === null;
}
