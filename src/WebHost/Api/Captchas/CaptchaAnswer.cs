namespace EfpConnect.WebHost.Api.Captchas;

/// <param name="Id">As <c>POST /captchas</c> gave it, to this same browser or program.</param>
/// <param name="Answer">The characters shown in the image, or spelt in the sound; case is ignored.</param>
internal sealed record CaptchaAnswer(string Id, string Answer);
