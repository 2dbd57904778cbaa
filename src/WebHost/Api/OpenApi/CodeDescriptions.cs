namespace EfpConnect.WebHost.Api.OpenApi;

/// <summary>A problem's code with the members that come with it.</summary>
internal static class CodeDescriptions
{
    private static readonly Dictionary<string, string> Members = new()
    {
        ["email-code.wrong"] = "attemptsLeft",
        ["email-code.expired"] = "expiredAt",
        ["registration.step"] = "next",
        ["password.weak"] = "failed",
        ["request.too-many"] = "limit",
        ["request.refused-recently"] = "newRequestFrom",
        ["request.too-early"] = "resendAllowedAt, resentAt",
        ["request.already-decided"] = "requestStatus, by, at",
        ["manager-code.already-used"] = "usedAt",
        ["manager-code.superseded"] = "replacedAt",
        ["manager-code.expired"] = "expiredAt",
        ["manager-code.other-service"] = "service",
        ["invitation.too-many"] = "limit",
        ["session.none"] = "csrfToken, from getSession only",
        ["throttled"] = "retryAt",
    };

    public static string Of(string code) => Members.TryGetValue(code, out var members) ? $"`{code}` ({members})" : $"`{code}`";
}
