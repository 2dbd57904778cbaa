namespace EfpConnect.Faults.Tests.Load.People;

/// <summary>Rules that count minutes, days or openings, put out of the way of people who act many times a second, by clocks that are moved on.</summary>
internal static class Policies
{
    public const int PendingInvitations = 500;

    private static readonly Dictionary<string, string> Wide = new()
    {
        ["Policies:Session:Idle"] = "12:00:00",
        ["Policies:Request:AfterRefusal"] = "0",
        ["Policies:Invitation:MaxPending"] = $"{PendingInvitations}",
    };

    public static IReadOnlyDictionary<string, string> Beside(IReadOnlyDictionary<string, string> settings) => Wide.Concat(settings).ToDictionary();
}
