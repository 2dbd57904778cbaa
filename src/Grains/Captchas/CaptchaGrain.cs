using EfpConnect.Domain.Captchas;

namespace EfpConnect.Grains.Captchas;

/// <inheritdoc cref="ICaptchaGrain"/>
[GrainType("captcha")]
internal sealed class CaptchaGrain(IOptions<CaptchaPolicy> policy, TimeProvider clock) : Grain, ICaptchaGrain
{
    private Captcha? _captcha;

    public Task<DateTimeOffset> DrawAsync(string text, string visitor)
    {
        _captcha ??= new Captcha(text, visitor, clock.GetUtcNow() + policy.Value.Lifetime, policy.Value.Answers);
        return Task.FromResult(_captcha.ExpiresAt);
    }

    public Task<string?> TextAsync() =>
        Task.FromResult(_captcha is { } captcha && captcha.IsLive(clock.GetUtcNow()) ? captcha.Text : null);

    public Task<Outcome<Done>> AnswerAsync(string typed, string visitor)
    {
        if (_captcha is null) return Task.FromResult<Outcome<Done>>(new CaptchaWrong());
        (_captcha, var problem) = _captcha.Answer(typed, visitor, clock.GetUtcNow());
        return Task.FromResult<Outcome<Done>>(problem is null ? Done.Instance : problem);
    }
}
