using System.Reflection;
using System.Text.Json.Serialization;

namespace EfpConnect.Grains.Aggregates;

/// <param name="Fact">The stored name of what happened.</param>
[GenerateSerializer, Immutable, Alias("efp.dead-consequence")]
internal sealed record DeadConsequence(long Sequence, string Fact, string Reason, DateTimeOffset At, bool Overtaken)
{
    /// <summary>Not set aside, still tried: the outage lasts, or what looks like one.</summary>
    [Id(0)]
    public bool Late { get; init; }
}

/// <summary>What a grain owes that somebody should look after.</summary>
internal static class DeadConsequences
{
    /// <summary>Longer than most outages: what is owed for so long may be owed for ever.</summary>
    private static readonly TimeSpan InTime = TimeSpan.FromHours(1);

    public static DeadConsequence Of<TEvent>(DeadLetter<TEvent> letter) => new(letter.Sequence, NameOf(letter.Event), letter.Reason, letter.At, letter.Overtaken);

    public static IEnumerable<DeadConsequence> Late<TEvent>(IEnumerable<Pending<TEvent>> owed, DateTimeOffset now) =>
        from pending in owed
        let since = pending.At ?? now
        where since < now - InTime
        select new DeadConsequence(pending.Sequence, NameOf(pending.Event), "consequence.late", since, Overtaken: false) { Late = true };

    private static string NameOf<TEvent>(TEvent happened) =>
        typeof(TEvent).GetCustomAttributes<JsonDerivedTypeAttribute>().FirstOrDefault(named => named.DerivedType == happened!.GetType())?.TypeDiscriminator as string
        ?? happened!.GetType().Name;
}
