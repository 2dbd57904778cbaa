using EfpConnect.Faults.Tests.History;

namespace EfpConnect.Faults.Tests.Load.Memory;

/// <summary>Calls in the form in which the checker of histories takes them.</summary>
internal static class Noting
{
    public static void Note<TAct>(this Recorder<TAct> recorder, string key, TAct act, Call call, string? answer = null) => recorder.Note(new Call<TAct>(
        call.By.Email, key, act, call.Invoked.Ticks, call.Completed.Ticks, answer ?? (call.Reply.IsDone ? Answers.Done : call.Reply.Code)));
}
