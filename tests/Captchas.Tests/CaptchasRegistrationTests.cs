using Microsoft.Extensions.DependencyInjection;

namespace EfpConnect.Captchas.Tests;

public class CaptchasRegistrationTests
{
    [Fact]
    public void Image_and_sound_are_served() => Assert.Equal(
        [typeof(ICaptchaImage), typeof(ICaptchaSound)],
        new ServiceCollection().AddCaptchas().Select(service => service.ServiceType));
}
