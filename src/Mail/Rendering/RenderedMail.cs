namespace EfpConnect.Mail.Rendering;

/// <summary>A mail in words: the same said twice, for readers with and without HTML.</summary>
public sealed record RenderedMail(string Subject, string Text, string Html);
