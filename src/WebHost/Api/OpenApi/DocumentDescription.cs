using EfpConnect.WebHost.Api.Security;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace EfpConnect.WebHost.Api.OpenApi;

/// <summary>What is said once for the whole API.</summary>
internal static class DocumentDescription
{
    public const string Session = "session";

    public const string Csrf = "csrf";

    private const string Text =
        """
        The portal as JSON: what the pages do, under the same rules.

        **Start** with `getSession`: keep its cookies, and take `csrfToken` from its body, also when it answers 401. Send that token in
        `X-CSRF-Token` with every call that is not a `GET`. `signIn` and `completeRegistration` give another one, to be used from then on.

        **The path**: `drawCaptcha` → `startRegistration` → `submitRegistrationCode` → `chooseRegistrationPassword` → `giveRegistrationIdentity`
        → `completeRegistration` → `listEstablishments` → `submitAccessRequests`, or `redeemManagerCode` with a « code responsable des accès »
        → for an access manager: `listCompanyRequests`, `approveAccessRequest`, `grantHabilitation`, `inviteUser`, `appointManager`.

        **Errors** are problem details (RFC 9457): `code` is stable, `title` is a French sentence for people, `errors` names fields of the body.
        `429` and `503` carry `Retry-After`. Any body above 64 KB is refused with `413`.

        **Repeats**: an `Idempotency-Key` of your own makes a repeated call the same act, for 7 days: same answer, one effect. With another body it is
        refused (`idempotency.mismatch`).

        Instants are ISO 8601 in UTC. In Development, `GET /dev/mails?to=` lists the mails sent and `GET /dev/captchas/{id}` tells a captcha's answer.
        """;

    public static Task Transform(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new() { Title = "EFP Connect", Version = "1.0.0", Description = Text };
        document.Servers = [new() { Url = "/" }];
        document.AddComponent<IOpenApiSecurityScheme>(Session, new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.ApiKey,
            In = ParameterLocation.Cookie,
            Name = "__Host-efp",
            Description = "Set by `signIn` and `completeRegistration`. Named `efp` over plain HTTP in Development.",
        });
        document.AddComponent<IOpenApiSecurityScheme>(Csrf, new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.ApiKey,
            In = ParameterLocation.Header,
            Name = CsrfTokens.Header,
            Description = "The latest `csrfToken` that this session was given.",
        });
        return Task.CompletedTask;
    }
}
