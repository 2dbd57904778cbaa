using EfpConnect.Domain.AccessManagers;
using EfpConnect.Domain.Companies;
using EfpConnect.Domain.Habilitations;
using EfpConnect.Domain.ManagerCodes;
using EfpConnect.Domain.Requests;

namespace EfpConnect.Domain.Tests.Builders;

/// <summary>Companies, accounts and codes brought to where a test begins.</summary>
internal static class Lives
{
    public static readonly RequestPolicy RequestRules = new();
    public static readonly ManagerCodePolicy CodeRules = new();

    public static Company CompanyOf(params Person[] managers) => CompanyOf(Edof, managers);

    public static Company CompanyOf(ServiceId service, params Person[] managers) =>
        new(Lumiere) { Managers = [.. managers.Select(m => new AccessManager(m, service, "code:1", Now.AddDays(-9), Now.AddDays(-9)))] };

    /// <summary>Somebody appointed who has not accepted the charter.</summary>
    public static Company WithAppointed(this Company company, Person person) =>
        company with { Managers = [.. company.Managers, new AccessManager(person, Edof, "appointed", Now.AddDays(-1), null)] };

    public static SubmitRequests Asking(Person requester, params EstablishmentStanding[] places) =>
        new(requester, Lumiere, [], Edof, "Pour déclarer nos formations", [.. places.Select(p => new RequestedPlace($"{requester.Identity.FirstName}-{p.Siret}", p))]);

    /// <summary>Alice asked for Paris on « Now ».</summary>
    public static Company WithAlicesRequest(this Company company) => company.After(company.Decide(Asking(Alice, Open(Paris)), RequestRules, Now));

    public static readonly string AlicesRequest = $"Alice-{Paris}";

    public static User AccountOf(Person person, params Habilitation[] habilitations) =>
        new User.Account(person, "hash", new Attachment("1", Lumiere, "Lumière", Now.AddYears(-1)), "2024-11", Now.AddYears(-1)) { Habilitations = [.. habilitations] };

    public static Habilitation Held(params Role[] roles) => new(Edof, Paris, [.. roles], Origin.Grant, Claire, Now.AddMonths(-1));

    public static ManagerCode IssuedCode(DateTimeOffset? at = null) =>
        new ManagerCode.Issued(new("c1", Lumiere, Edof, at ?? Now, CodeRules.LastDay(at ?? Now), CodeRules.ExpiresAt(at ?? Now)));
}
