using System.CommandLine;
using EfpConnect.Domain;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.ManagerCodes;
using EfpConnect.ServiceDefaults.Cluster;

namespace EfpConnect.Cli.Codes;

/// <summary><c>codes issue</c>: has the running portal make a manager code and send it, or keep it for a supervisor; the code is never shown here.</summary>
internal static class CodesIssueCommand
{
    private static readonly Option<EmailAddress> Email = Required.Parsed<EmailAddress>("--email", "Envoie le code à cette adresse, une fois approuvé.", "ADRESSE", "Forme attendue : nom@exemple.fr.", required: false);
    private static readonly Option<bool> Post = new("--post") { Description = "Prépare une lettre à imprimer, adressée au siège." };
    private static readonly Option<bool> OverQuota = new("--over-quota") { Description = "Au-delà des courriers de la semaine, sur décision d’un superviseur." };
    private static readonly Option<string> Recipient = new("--recipient")
    {
        Description = "Le destinataire.",
        HelpName = "NOM",
        DefaultValueFactory = _ => "Le représentant légal",
    };

    public static Command Create()
    {
        var command = new Command("issue", "Émet un code responsable des accès et l’envoie.")
        {
            CodeOptions.Siren, CodeOptions.Service, Email, Post, Recipient, OverQuota, CodeOptions.Reason, CodeOptions.Ticket, CodeOptions.By, CodeOptions.Supervisor,
        };
        command.Validators.Add(typed =>
        {
            if (typed.GetResult(Email) is null == (typed.GetResult(Post) is null)) typed.AddError("Choisissez --email ou --post, l’un des deux.");
        });
        command.SetAction((typed, _) => RunAsync(typed));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult typed)
    {
        EmailAddress? email = typed.GetResult(Email) is null ? null : typed.GetValue(Email);
        var order = new CodeOrder(new(typed.GetRequiredValue(Recipient), email), CodeOptions.Act(typed), typed.GetValue(OverQuota));

        var outcome = await PortalClient.CallAsync(PortalConfiguration.Read(typed), grains => CodeOptions.Of(grains, typed).OrderAsync(OperationId.New(), order));

        return outcome.Match(
            view => Answer.Done(typed, view, view.Waiting is null ? IssueTexts.Issued(view) : IssueTexts.Waiting(order.Delivery)),
            problem => Answer.Refused(typed, problem.Code, IssueTexts.Refused(problem)));
    }
}
