using EfpConnect.Domain.ManagerCodes;

namespace EfpConnect.Contracts;

/// <summary>Issues the manager codes of one company and service. The code itself is never returned: it goes to its mail or letter.</summary>
[Alias("efp.ICodeIssuanceGrain"), GrainInterfaceType("efp.ICodeIssuanceGrain")]
public interface ICodeIssuanceGrain : IGrainWithStringKey
{
    /// <summary>Problems: <c>company.unknown</c>, <c>company.closed</c>, <c>issue.too-early</c>.</summary>
    /// <param name="reason">Why support issues it; kept.</param>
    [Alias("Issue")]
    Task<Outcome<CodeIssuedView>> IssueAsync(OperationId operation, CodeDelivery delivery, string reason);
}

[GenerateSerializer, Immutable, Alias("efp.view.code-issued")]
public sealed record CodeIssuedView(string Id, DateOnly LastDay, DateTimeOffset ExpiresAt);
