using System.Security.Claims;
using EfpConnect.Contracts;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.Services;
using EfpConnect.Domain.Time;
using EfpConnect.WebHost.Api.Errors;
using EfpConnect.WebHost.Api.OpenApi;
using EfpConnect.WebHost.Journals;
using EfpConnect.WebHost.SignedIn;
using Microsoft.AspNetCore.Http.HttpResults;

namespace EfpConnect.WebHost.Api.Journals;

/// <summary>The journal of a company, for those whom its entries concern (rules §10). The journal itself checks who reads.</summary>
internal static class JournalApi
{
    private const int DefaultSize = 50;

    public static void MapJournalApi(this IEndpointRouteBuilder api) =>
        api.MapGet("/companies/{siren}/journal", ReadAsync).WithTags("Access management").RequireAuthorization()
            .Described("readJournal", "The journal of the company, newest first",
                "A manager reads what concerns his services, anybody else what concerns himself. `from` and `to` are days in Paris, both included; "
                + "`page` begins at 1, `size` is at most 200. With `Accept: text/csv`, all pages as a file.")
            .Refuses(401, "session.none").Refuses(403, "not-manager").Refuses(422, "request.invalid");

    private static async Task<Results<Ok<JournalAnswer>, FileContentHttpResult, Refusal>> ReadAsync(
        Siren siren, ServiceId? service, DateOnly? from, DateOnly? to, int? page, int? size, HttpRequest request, ClaimsPrincipal caller, IGrainFactory grains)
    {
        var query = JournalDays.Query(service, from, to, page ?? 1, size ?? DefaultSize);
        var read = await grains.Journal(siren).ReadAsync(caller.Id(), query);
        if (!read.Succeeded) return new Refusal(read.Problem);
        if (!WantsFile(request)) return TypedResults.Ok(JournalAnswer.Of(read.Value));

        return TypedResults.File(await JournalFile.WriteAsync(grains.Journal(siren), caller.Id(), query), JournalFile.MediaType, JournalFile.NameFor(siren));
    }

    private static bool WantsFile(HttpRequest request) =>
        request.GetTypedHeaders().Accept.Any(accepted => accepted.MediaType.Equals(JournalFile.MediaType, StringComparison.OrdinalIgnoreCase));
}
