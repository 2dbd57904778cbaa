using EfpConnect.Contracts;
using EfpConnect.Domain;
using EfpConnect.Domain.Requests;
using EfpConnect.Faults.Tests.Load.Mails;

namespace EfpConnect.Faults.Tests.CrashPoints.Acts;

/// <summary>How a request may end.</summary>
/// <param name="Mail">To the requester; null for none.</param>
internal sealed record Verdict(RequestStatus Status, string? Mail, Func<ICompanyGrain, OperationId, AskedRequest, Task<string?>> DecideAsync)
{
    public static Verdict Approval { get; } = new(RequestStatus.Approved, Template.RequestApproved, async (company, operation, asked) =>
        (await company.ApproveAsync(operation, asked.Manager.Id, asked.RequestId, [])).Problem?.Code);

    public static Verdict Refusal { get; } = new(RequestStatus.Refused, Template.RequestRefused, async (company, operation, asked) =>
        (await company.RefuseAsync(operation, asked.Manager.Id, asked.RequestId, "Pas dans cet établissement.")).Problem?.Code);

    public static Verdict Cancellation { get; } = new(RequestStatus.Cancelled, null, async (company, operation, asked) =>
        (await company.CancelAsync(operation, asked.Requester.Id, asked.RequestId)).Problem?.Code);

    /// <summary>What must not be taken as well.</summary>
    public Verdict Contrary => Status is RequestStatus.Approved ? Refusal : Approval;
}
