using System.CommandLine;
using EfpConnect.Contracts;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.Services;
using EfpConnect.Domain.Support;

namespace EfpConnect.Cli.Codes;

/// <summary>What every command about a code is told: whose code, who acts, and why.</summary>
internal static class CodeOptions
{
    public static readonly Option<Siren> Siren = Required.Parsed<Siren>("--siren", "L’entreprise.", "SIREN", "Un SIREN compte 9 chiffres.");
    public static readonly Option<ServiceId> Service = Required.Parsed<ServiceId>("--service", "Le service numérique.", "SERVICE", $"Services : {Services}.");
    public static readonly Option<string> Reason = new("--reason") { Description = "Pourquoi ; conservé.", HelpName = "MOTIF", Required = true };
    public static readonly Option<string?> Ticket = new("--ticket") { Description = "La référence de la demande.", HelpName = "RÉFÉRENCE" };
    public static readonly Option<bool> Supervisor = new("--supervisor") { Description = "Agit comme superviseur de l’assistance." };

    public static readonly Option<string> By = new("--by")
    {
        Description = "Qui agit, au nom de l’assistance.",
        HelpName = "NOM",
        DefaultValueFactory = _ => Environment.UserName,
    };

    private static string Services => string.Join(", ", ServiceCatalogue.All.Select(service => service.Id));

    public static StaffAct Act(ParseResult typed) => Act(typed, typed.GetValue(Supervisor) ? StaffRole.Supervisor : StaffRole.Agent);

    public static StaffAct Act(ParseResult typed, StaffRole role) =>
        new(new(typed.GetRequiredValue(By), role), typed.GetRequiredValue(Reason), typed.GetValue(Ticket));

    public static ICodeIssuanceGrain Of(IGrainFactory grains, ParseResult typed) => grains.CodeIssuance(typed.GetValue(Siren), typed.GetValue(Service));
}
