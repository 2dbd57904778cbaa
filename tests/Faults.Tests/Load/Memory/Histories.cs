using EfpConnect.Faults.Tests.History;

namespace EfpConnect.Faults.Tests.Load.Memory;

/// <summary>Whether everything that was answered can have happened in some order, and led to what is there now.</summary>
internal static class Histories
{
    public static IReadOnlyList<Verdict> Impossible(this Promises promises) =>
    [
        .. Linearizability.CheckEach(new RequestModel(), promises.RequestHistory.Calls, id => last => !promises.Requests.TryGetValue(id, out var kept) || last.Status == kept.Status),
        .. Linearizability.CheckEach(new CodeModel(), promises.CodeHistory.Calls, _ => last => last is CodeState.Used),
        .. Linearizability.CheckEach(new GrantModel(), promises.AccessHistory.Calls, _ => _ => true),
    ];
}
