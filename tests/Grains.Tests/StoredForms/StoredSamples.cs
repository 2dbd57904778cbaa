using EfpConnect.Domain.AccessManagers;
using EfpConnect.Domain.Companies;
using EfpConnect.Domain.Emails;
using EfpConnect.Domain.Habilitations;
using EfpConnect.Domain.Invitations;
using EfpConnect.Domain.Journal;
using EfpConnect.Domain.ManagerCodes;
using EfpConnect.Domain.Outbox;
using EfpConnect.Domain.Registrations;
using EfpConnect.Domain.Requests;
using EfpConnect.Domain.Roster;
using EfpConnect.Domain.Sessions;
using EfpConnect.Domain.Support;
using EfpConnect.Domain.Throttling;
using EfpConnect.Grains.Aggregates;
using OutboxState = EfpConnect.Domain.Outbox.Outbox;

namespace EfpConnect.Grains.Tests.StoredForms;

/// <summary>One ledger of each kind, with something in every field: what their golden files are made of.</summary>
internal static class StoredSamples
{
    private static readonly DateTimeOffset At = new(2025, 3, 9, 8, 22, 0, TimeSpan.Zero);
    private static readonly Siren Siren = Siren.Parse("732829320");
    private static readonly Siret Siret = Siret.Parse("73282932000074");
    private static readonly ServiceId Edof = ServiceCatalogue.Edof.Id;
    private static readonly Role Manager = ServiceCatalogue.Edof.DefaultRole;
    private static readonly Person Claire = Somebody("00000000000000000000000000000001", "Claire", "claire@lumiere.example");
    private static readonly Person Paul = Somebody("00000000000000000000000000000002", "Paul", "paul@lumiere.example");
    private static readonly Attachment Attachment = new($"{Paul.Id}-1", Siren, "Académie Lumière", At) { RosterPage = 1 };
    private static readonly Habilitation Held = new(Edof, Siret, [Manager], Origin.Request, Claire, At, At.AddDays(9));
    private static readonly IssuedCode Code = new("c1", Siren, Edof, At, new DateOnly(2025, 9, 9), At.AddMonths(6));
    private static readonly StaffAct Nora = new(new("Nora", StaffRole.Supervisor), "Courrier perdu", "T-1");
    private static readonly PendingOrder Order = new(new(new("Direction", Paul.Email), Nora), At);
    private static readonly Invitation Invitation = new("i1", Paul.Email, Claire, [new(Edof, Siret, [Manager])], [Edof], "Bienvenue", At, At.AddDays(14)) { AcceptedAt = At };
    private static readonly MailEnvelope Envelope = new("0a", Paul.Email, """{"mail":"welcome"}""");

    private static readonly SealedEntry Entry = new(101, new(At, JournalAct.RequestRefused, Claire.Id)
    {
        User = Paul.Id,
        Service = Edof,
        Siret = Siret,
        Roles = [Manager],
        Reason = "Motif du refus",
        Subject = "r1",
    }, "k.1");

    private static readonly AccessRequest Request = new("r1", Paul, Edof, Siret, "Pour saisir", At, At.AddDays(90))
    {
        Status = RequestStatus.Refused,
        Sent = new(At, At, At.AddDays(30), 1, [Claire.Email]),
        Decision = new(At, Claire, [Manager], "Motif du refus") { NewRequestFrom = At.AddDays(7) },
    };

