/**
 * What a question asks for, as far as it decides how a short answer is read.
 *
 * - `improve`: what should be better or was not liked
 * - `concern`: what stopped, worried or went wrong ("Did you have any problems?" too)
 * - `liked`: what was good
 * - `reason`: why that score; "nothing" says little here
 * - `approval`: a yes-or-no question that "yes" answers well ("Would you recommend us?")
 * - `yesNo`: one in which neither answer is good or bad ("Is this your first order?")
 * - `comment`: whether there is anything to add; "no" is no answer
 * - `fact`: something that nobody feels ("How did you hear about us?")
 */
export type QuestionKind =
	| 'improve'
	| 'concern'
	| 'liked'
	| 'reason'
	| 'approval'
	| 'yesNo'
	| 'comment'
	| 'fact';
