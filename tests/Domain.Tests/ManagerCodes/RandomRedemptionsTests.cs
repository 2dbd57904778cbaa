using EfpConnect.Domain.ManagerCodes;
using FsCheck.Xunit;

namespace EfpConnect.Domain.Tests.ManagerCodes;

/// <summary>Whoever tries a code however often, it is used at most once and never too late.</summary>
public class RandomRedemptionsTests
{
    private static readonly Person[] Users = [Alice, Bruno, Claire, Denis];
    private static readonly ServiceId[] Services = [Edof, Edof, Edof, Ceres];
    private static readonly Siren[] Companies = [Lumiere, Lumiere, Lumiere, OtherCompany];

    public sealed record Try(byte Act, byte Who, byte Service, byte Company, bool IsManager, byte Days);

    [Property(MaxTest = 300)]
    public bool A_code_is_used_at_most_once_and_never_after_its_end(Try[] tries)
    {
        var (code, now) = (IssuedCode(), Now);
        List<CodeRedeemed> redeemed = [];
        foreach (var attempt in tries)
        {
            now = now.AddDays(attempt.Days % 60);
            var decision = attempt.Act % 10 == 0 ? code.Replace(now) : code.Decide(CommandOf(attempt), now);
            redeemed.AddRange(decision.Events.OfType<CodeRedeemed>());
            code = code.After(decision);
        }

        return redeemed.Count <= 1 && redeemed.TrueForAll(r => r.At < CodeRules.ExpiresAt(Now) && r.Code.Siren == Lumiere);
    }

    private static RedeemManagerCode CommandOf(Try attempt) =>
        new(Users[attempt.Who % 4], Companies[attempt.Company % 4], attempt.IsManager, Services[attempt.Service % 4], null);
}
