using System.Globalization;
using EfpConnect.Domain.Journal;
using EfpConnect.Domain.ManagerCodes;
using EfpConnect.Domain.Outbox;
using EfpConnect.Domain.Roster;
using EfpConnect.Domain.Support;
using EfpConnect.Grains.Aggregates;

namespace EfpConnect.Grains.Tests.Aggregates;

/// <summary>One act of each kind of stored grain that makes it write, and that may be sent again.</summary>
internal static class StoredActs
{
    private static readonly DateTimeOffset At = new(2025, 3, 9, 8, 22, 0, TimeSpan.Zero);
    private static readonly ServiceId Edof = ServiceCatalogue.Edof.Id;

    private static readonly StaffAct Nora = new(new("Nora", StaffRole.Agent), "test");

    /// <summary>By the name of the kind.</summary>
    public static readonly IReadOnlyDictionary<string, Func<IGrainFactory, Siren, (IGrain Grain, Func<Task> Act)>> All =
        new Dictionary<string, Func<IGrainFactory, Siren, (IGrain, Func<Task>)>>
        {
            ["code-issuance"] = (grains, siren) => Of(grains.CodeIssuance(siren, Edof), (grain, act) => grain.OrderAsync(act, new(new("Direction", Somebody(UserId.New()).Email), Nora))),
            ["company"] = (grains, siren) => Of(grains.Company(siren), (grain, act) => grain.ApplyRedemptionAsync(act, "c1", Somebody(UserId.New()), Edof, null, At)),
            ["email"] = (grains, siren) => Of(grains.Email($"mail-{siren}"), (grain, act) => grain.CountCodeAsync(act)),
            ["idempotency-key"] = (grains, siren) => Of(grains.IdempotencyKey(OperationId.New()), (grain, _) => grain.IsFirstOrSameAsync("body")),
            ["journal-book"] = (grains, siren) => Of(grains.JournalBook(siren), (grain, act) => grain.WriteAsync(act, [new JournalEntry(At, JournalAct.UserAttached, null)])),
            ["journal-page"] = (grains, siren) => Of(grains.JournalPage(siren, 0), (grain, _) => grain.KeepAsync([new(1, new JournalEntry(At, JournalAct.UserAttached, null), "k.1")])),
            ["manager-code"] = (grains, siren) => Of(grains.ManagerCode($"code-{siren}"), (grain, act) => grain.IssueAsync(act, new("c1", siren, Edof, At, new DateOnly(2025, 9, 9), At.AddMonths(6)))),
            ["outbox"] = (grains, siren) => Of(grains.Outbox(NumberOf(siren)), (grain, _) => grain.QueueAsync([new MailEnvelope("m1", null, "{}")])),
            ["registration"] = (grains, siren) => Of(grains.Registration(RegistrationId.New()), (grain, act) => grain.StartAsync(act, EmailAddress.Parse($"{siren}@lumiere.example"))),
            ["roster-index"] = (grains, siren) => Of(grains.RosterIndex(siren), UserId.New(), (grain, act, user) => grain.PlaceAsync(act, user)),
            ["roster-page"] = (grains, siren) => Of(grains.RosterPage(siren, 0), Somebody(UserId.New()), (grain, act, person) => grain.ListAsync(act, new RosterEntry(person, [], [], At, null, 1))),
            ["session"] = (grains, _) => Of(grains.Session(Guid.NewGuid().ToString("n")), (grain, act) => grain.StartAsync(act, UserId.New())),
            ["sweeper"] = (grains, siren) => Of(grains.GetGrain<ISweeperGrain>(NumberOf(siren)), (grain, _) => grain.ArmAsync(grains.Company(siren).GetGrainId())),
            ["throttle"] = (grains, siren) => Of(grains.Throttle("sign-in", siren.ToString()), (grain, act) => grain.AttemptAsync(act)),
            ["user"] = (grains, siren) => Of(grains.User(UserId.New()), UserId.New(), (grain, act, user) => grain.RegisterAsync(act, new(Somebody(user), "hash", new Attachment("a", siren, "Académie", At), "2024-11", At))),
        };

    private static (IGrain, Func<Task>) Of<TGrain>(TGrain grain, Func<TGrain, OperationId, Task> act) where TGrain : IGrain =>
        Of(grain, "", (g, operation, _) => act(g, operation));

    private static (IGrain, Func<Task>) Of<TGrain, T>(TGrain grain, T with, Func<TGrain, OperationId, T, Task> act) where TGrain : IGrain
    {
        var operation = OperationId.New();
        return (grain, () => act(grain, operation, with));
    }

    private static int NumberOf(Siren siren) => int.Parse(siren.ToString(), CultureInfo.InvariantCulture);

    private static Person Somebody(UserId id) => new(id, new Identity(Title.Madame, "Claude", "Dupont"), EmailAddress.Parse($"{id}@lumiere.example"));
}
