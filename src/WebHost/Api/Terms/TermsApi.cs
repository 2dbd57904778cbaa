using EfpConnect.Domain.Registrations;
using EfpConnect.WebHost.Api.OpenApi;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace EfpConnect.WebHost.Api.Terms;

/// <summary>The terms of use in force.</summary>
internal static class TermsApi
{
    public static void MapTermsApi(this IEndpointRouteBuilder api) =>
        api.MapGet("/terms", Get).WithTags("Registration").AllowAnonymous()
            .Described("getTerms", "Terms of use in force", "To be shown at `url` and accepted by sending `version` with `completeRegistration`.");

    private static Ok<TermsOfUse> Get(IOptionsSnapshot<RegistrationPolicy> policy) => TypedResults.Ok(new TermsOfUse(policy.Value.TermsVersion, "/cgu"));
}

internal sealed record TermsOfUse(string Version, string Url);
