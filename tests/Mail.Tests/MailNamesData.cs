using EfpConnect.Mail.Contents;

namespace EfpConnect.Mail.Tests;

/// <summary>Every mail there is, by name.</summary>
public sealed class MailNamesData : TheoryData<string>
{
    public MailNamesData() => AddRange([.. MailNames.All]);
}
