using EfpConnect.Domain.Captchas;
using EfpConnect.Domain.Emails;
using EfpConnect.Domain.Habilitations;
using EfpConnect.Domain.Invitations;
using EfpConnect.Domain.ManagerCodes;
using EfpConnect.Domain.Registrations;
using EfpConnect.Domain.Requests;
using EfpConnect.Domain.Sessions;
using EfpConnect.Domain.Throttling;
using EfpConnect.Grains.Companies;
using EfpConnect.Grains.Emails;
using EfpConnect.Grains.Journal;
using EfpConnect.Grains.ManagerCodes;
using EfpConnect.Grains.Outbox;
using EfpConnect.Grains.Registrations;
using EfpConnect.Grains.Users;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Orleans.Storage;

namespace EfpConnect.Grains;

public static class GrainsRegistration
{
    /// <summary>Everything the grains need on a silo, besides the directory, the mails and the credentials, which the host configures.</summary>
    /// <param name="policies">The section that holds the numbers of rules §0, one part a policy.</param>
    public static IServiceCollection AddEfpGrains(this IServiceCollection services, IConfiguration policies)
    {
        services.TryAddSingleton(TimeProvider.System);
        return services.AddPolicies(policies).AddMechanism().AddOutbox().AddFeatures();
    }

    private static IServiceCollection AddMechanism(this IServiceCollection services) => services
        .Replace(ServiceDescriptor.Singleton<IGrainStorageSerializer, StateJson>())
        .AddSingleton<IMembership, ClusterMembership>()
        .AddSingleton<StoreOutage>()
        .AddSingleton<Freshness>()
        .AddSingleton<AggregateParts>()
        .AddSingleton<Sweepers>()
        .AddHostedService<SweeperPump>();

    private static IServiceCollection AddOutbox(this IServiceCollection services) => services
        .AddSingleton<Mailer>()
        .AddSingleton<MailCalls>()
        .AddSingleton<MailRecipients>()
        .AddSingleton<MailHandover>()
        .AddSingleton<MailFates>()
        .AddSingleton<LetterFolder>()
        .AddHostedService<MailCourier>();

    private static IServiceCollection AddFeatures(this IServiceCollection services) => services
        .AddSingleton<EmailKeys>()
        .AddSingleton<JournalWriter>()
        .AddSingleton<UserReaction>()
        .AddSingleton<RegistrationReaction>().AddSingleton<RegistrationSecrets>().AddSingleton<RegistrationPolicies>()
        .AddSingleton<ManagerCodeReaction>().AddSingleton<CodeIssuanceReaction>().AddSingleton<ManagerCodeSecrets>().AddSingleton<IssueRules>()
        .AddSingleton<CompanyReaction>().AddSingleton<CompanyPolicies>().AddSingleton<CompanyPeople>()
        .AddSingleton<RequestConsequences>().AddSingleton<ManagerConsequences>().AddSingleton<ManagerAlarm>()
        .AddSingleton<AccessConsequences>().AddSingleton<InvitationConsequences>();

    private static IServiceCollection AddPolicies(this IServiceCollection services, IConfiguration policies) => services
        .AddPolicy<RegistrationPolicy>(policies, "Registration")
        .AddPolicy<EmailCodePolicy>(policies, "EmailCode")
        .AddPolicy<ThrottlePolicy>(policies, "Throttle")
        .AddPolicy<CaptchaPolicy>(policies, "Captcha")
        .AddPolicy<SessionPolicy>(policies, "Session")
        .AddPolicy<RequestPolicy>(policies, "Request")
        .AddPolicy<ClosurePolicy>(policies, "Closure")
        .AddPolicy<InvitationPolicy>(policies, "Invitation")
        .AddPolicy<ManagerCodePolicy>(policies, "ManagerCode")
        .AddPolicy<SweepOptions>(policies, "Sweep");

    private static IServiceCollection AddPolicy<TPolicy>(this IServiceCollection services, IConfiguration policies, string name) where TPolicy : class =>
        services.AddOptions<TPolicy>().Bind(policies.GetSection(name)).ValidateDataAnnotations().ValidateOnStart().Services;
}
