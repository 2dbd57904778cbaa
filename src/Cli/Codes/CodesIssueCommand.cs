using System.CommandLine;
using EfpConnect.Contracts;
using EfpConnect.Domain;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.ManagerCodes;
using EfpConnect.Domain.Services;
using EfpConnect.ServiceDefaults.Cluster;

namespace EfpConnect.Cli.Codes;

/// <summary><c>codes issue</c>: has the running portal make a manager code and send it; the code is never shown here.</summary>
internal static class CodesIssueCommand
{
    private static readonly Option<Siren> Siren = Required.Parsed<Siren>("--siren", "L’entreprise.", "SIREN", "Un SIREN compte 9 chiffres.");
    private static readonly Option<ServiceId> Service = Required.Parsed<ServiceId>("--service", "Le service numérique.", "SERVICE", $"Services : {Services}.");
    private static readonly Option<EmailAddress> Email = Required.Parsed<EmailAddress>("--email", "Envoie le code à cette adresse.", "ADRESSE", "Forme attendue : nom@exemple.fr.", required: false);
    private static readonly Option<bool> Post = new("--post") { Description = "Prépare une lettre à imprimer." };
    private static readonly Option<string> Reason = new("--reason") { Description = "Pourquoi ce code est émis ; conservé.", HelpName = "MOTIF", Required = true };
    private static readonly Option<string> Recipient = new("--recipient")
    {
        Description = "Le destinataire.",
        HelpName = "NOM",
        DefaultValueFactory = _ => "Le représentant légal",
    };

    private static string Services => string.Join(", ", ServiceCatalogue.All.Select(service => service.Id));

    public static Command Create()
    {
        var command = new Command("issue", "Émet un code responsable des accès et l’envoie.") { Siren, Service, Email, Post, Reason, Recipient };
        command.Validators.Add(typed =>
        {
            if (typed.GetResult(Email) is null == (typed.GetResult(Post) is null)) typed.AddError("Choisissez --email ou --post, l’un des deux.");
        });
        command.SetAction((typed, _) => RunAsync(typed));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult typed)
    {
        var (siren, service) = (typed.GetValue(Siren), typed.GetValue(Service));
        EmailAddress? email = typed.GetResult(Email) is null ? null : typed.GetValue(Email);
        var delivery = new CodeDelivery(typed.GetRequiredValue(Recipient), email);

        var outcome = await PortalClient.CallAsync(PortalConfiguration.Read(typed), grains =>
            grains.CodeIssuance(siren, service).IssueAsync(OperationId.New(), delivery, typed.GetRequiredValue(Reason)));

        return outcome.Match(
            issued => Answer.Done(typed, issued, IssueTexts.Issued(issued, delivery)),
            problem => Answer.Refused(typed, problem.Code, IssueTexts.Refused(problem)));
    }
}
