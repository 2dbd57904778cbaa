namespace EfpConnect.Mail.Rendering;

/// <summary>A template that cannot be read or does not fit its mail: found at start, before anybody waits for that mail.</summary>
internal sealed class BrokenTemplates(string what, Exception? cause = null) : Exception($"Mail templates: {what}", cause);
