using System.Net;
using EfpConnect.Processes;

namespace EfpConnect.EndToEnd.Tests.Api;

/// <summary>People who do what the guide says, each through a program of his own.</summary>
internal static class People
{
    public const string Password = "Trois-Pommes-Vertes-7";

    /// <summary>Completes the five steps.</summary>
    public static async Task<ApiProgram> SignUpAsync(this PortalProcess portal, string email, string siren)
    {
        var program = await ApiProgram.OpenAsync(portal);
        var draft = await program.StartRegistrationAsync(email);
        var code = (await portal.Mails.WaitAsync(email, "code de validation")).EmailCode;
        await program.FinishRegistrationAsync(draft, code, siren);
        return program;
    }

    /// <summary>Step 1.</summary>
    /// <returns>The draft, as further calls name it.</returns>
    public static async Task<object> StartRegistrationAsync(this ApiProgram program, string email)
    {
        var started = await program.CallAsync("startRegistration", new { email, captcha = await program.SolvedCaptchaAsync() });
        return new { id = $"{started.Expect(HttpStatusCode.Accepted)["id"]}" };
    }

    /// <summary>Steps 2 to 5: what each calls, with what.</summary>
    public static async Task<IReadOnlyList<(string Operation, object Body)>> RegistrationStepsAsync(ApiProgram program, string code, string siren) =>
    [
        ("submitRegistrationCode", new { code }),
        ("chooseRegistrationPassword", new { password = Password }),
        ("giveRegistrationIdentity", new { title = "madame", lastName = "Lefèvre", firstName = "Hélène" }),
        ("completeRegistration", new { siren, termsVersion = $"{(await program.CallAsync("getTerms"))["version"]}" }),
    ];

    public static async Task FinishRegistrationAsync(this ApiProgram program, object draft, string code, string siren)
    {
        foreach (var (operation, body) in await RegistrationStepsAsync(program, code, siren))
        {
            var answer = await program.CallAsync(operation, body, draft);
            Assert.True(answer.IsSuccess, $"{operation}: {answer.Body}");
        }
    }

    public static async Task<ApiProgram> SignInAsync(this PortalProcess portal, string email, string password = Cast.Password)
    {
        var program = await ApiProgram.OpenAsync(portal);
        var signedIn = await program.CallAsync("signIn", new { email, password, captcha = await program.SolvedCaptchaAsync() });
        signedIn.Expect(HttpStatusCode.OK);
        return program;
    }

    public static async Task<string> UserIdAsync(this ApiProgram program) => $"{(await program.CallAsync("getMe"))["userId"]}";

    public static async Task<ApiAnswer> AccessAsync(this ApiProgram program, string siret) =>
        (await program.CallAsync("getMyAccess", at: new { service = "edof", siret })).Expect(HttpStatusCode.OK);

    /// <returns>The request's place, as further calls name it.</returns>
    public static async Task<object> AskAsync(this ApiProgram program, string siret, string? description = null)
    {
        var asked = await program.CallAsync("submitAccessRequests", new { service = "edof", sirets = new[] { siret }, description });
        return new { id = $"{asked.Expect(HttpStatusCode.Created).Body![0]!["id"]}" };
    }
}
