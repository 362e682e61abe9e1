#include "q8_0.h"

#include <cstring>

#ifdef MOTET_X86
#include <immintrin.h>
#endif
#ifdef MOTET_NEON
#include <arm_neon.h>
#endif

namespace motet {
namespace {

constexpr std::size_t kBytesPerBlock = 34;
constexpr std::size_t kValuesPerBlock = 32;
// Below this a thread costs more to start than it saves.
constexpr std::size_t kMinBlocksPerThread = 16384;

// The float32 of a float16's bits; NaNs stay NaNs.
float widen_half(std::uint16_t half) {
  const std::uint32_t sign = static_cast<std::uint32_t>(half & 0x8000) << 16;
  const std::uint32_t exponent = half >> 10 & 31, fraction = half & 0x3ff;
  std::uint32_t bits;
  if (exponent == 31) {
    bits = sign | 0x7f800000 | fraction << 13;
  } else if (exponent) {
    bits = sign | (exponent + 112) << 23 | fraction << 13;  // biases 127 and 15
  } else {
    const float magnitude = static_cast<float>(fraction) * 0x1p-24f;  // subnormal, or zero
    return sign ? -magnitude : magnitude;
  }
  float value;
  std::memcpy(&value, &bits, sizeof value);
  return value;
}

std::uint16_t scale_bits(const std::uint8_t* block) {
  return static_cast<std::uint16_t>(block[0] | block[1] << 8);
}

void dequantize_scalar(const std::uint8_t* blocks, float* out, std::size_t num_blocks) {
  for (std::size_t b = 0; b < num_blocks; ++b) {
    const std::uint8_t* block = blocks + b * kBytesPerBlock;
    const float scale = widen_half(scale_bits(block));
    for (std::size_t j = 0; j < kValuesPerBlock; ++j)
      out[b * kValuesPerBlock + j] = scale * static_cast<std::int8_t>(block[2 + j]);
  }
}

#ifdef MOTET_NEON

void dequantize_neon(const std::uint8_t* blocks, float* out, std::size_t num_blocks) {
  for (std::size_t b = 0; b < num_blocks; ++b) {
    const std::uint8_t* block = blocks + b * kBytesPerBlock;
    const float32x4_t scale = vcvt_f32_f16(vreinterpret_f16_u16(vdup_n_u16(scale_bits(block))));
    for (std::size_t j = 0; j < kValuesPerBlock; j += 8) {
      const int16x8_t wide = vmovl_s8(vreinterpret_s8_u8(vld1_u8(block + 2 + j)));
      float* at = out + b * kValuesPerBlock + j;
      vst1q_f32(at, vmulq_f32(vcvtq_f32_s32(vmovl_s16(vget_low_s16(wide))), scale));
      vst1q_f32(at + 4, vmulq_f32(vcvtq_f32_s32(vmovl_s16(vget_high_s16(wide))), scale));
    }
  }
}

#endif  // MOTET_NEON

#ifdef MOTET_X86

__attribute__((target("avx2,f16c"))) void dequantize_avx2(const std::uint8_t* blocks, float* out,
                                                          std::size_t num_blocks) {
  for (std::size_t b = 0; b < num_blocks; ++b) {
    const std::uint8_t* block = blocks + b * kBytesPerBlock;
    const __m256 scale = _mm256_cvtph_ps(_mm_set1_epi16(static_cast<short>(scale_bits(block))));
    for (std::size_t j = 0; j < kValuesPerBlock; j += 8) {
      const __m128i bytes = _mm_loadl_epi64(reinterpret_cast<const __m128i*>(block + 2 + j));
      const __m256 values = _mm256_cvtepi32_ps(_mm256_cvtepi8_epi32(bytes));
      _mm256_storeu_ps(out + b * kValuesPerBlock + j, _mm256_mul_ps(values, scale));
    }
  }
}

__attribute__((target("avx512f"))) void dequantize_avx512(const std::uint8_t* blocks, float* out,
                                                          std::size_t num_blocks) {
  for (std::size_t b = 0; b < num_blocks; ++b) {
    const std::uint8_t* block = blocks + b * kBytesPerBlock;
    const __m512 scale = _mm512_cvtph_ps(_mm256_set1_epi16(static_cast<short>(scale_bits(block))));
    for (std::size_t j = 0; j < kValuesPerBlock; j += 16) {
      const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(block + 2 + j));
      const __m512 values = _mm512_cvtepi32_ps(_mm512_cvtepi8_epi32(bytes));
      _mm512_storeu_ps(out + b * kValuesPerBlock + j, _mm512_mul_ps(values, scale));
    }
  }
}

#endif  // MOTET_X86

void dequantize_range(const std::uint8_t* blocks, float* out, std::size_t num_blocks, Isa isa) {
#ifdef MOTET_X86
  if (isa >= Isa::avx512) return dequantize_avx512(blocks, out, num_blocks);
  if (isa >= Isa::avx2) return dequantize_avx2(blocks, out, num_blocks);
#endif
#ifdef MOTET_NEON
  if (isa >= Isa::neon) return dequantize_neon(blocks, out, num_blocks);
#endif
  (void)isa;
  dequantize_scalar(blocks, out, num_blocks);
}

}  // namespace

void q8_0_dequantize_f32(const std::uint8_t* blocks, float* out, std::size_t num_rows,
                         std::size_t row_blocks, std::size_t out_stride, Isa isa,
                         int num_threads) {
  const std::size_t min_rows = kMinBlocksPerThread / (row_blocks + 1) + 1;
  run_parts(num_rows, min_rows, num_threads, [=](std::size_t begin, std::size_t end) {
    for (std::size_t row = begin; row < end; ++row)
      dequantize_range(blocks + row * row_blocks * kBytesPerBlock, out + row * out_stride,
                       row_blocks, isa);
  });
}

}  // namespace motet
