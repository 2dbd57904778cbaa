using EfpConnect.Domain.Companies;
using EfpConnect.Domain.Emails;
using EfpConnect.Domain.ManagerCodes;
using EfpConnect.Domain.Outbox;
using EfpConnect.Domain.Registrations;
using EfpConnect.Domain.Sessions;
using EfpConnect.Domain.Throttling;

namespace EfpConnect.Domain.Tests.Builders;

/// <summary>What each state becomes by what was decided.</summary>
internal static class Futures
{
    public static Company After(this Company before, Decision<CompanyEvent> decision) => decision.Events.Aggregate(before, (s, e) => s.Evolve(e));

    public static Registration After(this Registration before, Decision<RegistrationEvent> decision) => decision.Events.Aggregate(before, (s, e) => s.Evolve(e));

    public static EmailClaim After(this EmailClaim before, Decision<EmailEvent> decision) => decision.Events.Aggregate(before, (s, e) => s.Evolve(e));

    public static ManagerCode After(this ManagerCode before, Decision<ManagerCodeEvent> decision) => decision.Events.Aggregate(before, (s, e) => s.Evolve(e));

    public static CodeIssuance After(this CodeIssuance before, Decision<CodeIssuanceEvent> decision) => decision.Events.Aggregate(before, (s, e) => s.Evolve(e));

    public static User After(this User before, Decision<UserEvent> decision) => decision.Events.Aggregate(before, (s, e) => s.Evolve(e));

    public static Session After(this Session before, Decision<SessionEvent> decision) => decision.Events.Aggregate(before, (s, e) => s.Evolve(e));

    public static Throttle After(this Throttle before, Decision<ThrottleEvent> decision) => decision.Events.Aggregate(before, (s, e) => s.Evolve(e));

    public static Domain.Outbox.Outbox After(this Domain.Outbox.Outbox before, Decision<OutboxEvent> decision) => decision.Events.Aggregate(before, (s, e) => s.Evolve(e));
}
