const GMAIL = new Set(['gmail.com', 'googlemail.com']);

/**
 * An address as Google hashes it: for its own mail, without dots and without what follows a plus.
 *
 * @example
 * googleEmail('ana.b+shop@gmail.com') // 'anab@gmail.com'
 */
export function googleEmail(email: string): string {
	const at = email.lastIndexOf('@');
	const domain = email.slice(at + 1);
	if (!GMAIL.has(domain)) return email;
	const name = email.slice(0, at).split('+', 1)[0] ?? '';
	return `${name.replace(/\./g, '')}@${domain}`;
}
