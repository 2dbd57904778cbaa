namespace EfpConnect.Captchas;

/// <summary>Spells a text in French, for those who cannot see the image.</summary>
public interface ICaptchaSound
{
    /// <summary>A WAV of a few seconds, 11 kHz, mono.</summary>
    byte[] Speak(string text);
}
