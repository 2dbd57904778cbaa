namespace EfpConnect.Faults.Tests.Load.Mails;

/// <summary>The mails that may leave, told by the words of their subject.</summary>
internal static class Template
{
    public const string Welcome = "Bienvenue sur EFP Connect";
    public const string BecameManager = "Vous êtes responsable des accès";
    public const string ManagersChanged = "Nouveau responsable des accès";
    public const string ManagerCodeIssued = "Votre code responsable des accès";
    public const string CodeOnItsWay = "vient d’être émis";
    public const string RequestReceived = "Demande d’accès";
    public const string RequestSent = "a été envoyée";
    public const string RequestResent = "attend votre réponse";
    public const string RequestApproved = "est ouvert";
    public const string RequestRefused = "n’a pas été acceptée";
    public const string AccessGranted = "vous a été accordé";
    public const string AccessRevoked = "a été retiré";
    public const string Invited = "vous invite à rejoindre";

    private static readonly string[] All =
    [
        Welcome, BecameManager, ManagersChanged, ManagerCodeIssued, CodeOnItsWay, RequestReceived, RequestSent, RequestResent, RequestApproved, RequestRefused, AccessGranted, AccessRevoked, Invited,
    ];

    /// <returns>The subject itself when no template has such a one.</returns>
    public static string Of(string subject) => All.FirstOrDefault(words => subject.Replace('\u00a0', ' ').Replace('\u202f', ' ').Contains(words, StringComparison.Ordinal)) ?? subject;
}
