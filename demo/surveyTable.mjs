const GAP = '  ';
const MOST_TOPICS = 5;

const percent = new Intl.NumberFormat('en-US', { style: 'percent', maximumFractionDigits: 0 });
const signed = new Intl.NumberFormat('en-US', {
	maximumFractionDigits: 1,
	signDisplay: 'exceptZero',
});

/**
 * What the survey says, as aligned lines in plain text.
 *
 * @param {object} summary the first item of the Summary output: all answers
 * @param {{ found: number, right?: number, all?: number }} loyalists customers who are loyal, have paused and worry: how
 * many were found, and where it is known who they are, how many of them rightly, of how many
 * @returns {string}
 */
export function surveyTable(summary, loyalists) {
	const rows = [
		['Answers', `${summary.answers} in words, from ${summary.responses} people`],
		['Mood', moodOf(summary)],
		['NPS', npsOf(summary)],
		...summary.topics
			.slice(0, MOST_TOPICS)
			.map((topic, at) => [at === 0 ? 'Topics' : '', topicOf(topic)]),
		['Loyal but worried', loyalistsOf(loyalists)],
	];
	const width = Math.max(...rows.map(([name]) => name.length));
	const rule = '─'.repeat(width + GAP.length + 60);
	const lines = rows.map(([name, text]) => `${name.padEnd(width)}${GAP}${text}`);
	return ['What the survey says', rule, ...lines, rule].join('\n');
}

function moodOf({ positiveShare, neutralShare, mixedShare, negativeShare }) {
	const parts = [
		[positiveShare, 'positive'],
		[neutralShare, 'neutral'],
		[mixedShare, 'mixed'],
		[negativeShare, 'negative'],
	];
	return parts.map(([share, mood]) => `${percent.format(share)} ${mood}`).join(', ');
}

function npsOf({ npsScore, npsLow, npsHigh }) {
	if (npsScore === null) return '–';
	return `${signed.format(npsScore)}, between ${signed.format(npsLow)} and ${signed.format(npsHigh)} with 95% probability`;
}

function topicOf({ topic, mentions, negativeShare, effect, effectOn }) {
	const points =
		effect === null ? '' : `, effect on ${effectOn.toUpperCase()} ${signed.format(effect)}`;
	return `${topic}: ${mentions} mentions, ${percent.format(negativeShare)} negative${points}`;
}

function loyalistsOf({ found, right, all }) {
	if (all === undefined) return `${found} customers`;
	return `${found} found, ${right} of them rightly; ${all} there are (precision ${rate(right, found)}, recall ${rate(right, all)})`;
}

function rate(part, whole) {
	return whole === 0 ? '–' : percent.format(part / whole);
}
