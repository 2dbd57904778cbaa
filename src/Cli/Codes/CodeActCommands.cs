using System.CommandLine;
using EfpConnect.Contracts;
using EfpConnect.Domain;
using EfpConnect.Domain.ManagerCodes;
using EfpConnect.Domain.Support;
using EfpConnect.ServiceDefaults.Cluster;

namespace EfpConnect.Cli.Codes;

/// <summary>What support does with the code of a company: <c>approve</c>, <c>revoke</c>, <c>returned</c>, <c>note</c>, <c>show</c>.</summary>
internal static class CodeActCommands
{
    private static readonly Option<DeliveryStep> Step = new("--step") { Description = "L’étape atteinte : sent, bounced, printed ou posted.", HelpName = "ÉTAPE", Required = true };

    public static Command Approve() => Act("approve", "Approuve, comme superviseur, le code qu’un autre a demandé.",
        (code, typed) => code.ApproveAsync(OperationId.New(), CodeOptions.Act(typed, StaffRole.Supervisor)), IssueTexts.Issued);

    public static Command Revoke() => Act("revoke", "Annule le code, s’il n’a pas servi.",
        (code, typed) => code.WithdrawAsync(OperationId.New(), new(CodeOptions.Act(typed), CodeEnd.Withdrawn)), _ => "Code annulé.");

    public static Command Returned() => Act("returned", "Note que la lettre est revenue, et annule son code.",
        (code, typed) => code.WithdrawAsync(OperationId.New(), new(CodeOptions.Act(typed), CodeEnd.Returned)), _ => "Lettre revenue : code annulé.");

    public static Command Note()
    {
        var command = Act("note", "Note où en est l’envoi du code.",
            (code, typed) => code.NoteDeliveryAsync(OperationId.New(), new(CodeOptions.Act(typed), typed.GetValue(Step))), view => $"Étape notée : {IssueTexts.NameOf(view.Step)}.");
        command.Add(Step);
        return command;
    }

    public static Command Show()
    {
        var command = new Command("show", "Montre où en est le code ; le code lui-même n’est connu de personne.") { CodeOptions.Siren, CodeOptions.Service };
        command.SetAction(async (typed, _) =>
        {
            var view = await PortalClient.CallAsync(PortalConfiguration.Read(typed), grains => CodeOptions.Of(grains, typed).ViewAsync());
            return Answer.Done(typed, view, IssueTexts.Of(view));
        });
        return command;
    }

    private static Command Act(
        string name, string description, Func<ICodeIssuanceGrain, ParseResult, Task<Outcome<CodeIssuanceView>>> act, Func<CodeIssuanceView, string> done)
    {
        var command = new Command(name, description)
        {
            CodeOptions.Siren, CodeOptions.Service, CodeOptions.Reason, CodeOptions.Ticket, CodeOptions.By, CodeOptions.Supervisor,
        };
        command.SetAction(async (typed, _) =>
        {
            var outcome = await PortalClient.CallAsync(PortalConfiguration.Read(typed), grains => act(CodeOptions.Of(grains, typed), typed));
            return outcome.Match(
                view => Answer.Done(typed, view, done(view)),
                problem => Answer.Refused(typed, problem.Code, IssueTexts.Refused(problem)));
        });
        return command;
    }
}
