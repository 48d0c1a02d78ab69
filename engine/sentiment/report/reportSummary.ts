import type { Hint } from '../../hint';
import type { SentimentSettings } from '../sentimentSettings';
import type { Summary } from '../summary/summarise';
import { countOf } from '../../text/countOf';

/** Says what of the summary the operator should look into: a drop of the mood, and groups that were not found. */
export function reportSummary(
	{ rows, groupsLeftOut }: Summary,
	{ read }: Pick<SentimentSettings, 'read'>,
): Hint[] {
	const hints: Hint[] = [];
	const [all] = rows;
	if (all?.alert) hints.push({ kind: 'warning', text: all.alert.text });
	const hasGroups = rows.some(({ group }) => group !== null);
	if (read.groupBy !== undefined && !hasGroups && (all?.responses ?? 0) > 0) {
		hints.push({
			kind: 'warning',
			text: `No answer has the field or the question "${read.groupBy.slice(0, LONGEST_NAME)}" that "Group By" names, so the summary has no groups.`,
		});
	}
	if (groupsLeftOut > 0) {
		hints.push({
			kind: 'warning',
			text: `${countOf(groupsLeftOut, 'group')} with the fewest answers ${groupsLeftOut === 1 ? 'has' : 'have'} no row in the summary.`,
		});
	}
	return hints;
}

const LONGEST_NAME = 60;
