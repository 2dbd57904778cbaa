using EfpConnect.CompanyDirectory;
using EfpConnect.Credentials;
using EfpConnect.Mail;
using EfpConnect.Mail.Configuration;
using EfpConnect.ServiceDefaults.Settings;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace EfpConnect.ServiceDefaults.Rooms;

/// <summary>Opens the rooms that web processes and silos share, under the names of settings that operators know.</summary>
public static class PortalRooms
{
    public const string Policies = "Policies";

    public static IServiceCollection AddPortalRooms(this IServiceCollection services, IConfiguration configuration)
    {
        var folder = configuration.ReadSettings<StoreSettings>(StoreSettings.Section).Directory;
        return services
            .AddCompanyDirectory(directory => directory.Path = folder)
            .AddCredentials(credentials => configuration.GetSection("Secrets").Bind(credentials))
            .AddMail(mail => Bind(mail, configuration, folder))
            .AddSingleton<ISecretOpener, SealedMailSecrets>();
    }

    /// <summary>Null where it is no address to put in a mail, « http://+:8080 » for one: its own check says so.</summary>
    private static string? FirstAddress(IConfiguration configuration) =>
        configuration["Urls"]?.Split(';')[0] is { } first && Uri.TryCreate(first, UriKind.Absolute, out var address) && address is { Scheme: "http" or "https" }
            ? first
            : null;

    private static void Bind(MailOptions mail, IConfiguration configuration, string folder)
    {
        mail.Folder = folder;
        if (FirstAddress(configuration) is { } address) mail.PublicUrl = address;
        configuration.GetSection("Mail").Bind(mail);
    }
}
