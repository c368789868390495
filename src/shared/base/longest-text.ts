// How long a line may be that is typed: what is longer is refused before a pattern looks at it, so that nothing typed or pasted is slow.

/** No line needs more characters; notes and instructions have caps of their own. */
export const longestText = 200
export const tooLongText = `Write it in ${longestText} characters at most.`
