/** What a route of these minutes is called with. */
export type MinutesContext = { params: Promise<{ id: string }> }
