using EfpConnect.Domain.Support;

namespace EfpConnect.Domain.ManagerCodes;

/// <summary>A code that support asks for.</summary>
/// <param name="OverQuota">A supervisor has it printed beyond the letters of the week, for the reason he gives.</param>
[GenerateSerializer, Immutable, Alias("efp.code-order")]
public sealed record CodeOrder(CodeDelivery Delivery, StaffAct By, bool OverQuota = false);

/// <summary>An order that waits for a second pair of eyes.</summary>
[GenerateSerializer, Immutable, Alias("efp.pending-order")]
public sealed record PendingOrder(CodeOrder Order, DateTimeOffset At);

/// <param name="HasManagers">Whether somebody of the company manages the service already.</param>
/// <param name="Code">Minted for this order, and thrown away if it must wait.</param>
public sealed record OrderCode(CodeOrder Order, bool HasManagers, IssueManagerCode Code)
{
    /// <summary>No address of a company is on file but that of its head office: any e-mail address is somebody’s word.</summary>
    internal bool NeedsApproval => HasManagers || Order.Delivery.Email is not null;
}

/// <param name="Code">Minted for the order that is approved.</param>
public sealed record ApproveOrder(StaffAct By, Func<CodeOrder, IssueManagerCode> Code);

/// <summary>How support has a code issued: what could hand a company to a stranger needs a supervisor who did not ask for it (rules §8).</summary>
public static class OrderCodeDecision
{
    public static Decision<CodeIssuanceEvent> Decide(this CodeIssuance issuance, OrderCode command, ManagerCodePolicy policy, DateTimeOffset now)
    {
        if (command.Order.OverQuota && !command.Order.By.By.IsSupervisor) return new NotSupervisor();

        var issued = issuance.Decide(command.Code, policy, now);
        return issued.Problem is null && command.NeedsApproval ? new CodeOrdered(new(command.Order, now)) : issued;
    }

    public static Decision<CodeIssuanceEvent> Decide(this CodeIssuance issuance, ApproveOrder command, ManagerCodePolicy policy, DateTimeOffset now)
    {
        if (issuance.Waiting is not { } waiting) return new NoOrder();
        if (!command.By.By.IsSupervisor) return new NotSupervisor();
        if (command.By.By.IsSameAs(waiting.Order.By.By)) return new SamePerson();

        return issuance.Decide(command.Code(waiting.Order) with { ApprovedBy = command.By }, policy, now);
    }
}

/// <summary>It waits for a supervisor; a later order takes its place.</summary>
public sealed record CodeOrdered(PendingOrder Waiting) : CodeIssuanceEvent;

[GenerateSerializer, Immutable, Alias("efp.problem.issue.no-order")]
public sealed record NoOrder() : Problem("issue.no-order");

/// <summary>The letters that the platform sends in a week are spent.</summary>
[GenerateSerializer, Immutable, Alias("efp.problem.issue.letters-spent")]
public sealed record LettersSpent(DateTimeOffset RetryAt) : Problem("issue.letters-spent");
