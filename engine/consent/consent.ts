/** Consent to marketing as its source records it; `unknown` when it says nothing. */
export type Consent = 'subscribed' | 'unsubscribed' | 'unknown';
