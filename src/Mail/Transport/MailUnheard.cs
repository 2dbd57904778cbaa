namespace EfpConnect.Mail.Transport;

/// <summary>The conversation broke off when the mail was on its way: the receiving side may have taken it.</summary>
public sealed class MailUnheard(Exception cause) : Exception($"Nothing was heard of the mail: {cause.GetType().Name}", cause);
