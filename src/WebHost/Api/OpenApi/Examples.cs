using System.Text.Json.Nodes;
using EfpConnect.WebHost.Api.AccessRequests;
using EfpConnect.WebHost.Api.Captchas;
using EfpConnect.WebHost.Api.Invitations;
using EfpConnect.WebHost.Api.ManagerCodes;
using EfpConnect.WebHost.Api.Registrations;
using EfpConnect.WebHost.Api.Sessions;

namespace EfpConnect.WebHost.Api.OpenApi;

/// <summary>A body of each kind as a caller would send it.</summary>
internal static class Examples
{
    private static readonly Dictionary<Type, string> Bodies = new()
    {
        [typeof(CaptchaAnswer)] = """{ "id": "0123456789abcdef0123456789abcdef", "answer": "K7MXW" }""",
        [typeof(StartRegistration)] = """{ "email": "claire.durand@example.fr", "captcha": { "id": "0123456789abcdef0123456789abcdef", "answer": "K7MXW" } }""",
        [typeof(SignIn)] = """
            { "email": "claire.durand@example.fr", "password": "Trois-Pommes-Vertes-7", "captcha": { "id": "0123456789abcdef0123456789abcdef", "answer": "K7MXW" } }
            """,
        [typeof(SubmitCode)] = """{ "code": "1234 5678" }""",
        [typeof(ChoosePassword)] = """{ "password": "Trois-Pommes-Vertes-7" }""",
        [typeof(GiveIdentity)] = """{ "title": "madame", "lastName": "Durand", "firstName": "Claire" }""",
        [typeof(CompleteRegistration)] = """{ "siren": "991203456", "termsVersion": "2024-11" }""",
        [typeof(SubmitAccessRequests)] = """{ "service": "edof", "sirets": ["99120345600017"], "description": "Je saisis le catalogue." }""",
        [typeof(RefuseAccessRequest)] = """{ "reason": "Vous ne travaillez plus pour cet établissement." }""",
        [typeof(RedeemBody)] = """{ "code": "7K3M-9XQW-2HTA-5RZV", "service": "edof", "siret": "99120345600017", "acceptCharter": true }""",
        [typeof(InviteBody)] = """
            { "email": "paul.martin@example.fr", "habilitations": [{ "service": "edof", "siret": "99120345600017", "roles": ["lecteur"] }], "note": "Bienvenue." }
            """,
    };

    public static JsonNode? Of(Type type) => Bodies.TryGetValue(type, out var body) ? JsonNode.Parse(body) : null;
}
