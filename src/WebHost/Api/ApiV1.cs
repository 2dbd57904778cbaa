using EfpConnect.WebHost.Api.AccessManagers;
using EfpConnect.WebHost.Api.AccessRequests;
using EfpConnect.WebHost.Api.Captchas;
using EfpConnect.WebHost.Api.Companies;
using EfpConnect.WebHost.Api.Errors;
using EfpConnect.WebHost.Api.Idempotency;
using EfpConnect.WebHost.Api.Invitations;
using EfpConnect.WebHost.Api.Journals;
using EfpConnect.WebHost.Api.Json;
using EfpConnect.WebHost.Api.ManagerCodes;
using EfpConnect.WebHost.Api.Me;
using EfpConnect.WebHost.Api.OpenApi;
using EfpConnect.WebHost.Api.Registrations;
using EfpConnect.WebHost.Api.Security;
using EfpConnect.WebHost.Api.Sessions;
using EfpConnect.WebHost.Api.Terms;

namespace EfpConnect.WebHost.Api;

/// <summary>The JSON API: what the pages do, for programs.</summary>
internal static class ApiV1
{
    public const string Path = "/api/v1";

    public static IServiceCollection AddApi(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(options => ApiJson.Configure(options.SerializerOptions));
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        services.AddSingleton<IdempotencyScope>();
        return services.AddApiDescription();
    }

    /// <summary>After the shell, before authentication.</summary>
    public static void UseApiErrors(this WebApplication app) =>
        app.UseWhen(context => context.Request.Path.StartsWithSegments("/api"), api => api.UseMiddleware<ApiErrors>());

    public static void MapApi(this WebApplication app)
    {
        var api = app.MapGroup(Path).AddEndpointFilter<CsrfGuard>().AddEndpointFilter<IdempotencyGuard>();
        api.MapCaptchasApi();
        api.MapTermsApi();
        api.MapRegistrationsApi();
        api.MapSessionApi();
        api.MapMeApi();
        api.MapCompaniesApi();
        api.MapAccessRequestsApi();
        api.MapManagerCodesApi();
        api.MapCompanyUsersApi();
        api.MapCompanyRequestsApi();
        api.MapInvitationsApi();
        api.MapReceivedInvitationsApi();
        api.MapAccessManagersApi();
        api.MapJournalApi();
        app.MapApiDescription();
    }
}
