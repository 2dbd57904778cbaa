using System.ComponentModel.DataAnnotations;

namespace EfpConnect.WebHost.Shell;

/// <summary>Who publishes this portal and how to reach them: what the legal pages must say.</summary>
internal sealed class SiteOptions
{
    /// <summary>The body that publishes the portal and answers for the data. Default: a text to be replaced.</summary>
    [Required]
    public string Publisher { get; set; } = "Éditeur à renseigner";

    /// <summary>Its postal address.</summary>
    [Required]
    public string PublisherAddress { get; set; } = "Adresse à renseigner";

    /// <summary>The person who answers for what is published.</summary>
    [Required]
    public string Director { get; set; } = "Directeur de la publication à renseigner";

    /// <summary>Name and address of the host of the servers.</summary>
    [Required]
    public string Host { get; set; } = "Hébergeur à renseigner";

    /// <summary>Where people write for help. Default: an address that receives nothing.</summary>
    [Required, EmailAddress]
    public string ContactEmail { get; set; } = "assistance@efp-connect.invalid";

    /// <summary>Where people write about an accessibility fault.</summary>
    [Required, EmailAddress]
    public string AccessibilityEmail { get; set; } = "accessibilite@efp-connect.invalid";

    /// <summary>The data protection officer.</summary>
    [Required, EmailAddress]
    public string DataProtectionEmail { get; set; } = "protection-des-donnees@efp-connect.invalid";

    /// <summary>Where researchers report a vulnerability.</summary>
    [Required, EmailAddress]
    public string SecurityEmail { get; set; } = "securite@efp-connect.invalid";

    /// <summary>The desk of the Caisse des Dépôts that issues codes: a page where it can be reached.</summary>
    [Required, Url]
    public string SupportPage { get; set; } = "https://www.of.moncompteformation.gouv.fr/espace-public/contact";

    /// <summary>The procedure by which an establishment is referenced for EDOF.</summary>
    [Required, Url]
    public string ReferencingPage { get; set; } = "https://www.of.moncompteformation.gouv.fr/espace-public/";

    /// <summary>A temporary message under the navigation of every page. Default: none.</summary>
    public string? Notice { get; set; }
}
