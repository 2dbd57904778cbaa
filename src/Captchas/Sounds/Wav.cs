using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace EfpConnect.Captchas.Sounds;

/// <summary>Mono sound, 16 bits a sample, as samples between -1 and 1 (RIFF/WAVE, PCM).</summary>
internal static class Wav
{
    public const int Rate = 11_025;
    private const int HeaderBytes = 44;

    public static float[] Read(byte[] file) =>
        [.. MemoryMarshal.Cast<byte, short>(file.AsSpan(HeaderBytes)).ToArray().Select(sample => sample / 32_768f)];

    public static byte[] Write(float[] samples)
    {
        var file = new byte[HeaderBytes + samples.Length * sizeof(short)];
        WriteHeader(file);
        for (var i = 0; i < samples.Length; i++)
        {
            BinaryPrimitives.WriteInt16LittleEndian(
                file.AsSpan(HeaderBytes + i * sizeof(short)), (short)(Math.Clamp(samples[i], -1, 1) * short.MaxValue));
        }

        return file;
    }

    private static void WriteHeader(byte[] file)
    {
        using var writer = new BinaryWriter(new MemoryStream(file), Encoding.ASCII);
        writer.Write("RIFF"u8);
        writer.Write(file.Length - 8);
        writer.Write("WAVEfmt "u8);
        writer.Write(16);
        writer.Write((short)1);                 // PCM
        writer.Write((short)1);                 // mono
        writer.Write(Rate);
        writer.Write(Rate * sizeof(short));
        writer.Write((short)sizeof(short));
        writer.Write((short)16);
        writer.Write("data"u8);
        writer.Write(file.Length - HeaderBytes);
    }
}
