using EfpConnect.WebHost.Api.Captchas;

namespace EfpConnect.WebHost.Api.Sessions;

internal sealed record SignIn(string Email, string Password, CaptchaAnswer Captcha);
