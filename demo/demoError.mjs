/** Something that whoever started the demo can put right. Its message is all they need to see. */
export class DemoError extends Error {}
