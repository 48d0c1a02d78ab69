/**
 * The factor of the likelihood that says how likely the silence since the last purchase is of somebody who is still a
 * customer and buys at every k-th event: S = Σ over j < k of (R)ⱼ/j! · ρ^j, with ρ = (T − tx)/(α + T), for k up to 3.
 * One object is reused for a million rows.
 */
export class Silence {
	value = 1;

	/** Derivatives by R and α. */
	byR = 0;

	byAlpha = 0;

	constructor(private readonly k: number) {}

	/** @param perEnd 1/(α + T) */
	set(R: number, weeksSilent: number, perEnd: number): void {
		if (this.k === 1) return;
		const rho = weeksSilent * perEnd;
		const second = this.k > 2 ? 0.5 * rho * rho : 0;
		this.value = 1 + R * (rho + (R + 1) * second);
		this.byR = rho + (2 * R + 1) * second;
		this.byAlpha = -perEnd * R * (rho + 2 * (R + 1) * second);
	}
}
