namespace EfpConnect.Mail.Transport;

/// <summary>The receiving side said no for good (a 5xx to the recipient or to the message). Names no address: it gets logged.</summary>
public sealed class MailRefused(string reply) : Exception($"The mail was refused for good: {reply}");
