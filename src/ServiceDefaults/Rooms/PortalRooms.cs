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
            .AddMail(mail => Bind(mail, configuration, folder));
    }

    private static void Bind(MailOptions mail, IConfiguration configuration, string folder)
    {
        mail.Folder = folder;
        mail.PublicUrl = configuration["Urls"]?.Split(';')[0] ?? mail.PublicUrl;
        configuration.GetSection("Mail").Bind(mail);
    }
}
