using System.Collections.Immutable;
using EfpConnect.Domain.Services;

namespace EfpConnect.Mail.Contents;

/// <summary>M-22, to somebody whose request waits because nobody may decide it yet.</summary>
public sealed record RequestWithoutManager(ServiceId Service, ImmutableArray<Place> Establishments) : MailContent;
