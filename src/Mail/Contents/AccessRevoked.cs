using EfpConnect.Domain.Services;

namespace EfpConnect.Mail.Contents;

/// <summary>M-32, to somebody whose access was withdrawn.</summary>
/// <param name="By">Null when support did it.</param>
public sealed record AccessRevoked(
    ServiceId Service, Place Establishment, Person? By, UserText? Reason = null) : MailContent;
