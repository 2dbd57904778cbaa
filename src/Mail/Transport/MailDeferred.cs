namespace EfpConnect.Mail.Transport;

/// <summary>The mail could not be handed over this time: a 4xx, a lost connection, a server that is away.</summary>
public sealed class MailDeferred(string reason, Exception? cause = null) : Exception($"The mail could not be sent now: {reason}", cause);
