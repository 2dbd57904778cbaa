using EfpConnect.Faults.Tests.History;

namespace EfpConnect.Faults.Tests.Load.Memory;

/// <summary>Calls in the form in which the checker of histories takes them.</summary>
internal static class Noting
{
    private static readonly TimeSpan Freshness = TimeSpan.FromSeconds(5);

    public static void Note<TAct>(this Recorder<TAct> recorder, string key, TAct act, Call call, string? answer = null) => recorder.Note(new Call<TAct>(
        call.By.Email, key, act, call.Invoked.Ticks, call.Completed.Ticks, answer ?? (call.Reply.IsDone ? Answers.Done : call.Reply.Code)));

    /// <summary>Around a failure two activations of one grain exist, and what is read without a write may be as old as the product lets it be (architecture §4).</summary>
    public static void NoteRead<TAct>(this Recorder<TAct> recorder, string key, TAct act, Call call, string answer) =>
        recorder.Note(key, act, call with { Invoked = call.Invoked - Freshness }, answer);
}
