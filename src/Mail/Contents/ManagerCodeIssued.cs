using EfpConnect.Domain.Services;

namespace EfpConnect.Mail.Contents;

/// <summary>M-49, to the person a company is to receive its code through; the letter L-49 says the same.</summary>
/// <param name="LastDay">The last day, in Paris, on which the code can be used.</param>
public sealed record ManagerCodeIssued(
    SealedSecret Code, Company Company, ServiceId Service, DateOnly LastDay, string RecipientName) : MailContent;
