using EfpConnect.Domain.Requests;

namespace EfpConnect.Grains.Companies;

/// <summary>Requests: asked, sent again, decided.</summary>
internal sealed partial class CompanyGrain
{
    public async Task<Outcome<ImmutableArray<RequestView>>> SubmitAsync(
        OperationId operation, UserId requester, ServiceId service, ImmutableArray<Siret> sirets, string? description)
    {
        if (await people.FindAsync(requester) is not { } user) return new UserUnknown();
        var places = sirets.Distinct().Select((siret, i) => new RequestedPlace(people.IdOf(operation, i), directory.StandingOf(siret, service)));
        var command = new SubmitRequests(
            user.Person, user.Attachment?.Siren, user.Habilitations, service, RequestText.Clean(description), [.. places]);

        if (await CommitAsync(operation, (company, now) => company.Decide(command, policies.Requests, now)) is { } problem) return problem;
        return command.Places
            .Select(p => Current.Pending(command, p.Standing.Siret, Now) ?? Current.Request(p.RequestId))
            .OfType<AccessRequest>().Select(View).ToImmutableArray();
    }

    public async Task<Outcome<RequestView>> ResendAsync(OperationId operation, UserId requester, string requestId) =>
        Answer(requestId, await CommitAsync(operation, (company, now) => company.Decide(new ResendRequest(requestId, requester), policies.Requests, now)));

    public async Task<Outcome<Done>> CancelAsync(OperationId operation, UserId requester, string requestId) =>
        Answer(await CommitAsync(operation, (company, now) => company.Decide(new CancelRequest(requestId, requester), now)));

    public async Task<Outcome<RequestView>> ApproveAsync(OperationId operation, UserId manager, string requestId, ImmutableArray<Role> roles)
    {
        if (Current.Request(requestId) is null) await ReadAsync();   // asked for where another activation is ahead
        if (Current.Request(requestId) is not { } request) return new RequestUnknown();
        var requester = await people.FindAsync(request.Requester.Id);
        var command = new ApproveRequest(requestId, manager, roles, requester?.Attachment?.Siren, directory.StandingOf(request.Siret, request.Service));
        return Answer(requestId, await CommitAsync(operation, (company, now) => company.Decide(command, now)));
    }

    public async Task<Outcome<RequestView>> RefuseAsync(OperationId operation, UserId manager, string requestId, string? reason)
    {
        var command = new RefuseRequest(requestId, manager, RequestText.Clean(reason));
        return Answer(requestId, await CommitAsync(operation, (company, now) => company.Decide(command, policies.Requests, now)));
    }

    public Task<ImmutableArray<RequestView>> RequestsOfAsync(UserId requester) => Task.FromResult(
        Latest(Current.Requests.Where(r => r.Requester.Id == requester)));

    public Task<Outcome<RequestView>> RequestAsync(UserId reader, string requestId) => Task.FromResult<Outcome<RequestView>>(
        Current.ReadableBy(reader, requestId) is { } request ? View(request) : new RequestUnknown());

    public Task<Outcome<ImmutableArray<RequestView>>> RequestsAsync(UserId manager, ServiceId service, RequestStatus? status) =>
        ForAsync(manager, service, () => Latest(Current.Requests.Where(r => r.Service == service && (status is null || r.StatusAt(Now) == status))));

    private Outcome<RequestView> Answer(string requestId, Problem? problem) =>
        problem is null ? View(Current.Request(requestId)!) : problem;

    private ImmutableArray<RequestView> Latest(IEnumerable<AccessRequest> requests) =>
        [.. requests.OrderByDescending(r => r.CreatedAt).Select(View)];

    private RequestView View(AccessRequest request) => new(request, request.StatusAt(Now));
}
