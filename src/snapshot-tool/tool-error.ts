/** A mistake or a misfortune that whoever runs the tool can mend: one clear sentence, and no stack is shown. */
export class ToolError extends Error {
  override readonly name = 'ToolError';
}
