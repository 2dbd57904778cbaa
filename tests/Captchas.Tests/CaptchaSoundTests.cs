using System.Text;
using EfpConnect.Captchas.Sounds;

namespace EfpConnect.Captchas.Tests;

public class CaptchaSoundTests
{
    private readonly CaptchaSound _sound = new();

    [Fact]
    public void A_sound_is_a_WAV_that_announces_its_own_size()
    {
        var file = _sound.Speak("AK7T3");

        Assert.Equal("RIFF", Encoding.ASCII.GetString(file, 0, 4));
        Assert.Equal("WAVEfmt ", Encoding.ASCII.GetString(file, 8, 8));
        Assert.Equal((file.Length - 8, file.Length - 44, 11_025),
            (BitConverter.ToInt32(file, 4), BitConverter.ToInt32(file, 40), BitConverter.ToInt32(file, 24)));
    }

    [Fact]
    public void A_sound_lasts_a_few_seconds() => Assert.InRange(Wav.Read(_sound.Speak("AK7T3")).Length / (double)Wav.Rate, 3, 9);

    [Fact]
    public void The_same_text_is_never_spoken_the_same_way_twice() => Assert.NotEqual(_sound.Speak("AK7T3"), _sound.Speak("AK7T3"));

    [Fact]
    public void Nothing_is_clipped() => Assert.InRange(Wav.Read(_sound.Speak("AK7T3")).Max(Math.Abs), 0.85, 0.95);

    [Fact]
    public void Every_symbol_of_the_alphabet_has_a_voice() => Assert.All(CaptchaText.Alphabet, symbol =>
    {
        var spoken = Voice.Say(symbol);

        Assert.InRange(spoken.Length / (double)Wav.Rate, 0.15, 1);
        Assert.InRange(Loudness(spoken), 0.05, 0.3);
    });

    [Fact]
    public void A_voice_stands_out_from_the_mumbling() => Assert.All(CaptchaText.Alphabet, symbol =>
        Assert.True(Loudness(Voice.Say(symbol)) > 2 * Loudness(Voice.Mumble())));

    [Fact]
    public void Case_does_not_matter() => Assert.NotEmpty(_sound.Speak("ak7t3"));

    [Fact]
    public void A_written_sound_reads_back() =>
        Assert.All(Wav.Read(Wav.Write([0, 0.5f, -0.5f, 2, -2])).Zip([0, 0.5f, -0.5f, 1, -1]), pair => Assert.Equal(pair.Second, pair.First, 0.001f));

    private static double Loudness(float[] samples) => Math.Sqrt(samples.Average(sample => sample * sample));
}
