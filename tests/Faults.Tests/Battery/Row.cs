namespace EfpConnect.Faults.Tests.Battery;

/// <summary>One row of the battery's table.</summary>
/// <param name="Id">As in the plan: <c>C1</c>, <c>F3</c>.</param>
/// <param name="Title">What is done to the portal.</param>
/// <param name="Cycles">How often.</param>
/// <param name="Acknowledged">Acts that were answered as done.</param>
/// <param name="Lost">Acknowledged, and absent afterwards.</param>
/// <param name="Doubled">Done more than once: two winners, two decisions, a mail beyond what crashes allow.</param>
/// <param name="LongestOutage">The longest time without any act answered; null where nothing is interrupted.</param>
/// <param name="Note">Other numbers of this row.</param>
internal sealed record Row(
    string Id, string Title, int Cycles, int Acknowledged, int Lost, int Doubled, TimeSpan? LongestOutage = null, string Note = "");
