using System.Collections.Immutable;
using EfpConnect.Mail.Contents;

namespace EfpConnect.Mail.Letters;

/// <summary>L-49: the mail of a manager code, on paper.</summary>
/// <param name="AddressLines">What the window of the envelope shows, at most six lines.</param>
public sealed record Letter(ManagerCodeIssued Content, ImmutableArray<string> AddressLines, DateTimeOffset WrittenAt);
