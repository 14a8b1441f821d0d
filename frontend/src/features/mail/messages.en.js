export default {
  mail: {
    title: 'Unsent messages',
    intro:
      'Invitations and password links wait here as long as no mail server takes them. Opening a message is journalled.',
    table: 'List of messages',
    empty: 'No message waiting.',
    emptyText:
      'Everything has left. A message that the mail server refuses will appear here with the reason.',
    emptySent: 'No message sent.',
    backHome: 'Back to the settings',
    unsent: 'Unsent',
    sent: 'Sent',
    state: 'State of the messages',
    columns: {
      subject: 'Subject',
      recipient: 'To',
      created: 'Written',
      attempts: 'Attempts',
      why: 'Reason',
      sentAt: 'Sent',
      acts: 'Actions',
    },
    noServer: 'not tried yet',
    open: 'Open',
    openOf: 'Open the message to {recipient}',
    openTitle: 'Open the message to {recipient}?',
    openText:
      'It may hold a personal link that opens an account. Your reading will be journalled, with your name and the hour.',
    openConfirm: 'Open and journal my reading',
    erased: 'The text is erased once sent.',
    read: 'This reading is journalled.',
    close: 'Close',
    retry: 'Try sending again',
    retryOf: 'Try sending to {recipient} again',
    retried: 'Sending to {recipient} is tried again.',
    failed: 'The message could not be opened.',
  },
};
