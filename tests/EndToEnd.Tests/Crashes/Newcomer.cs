using EfpConnect.EndToEnd.Tests.Api;
using EfpConnect.Processes;

namespace EfpConnect.EndToEnd.Tests.Crashes;

/// <summary>Somebody about to sign up, who sends the same thing under the same key each time.</summary>
internal sealed record Newcomer(ApiProgram Program, string Email, object Captcha) : IDisposable
{
    public static async Task<Newcomer> OpenAsync(PortalProcess portal, string email)
    {
        var program = await ApiProgram.OpenAsync(portal);
        return new(program, email, await program.SolvedCaptchaAsync());
    }

    public Task<ApiAnswer> StartAsync() => Program.CallAsync("startRegistration", new { email = Email, captcha = Captcha }, key: Email);

    public void Dispose() => Program.Dispose();
}
