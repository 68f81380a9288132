/** A failure whose cause is outside of the tool: its message is one sentence for whoever runs it, and no stack is shown. */
export class ToolError extends Error {
  override readonly name = 'ToolError';
}
