using System.Security.Cryptography;

namespace EfpConnect.Captchas.Sounds;

/// <inheritdoc cref="ICaptchaSound"/>
internal sealed class CaptchaSound : ICaptchaSound
{
    private const float Hiss = 0.012f;
    private const float LoudestPeak = 0.9f;

    public byte[] Speak(string text)
    {
        var words = text.ToUpperInvariant().Select(symbol => Pause(0.4f, 0.8f).Concat(Voice.Say(symbol)));
        float[] samples = [.. words.SelectMany(word => word), .. Pause(0.5f, 0.8f)];
        AddMumbles(samples);
        AddHiss(samples);
        return Wav.Write(Level(samples));
    }

    private static float[] Pause(float shortest, float longest) => new float[(int)(Chance.Between(shortest, longest) * Wav.Rate)];

    private static void AddMumbles(float[] samples)
    {
        for (var start = 0; start < samples.Length; start += (int)(Chance.Between(0.1f, 0.5f) * Wav.Rate))
        {
            var mumble = Voice.Mumble();
            for (var i = 0; i < mumble.Length && start + i < samples.Length; i++) samples[start + i] += mumble[i];
        }
    }

    private static void AddHiss(float[] samples)
    {
        var noise = RandomNumberGenerator.GetBytes(samples.Length);
        for (var i = 0; i < samples.Length; i++) samples[i] += Hiss * (noise[i] / 127.5f - 1);
    }

    private static float[] Level(float[] samples)
    {
        var peak = samples.Max(Math.Abs);
        return [.. samples.Select(sample => sample * LoudestPeak / peak)];
    }
}
