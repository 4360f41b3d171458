/** What each check looks for and how it judges, in a controller's words: the paragraphs of its page in the pane. */
export type Explanations = Readonly<Record<string, readonly string[]>>;
