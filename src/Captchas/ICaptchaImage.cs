namespace EfpConnect.Captchas;

/// <summary>Draws a text that people can read and machines read badly.</summary>
public interface ICaptchaImage
{
    /// <summary>A PNG of 480 × 160 pixels, to be shown at half that size.</summary>
    byte[] Render(string text);
}
