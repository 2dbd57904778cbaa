using Scriban.Runtime;

namespace EfpConnect.Mail.Rendering;

/// <summary>The pages a mail may lead to, all under the configured address and never under that of a request.</summary>
internal sealed class MailLinks : ScriptObject
{
    public MailLinks(string publicUrl)
    {
        var root = publicUrl.TrimEnd('/');
        SetValue("home", $"{root}/accueil", readOnly: true);
        SetValue("sign_in", $"{root}/connexion", readOnly: true);
        SetValue("forgotten_password", $"{root}/mot-de-passe-oublie", readOnly: true);
        SetValue("company_access", $"{root}/entreprise/acces", readOnly: true);
        this.Import("inbox", new Func<string, string>(id => $"{root}/entreprise/acces?demande={Uri.EscapeDataString(id)}"));
        this.Import("new_request", new Func<string, string>(service => $"{root}/services/{service}/demande"));
        this.Import("request", new Func<string, string, string>((service, id) => $"{root}/services/{service}/demande/{Uri.EscapeDataString(id)}"));
        this.Import("invitation", new Func<string, string, string>((id, siren) => $"{root}/invitations/{Uri.EscapeDataString(id)}?entreprise={string.Concat(siren.Where(char.IsAsciiDigit))}"));
        this.Import("service", new Func<string?, string>(url => url ?? $"{root}/accueil"));
    }
}
