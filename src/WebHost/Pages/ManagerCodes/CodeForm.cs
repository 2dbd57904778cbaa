using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.Services;
using EfpConnect.WebHost.Components;
using EfpConnect.WebHost.Pages.Establishments;

namespace EfpConnect.WebHost.Pages.ManagerCodes;

/// <summary>What somebody who received a code fills in, on the request page or on the code's own.</summary>
internal sealed record CodeForm(OnlineService Service, IReadOnlyList<Choice>? Places) : IChoosesPlace
{
    public string? Code { get; init; }

    public Siret? Siret { get; init; }

    public bool AcceptCharter { get; init; }

    /// <summary>Null while nobody is asked to show that he is no robot.</summary>
    public string? CaptchaId { get; init; }

    public string? Answer { get; init; }

    public bool PlaceIsOptional => true;
}