    /// <summary>By the name of the golden file.</summary>
    public static readonly IReadOnlyDictionary<string, object> All = new Dictionary<string, object>
    {
        ["code-issuance"] = Ledger<CodeIssuance, CodeIssuanceEvent>(
            new() { CurrentFingerprint = "k.1", Current = Code, Issued = [At], Delivery = Order.Order.Delivery, Step = DeliveryStep.Posted, CurrentEnd = CodeEnd.Withdrawn, Waiting = Order },
            new ManagerCodeIssued(Code, "Académie Lumière", "k.1", "k.0", "sealed", new CodeDelivery("Direction", Paul.Email), "Perdu") { By = Nora, ApprovedBy = Nora },
            new CodeOrdered(Order), new CodeWithdrawn("k.1", CodeEnd.Returned, Nora, At), new DeliveryNoted(DeliveryStep.Posted, Nora, At)),
        ["company"] = Ledger<Company, CompanyEvent>(
            new(Siren) { Managers = [new(Claire, Edof, "code:c1", At, At)], Requests = [Request], Invitations = [Invitation] },
            new RequestsSubmitted([Request], [Claire], At), new RequestResent("r1", [Claire], At, At, At), new WaitingRequestsSent(["r1"], Claire, At, At, At),
            new RequestApproved(Request, Claire, [Manager], At), new RequestRefused(Request, Claire, "Motif du refus", At, At), new RequestCancelled("r1", Paul, At),
            new RequestsSuperseded(["r1"], At), new ManagerAppearedByCode(new(Claire, Edof, "code:c1", At, At), new(Edof, Siret, [Manager], Origin.Code, null), At),
            new ManagerAppointed(new(Paul, Edof, "appointed-by:1", At, null), Claire, At), new CharterAccepted(Paul.Id, Edof, At),
            new ManagerResigned(new(Paul, Edof, "appointed-by:1", At, At), At), new ManagerRemoved(new(Paul, Edof, "appointed-by:1", At, At), Claire, At),
            new AccessGranted(Paul, new(Edof, Siret, [Manager], Origin.Grant, Claire), At), new AccessRevoked(Paul, Edof, Siret, Claire, At),
            new InvitationSent(Invitation, At), new InvitationAccepted(Invitation, Paul, [new(Edof, Siret, [Manager], Origin.Invitation, Claire)], At),
            new InvitationsRevoked([Invitation], At), new InvitationDeclined(Invitation with { DeclinedAt = At, Dropped = Invitation.Accesses }, Paul, At),
            new InvitationUndeliverable(Invitation with { UndeliverableAt = At }, At)),
        ["email"] = Ledger<EmailClaim, EmailEvent>(
            new() { Owner = Paul.Id, LapsesAt = At, CodesSent = [At], Invitations = [new(Siren, "i1", At.AddDays(14))] }),
        ["journal-book"] = Ledger<JournalBook, JournalBookEvent>(new() { FullPages = 1, Page = [Entry] }),
        ["journal-page"] = Ledger<JournalPage, JournalPageEvent>(new() { Entries = [Entry] }),
        ["manager-code"] = Ledger<ManagerCode, ManagerCodeEvent>(
            new ManagerCode.Used(Code, Paul.Id, Siret, At), new CodeRedeemed(Code, Paul, new(Siret, true, true, true, true) { ClosureSeenAt = At, CompanyClosureSeenAt = At }, At),
            new ManagerCodeWithdrawn(CodeEnd.Returned, At), new CodeTriedFromElsewhere(Code, Siren, 3, At)),
        ["outbox"] = Ledger<OutboxState, OutboxEvent>(
            new() { Owed = [new(Envelope, At, 1, At)], Dead = [new(Envelope, At, 6, At) { Unreported = 3, Begun = true }], Sent = [new("0b", At)] }),
        ["registration"] = Ledger<Registration, RegistrationEvent>(
            new Registration.Draft(Paul.Email, Paul.Id, At)
            {
                Codes = [new("k.2", At)],
                CodeSentAt = At,
                CodeExpiresAt = At,
                WrongGuesses = 2,
                EmailVerified = true,
                PasswordHash = "hash",
                Identity = Paul.Identity,
            },
            new EmailCodeIssued(Paul.Email, new("k.2", At), "sealed", 2, At), new RegistrationCompleted(new(Paul, "hash", Attachment, "2024-11", At))),
        ["roster-index"] = Ledger<RosterIndex, RosterIndexEvent>(new() { Users = 201, Recent = [new(Paul.Id, 1)] }),
        ["roster-page"] = Ledger<RosterPage, RosterEvent>(new() { Entries = [new(Paul, [Held], [Edof], At, At, 7)] }),
        ["session"] = Ledger<Session, SessionEvent>(new Session.Open(Paul.Id, At, At)),
        ["sweeper"] = new SweepList
        {
            Grains = ["company/732829320"],
            Tokens = ImmutableDictionary<string, Guid>.Empty.Add("company/732829320", new Guid("00000000-0000-0000-0000-000000000001")),
        },
        ["throttle"] = Ledger<Throttle, ThrottleEvent>(new() { Attempts = [At] }),
        ["user"] = Ledger<User, UserEvent>(
            new User.Account(Paul, "hash", Attachment, "2024-11", At) { Habilitations = [Held], Manages = [Edof], LastSignIn = At },
            new UserRegistered(new(Paul, "hash", Attachment, "2024-11", At)), new HabilitationGranted(Held) { FormerRoles = [Manager] }, new HabilitationRevoked(Edof, Siret, Claire, At),
            new ManagerRoleNoted(Edof, true), new SignedIn(At), new PasswordRehashed("hash")),
    };

    private static Person Somebody(string id, string firstName, string email) =>
        new(UserId.Parse(id), new Identity(Title.Monsieur, firstName, "D’Été"), EmailAddress.Parse(email));

    private static Ledger<TState, TEvent> Ledger<TState, TEvent>(TState state, params ImmutableArray<TEvent> events) where TState : class => new()
    {
        State = state,
        LastSequence = events.Length,
        Pending = [.. events.Select((happened, i) => new Pending<TEvent>(i + 1, happened) { Failures = i == 0 ? 2 : null, At = At })],
        Dead = [.. events.Take(1).Select(happened => new DeadLetter<TEvent>(0, happened, "user.not-attached", At) { Overtaken = true })],
        Answered = [new(OperationId.Parse("op"), At, new CodeExpired(At))],
    };
}
