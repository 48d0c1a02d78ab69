/**
 * Milliseconds that `require` of a file takes in a fresh process that has n8n-workflow loaded, as
 * n8n has: the best of several runs, so that a busy machine does not count against it.
 *
 * @param runs how many at the most; the first one that reaches the goal is the last
 */
export function loadTime(file: string, runs: number, goal: number): number;
