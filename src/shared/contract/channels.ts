// The two channels between the desktop window and main: one for calls, one for events.
export const callChannel = 'afterrun:call'
export const eventChannel = 'afterrun:event'
