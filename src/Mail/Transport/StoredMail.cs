namespace EfpConnect.Mail.Transport;

/// <summary>A mail of the development mailbox, as its reader would see it.</summary>
public sealed record StoredMail(string Id, string To, string Subject, string Text, string Html, DateTimeOffset At);
