using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.Services;
using EfpConnect.Mail.Contents;
using Title = EfpConnect.Domain.Users.Title;

namespace EfpConnect.Mail.Tests.Rendering;

public sealed class MailRendererTests : IDisposable
{
    private readonly MailHost _host = new();
    private static readonly DateTimeOffset At = new(2025, 5, 12, 8, 4, 0, TimeSpan.Zero);
    private static readonly Company Oceane = new(Siren.Parse("130025265"), "FORMATION OCÉANE");
    private static readonly Place Paris = new(Siret.Parse("13002526500013"), "FORMATION OCÉANE", "20 avenue de Ségur, 75007 Paris");
    private static readonly Person Yann = new(Title.Monsieur, "Yann", "Kerbrat", EmailAddress.Parse("yann@exemple.fr"));

    [Fact]
    public void A_code_mail_shows_the_code_in_groups_and_leads_nowhere()
    {
        var mail = _host.Renderer.Render(new EmailCode("04821937", At, At.AddHours(1)));

        Assert.Contains("0482 1937", mail.Text);
        Assert.Contains("demandé à 10h04", mail.Text);
        Assert.Contains("jusqu’à 11h04", mail.Text);
        Assert.DoesNotContain("http", mail.Text + mail.Html);
        Assert.DoesNotContain("href", mail.Html);
    }

    [Fact]
    public void A_description_is_labelled_quoted_and_without_live_addresses()
    {
        var mail = _host.Renderer.Render(Request("Voir https://evil.example/x ou www.evil.example ou eve@evil.example.\nMerci"));

        Assert.Contains("Texte saisi par le demandeur", mail.Text);
        Assert.Contains("> Voir https: //evil. example/x ou www. evil. example ou eve@evil. example.\n> Merci", mail.Text);
        Assert.DoesNotContain("evil.example", mail.Text + mail.Html);
    }

    [Fact]
    public void Ordinary_punctuation_stays_as_it_was_typed()
    {
        var mail = _host.Renderer.Render(Request("Bonjour. À 10:30, j’aurai 1.5 dossier (n° 12.3) : merci…"));

        Assert.Contains("> Bonjour. À 10:30, j’aurai 1.5 dossier (n° 12.3) : merci…", mail.Text);
    }

    [Fact]
    public void A_long_list_is_cut_at_fifty_rows_and_the_others_are_counted()
    {
        var mail = _host.Renderer.Render(Request(null) with { Establishments = [.. Enumerable.Repeat(Paris, 53)] });

        Assert.Equal(50, mail.Text.Split("SIRET 130\u00A0025\u00A0265\u00A000013").Length - 1);
        Assert.Contains("et 3 autres", mail.Text);
        Assert.Contains("et 3 autres établissements", mail.Html);
    }

    [Theory]
    [InlineData(ManagersChange.AppearedByCode, "en saisissant un code responsable des accès")]
    [InlineData(ManagersChange.AppearedByAppointment, "confié par un autre responsable")]
    [InlineData(ManagersChange.SelfGranted, "s’est accordé un accès")]
    [InlineData(ManagersChange.Ended, "n’est plus responsable des accès")]
    [InlineData(ManagersChange.Removed, "a mis fin au rôle")]
    public void A_change_of_managers_says_what_happened_and_until_when_to_contest(ManagersChange change, string words)
    {
        var mail = _host.Renderer.Render(new ManagersChanged(change, Yann, At, Oceane, ServiceId.Parse("edof"), At.AddDays(10), Paris, Yann));

        Assert.All([mail.Text, mail.Html], part =>
        {
            Assert.Contains(words, part);
            Assert.Contains("contestez-le avant le 22/05/2025 à 10h04", part);
        });
    }

    [Fact]
    public void Support_is_named_when_it_withdrew_the_access()
    {
        var mail = _host.Renderer.Render(new AccessRevoked(ServiceId.Parse("ceres"), Paris, By: null));

        Assert.Contains("L’assistance a retiré votre accès au service numérique CERES", mail.Text);
        Assert.DoesNotContain("Raison", mail.Text);
    }

    [Theory]
    [InlineData("javascript:alert(1)", "https://efp-connect.example/accueil")]
    [InlineData("/ailleurs", "https://efp-connect.example/accueil")]
    [InlineData("https://edof.example/connexion", "https://edof.example/connexion")]
    public void Only_a_web_address_becomes_the_link_to_a_service(string link, string expected)
    {
        var mail = _host.Renderer.Render(new AccessGranted(
            ServiceId.Parse("edof"), Paris, [Role.Parse("gestionnaire")], Yann, new Uri(link, UriKind.RelativeOrAbsolute)));

        Assert.Contains($"href=\"{expected}\"", mail.Html);
    }

    public void Dispose() => _host.Dispose();

    private static RequestReceived Request(string? description) =>
        new(Yann, ServiceId.Parse("edof"), [Paris], description, OtherManagers: 1, "d3f1c7a29b");
}
