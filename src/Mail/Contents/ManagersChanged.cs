using EfpConnect.Domain.Services;

namespace EfpConnect.Mail.Contents;

/// <summary>M-41, to the other managers of a company, who may contest the change.</summary>
/// <param name="By">Who removed him.</param>
/// <param name="Establishment">The one concerned, when a manager gave access to himself.</param>
public sealed record ManagersChanged(
    ManagersChange Change, Person Person, DateTimeOffset At, Company Company, ServiceId Service,
    DateTimeOffset ContestUntil, Place? Establishment = null, Person? By = null) : MailContent;
