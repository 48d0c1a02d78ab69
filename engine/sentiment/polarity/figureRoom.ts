/**
 * Room for figures that are forgotten with the text: an array of its own for each text costs more than what it holds.
 *
 * @returns gives an array with places for so many figures or more, the same one again and again
 */
export function figureRoom(): (count: number) => Float64Array {
	let room = new Float64Array(512);
	return (count) => {
		if (room.length < count) room = new Float64Array(2 * count);
		return room;
	};
}
