namespace EfpConnect.WebHost.Registrations;

internal static class RegistrationServices
{
    /// <summary>Signing up. Needs <c>AddSignedIn</c> and the credentials room.</summary>
    public static IServiceCollection AddRegistrations(this IServiceCollection services) =>
        services.AddSingleton<DraftCookie>().AddSingleton<RegistrationDesk>();
}
