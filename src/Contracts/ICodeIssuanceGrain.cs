using EfpConnect.Domain.ManagerCodes;
using EfpConnect.Domain.Support;

namespace EfpConnect.Contracts;

/// <summary>Issues the manager codes of one company and service. The code itself is never returned: it goes to its mail or letter.</summary>
[Alias("efp.ICodeIssuanceGrain"), GrainInterfaceType("efp.ICodeIssuanceGrain")]
public interface ICodeIssuanceGrain : IGrainWithStringKey
{
    /// <summary>At once, by a portal that fills itself: support orders. Problems: <c>company.unknown</c>, <c>company.closed</c>, <c>issue.too-early</c>.</summary>
    /// <param name="reason">Why it is issued; kept.</param>
    [Alias("Issue")]
    Task<Outcome<CodeIssuedView>> IssueAsync(OperationId operation, CodeDelivery delivery, string reason);

    /// <summary>Issues a code, or has it wait for a supervisor. Problems: as above, <c>issue.letters-spent</c>, <c>staff.not-supervisor</c>.</summary>
    [Alias("Order")]
    Task<Outcome<CodeIssuanceView>> OrderAsync(OperationId operation, CodeOrder order);

    /// <summary>Problems: also <c>issue.no-order</c>, <c>staff.same-person</c>.</summary>
    [Alias("Approve")]
    Task<Outcome<CodeIssuanceView>> ApproveAsync(OperationId operation, StaffAct by);

    /// <summary>Problems: <c>issue.no-code</c>, <c>issue.delivery-step</c>, <c>manager-code.already-used</c>.</summary>
    [Alias("Withdraw")]
    Task<Outcome<CodeIssuanceView>> WithdrawAsync(OperationId operation, WithdrawCode command);

    /// <summary>Problems: <c>issue.no-code</c>, <c>issue.delivery-step</c>.</summary>
    [Alias("NoteDelivery")]
    Task<Outcome<CodeIssuanceView>> NoteDeliveryAsync(OperationId operation, NoteDelivery command);

    [Alias("View")]
    Task<CodeIssuanceView> ViewAsync();
}

[GenerateSerializer, Immutable, Alias("efp.view.code-issued")]
public sealed record CodeIssuedView(string Id, DateOnly LastDay, DateTimeOffset ExpiresAt);

/// <summary>The current code of a company and service as support sees it.</summary>
/// <param name="Code">Null when none was ever issued.</param>
/// <param name="End">Why it died unused.</param>
/// <param name="Waiting">Ordered, and not approved yet.</param>
[GenerateSerializer, Immutable, Alias("efp.view.code-issuance")]
public sealed record CodeIssuanceView(
    IssuedCode? Code, CodeDelivery? Delivery, DeliveryStep Step, CodeEnd? End, DateTimeOffset? UsedAt, PendingOrder? Waiting);
