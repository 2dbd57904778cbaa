namespace EfpConnect.Mail.Tests.Rendering;

public sealed class GoldenMailTests
{
    [Theory, ClassData(typeof(MailNamesData))]
    public void A_sample_reads_as_it_was_approved(string name)
    {
        using var host = new MailHost();

        var mail = host.Samples.Render(name)!;

        Golden.Matches($"{name}.txt", $"Objet : {mail.Subject}\n\n{mail.Text}");
        Golden.Matches($"{name}.html", mail.Html);
    }

    [Theory, ClassData(typeof(MailNamesData))]
    public void A_mail_names_the_support_address_and_says_that_it_is_automatic(string name)
    {
        using var host = new MailHost();

        var mail = host.Samples.Render(name)!;

        Assert.All([mail.Text, mail.Html], part =>
        {
            Assert.Contains("assistance@efp-connect.example", part);
            Assert.Contains("Ceci est un message automatique", part);
        });
    }

    [Fact]
    public void Every_mail_has_its_folder_and_every_folder_its_mail()
    {
        using var host = new MailHost();

        var folders = Directory.EnumerateDirectories(Path.Combine(AppContext.BaseDirectory, "templates"))
            .Select(folder => Path.GetFileName(folder)!)
            .Where(folder => folder is not ("_layout" or "letter-manager-code"))
            .Order(StringComparer.Ordinal);

        Assert.Equal(host.Samples.Names, folders);
    }
}
