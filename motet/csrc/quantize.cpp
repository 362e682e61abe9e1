// Dense matrices rounded to blocks of Q8_0: every instruction set gives the same bytes.
#include <algorithm>
#include <cmath>
#include <cstring>

#include "dense.h"
#include "lanes.h"
#include "pool.h"
#ifdef MOTET_X86
#include "transpose_avx512.h"
#endif

namespace motet {
namespace {

template <typename T>
void quantize_block(const T* values, std::uint8_t* block) {
  float wide[32], largest = 0.0f;
  for (std::size_t i = 0; i < 32; ++i) {
    wide[i] = widen(values[i]);
    largest = std::fmax(largest, std::fabs(wide[i]));
  }
  const F16 scale = narrow_half(largest / 127.0f);
  const float unit = widen(scale) > 0.0f ? widen(scale) : 1.0f;
  std::memcpy(block, &scale, sizeof scale);
  for (std::size_t i = 0; i < 32; ++i) {
    const float scaled = std::fmin(127.0f, std::fmax(-127.0f, std::nearbyint(wide[i] / unit)));
    block[2 + i] = static_cast<std::uint8_t>(static_cast<std::int8_t>(scaled));
  }
}

template <typename T>
void quantize_row(const T* row, std::size_t num_cols, std::uint8_t* out) {
  for (std::size_t k = 0; k < num_cols; k += 32, out += 34) quantize_block(row + k, out);
}

typedef std::int8_t ByteLanes __attribute__((vector_size(16)));

MOTET_INLINE void load_lanes(const float* p, Lanes& lanes) { load(p, lanes); }
MOTET_INLINE void load_lanes(const Bf16* p, Lanes& lanes) { load(&p->bits, lanes); }
MOTET_INLINE void load_lanes(const F16* p, Lanes& lanes) {
  float values[kLanes];
  for (std::size_t i = 0; i < kLanes; ++i) values[i] = widen(p[i]);
  load(values, lanes);
}

// The same bytes by vectors, a block at a time. 1.5 * 2^23: the sum has no fraction, and its low bits
// are the integer.
template <typename T>
MOTET_INLINE void quantize_row_lanes(const T* row, std::size_t num_cols, std::uint8_t* out) {
  for (std::size_t k = 0; k < num_cols; k += 32, out += 34) {
    Lanes x[2];
    load_lanes(row + k, x[0]);
    load_lanes(row + k + kLanes, x[1]);
    const BitLanes a = (BitLanes)x[0] & 0x7fffffff, b = (BitLanes)x[1] & 0x7fffffff;
    const BitLanes larger = a > b ? a : b;  // magnitudes as integers, among which a NaN is the largest
    std::uint32_t bits[kLanes];
    std::memcpy(bits, &larger, sizeof bits);
    for (std::size_t n = kLanes / 2; n > 0; n /= 2)
      for (std::size_t i = 0; i < n; ++i) bits[i] = std::max(bits[i], bits[i + n]);
    float largest;
    std::memcpy(&largest, bits, sizeof largest);
    if (!(largest / 127.0f < 65504.0f)) {
      quantize_block(row + k, out);  // what is no number, or overflows
      continue;
    }
    const F16 scale = narrow_half(largest / 127.0f);
    const float unit = widen(scale) > 0.0f ? widen(scale) : 1.0f;
    std::memcpy(out, &scale, sizeof scale);
    for (int half = 0; half < 2; ++half) {
      const Lanes scaled = x[half] / unit;
      const Lanes kept = scaled > 127.0f ? Lanes{} + 127.0f : (scaled < -127.0f ? Lanes{} - 127.0f : scaled);
      const IntLanes q = (IntLanes)(kept + 12582912.0f) - 0x4b400000;
      const ByteLanes bytes = __builtin_convertvector(q, ByteLanes);
      std::memcpy(out + 2 + 16 * half, &bytes, sizeof bytes);
    }
  }
}

#ifdef MOTET_NEON
template <typename T>
void quantize_row_neon(const T* row, std::size_t num_cols, std::uint8_t* out) {
  quantize_row_lanes(row, num_cols, out);
}
#endif

#ifdef MOTET_X86
template <typename T>
MOTET_AVX2 void quantize_row_avx2(const T* row, std::size_t num_cols, std::uint8_t* out) {
  quantize_row_lanes(row, num_cols, out);
}

// The same bytes, sixteen blocks at once.
template <typename T>
MOTET_AVX512 void quantize_row_avx512(const T* row, std::size_t num_cols, std::uint8_t* out) {
  using avx512::V;
  constexpr std::size_t kBlocks = 16;
  const __m512i magnitude = _mm512_set1_epi32(0x7fffffff), least = _mm512_set1_epi32(-127);
  for (std::size_t k = 0; k < num_cols; k += kBlocks * 32, out += kBlocks * 34) {
    const std::size_t count = std::min(kBlocks, (num_cols - k) / 32);
    // magnitudes as integers, among which a NaN is the largest
    __m512i largest[kBlocks];
    for (std::size_t b = count; b < kBlocks; ++b) largest[b] = _mm512_setzero_si512();
    for (std::size_t b = 0; b < count; ++b) {
      const __m512i x0 = _mm512_castps_si512(V::load(row + k + 32 * b));
      const __m512i x1 = _mm512_castps_si512(V::load(row + k + 32 * b + 16));
      largest[b] = _mm512_max_epu32(_mm512_and_si512(x0, magnitude), _mm512_and_si512(x1, magnitude));
    }
    transpose_16x16(largest);
    for (std::size_t step = kBlocks / 2; step > 0; step /= 2)
      for (std::size_t i = 0; i < step; ++i)
        largest[i] = _mm512_max_epu32(largest[i], largest[i + step]);
    const __m512 scale = _mm512_div_ps(_mm512_castsi512_ps(largest[0]), _mm512_set1_ps(127.0f));
    if (_mm512_cmp_ps_mask(scale, _mm512_set1_ps(65504.0f), _CMP_LT_OQ) != 0xffff) {
      quantize_row(row + k, count * 32, out);  // what is no number, or overflows
      continue;
    }
    alignas(32) std::uint16_t halves[kBlocks];
    alignas(64) float units[kBlocks];
    const __m256i rounded = _mm512_cvtps_ph(scale, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC);
    const __m512 unit = _mm512_cvtph_ps(rounded);
    const __mmask16 is_zero = _mm512_cmp_ps_mask(unit, _mm512_setzero_ps(), _CMP_EQ_OQ);
    _mm256_store_si256(reinterpret_cast<__m256i*>(halves), rounded);
    _mm512_store_ps(units, _mm512_mask_blend_ps(is_zero, unit, _mm512_set1_ps(1.0f)));
    for (std::size_t b = 0; b < count; ++b) {
      std::uint8_t* block = out + 34 * b;
      std::memcpy(block, halves + b, 2);
      const __m512 divisor = _mm512_set1_ps(units[b]);
      for (std::size_t i = 0; i < 32; i += 16) {
        const __m512 scaled = _mm512_div_ps(V::load(row + k + 32 * b + i), divisor);
        const __m512i q = _mm512_max_epi32(_mm512_cvtps_epi32(scaled), least);
        _mm_storeu_si128(reinterpret_cast<__m128i*>(block + 2 + i), _mm512_cvtsepi32_epi8(q));
      }
    }
  }
}
#endif

template <typename T>
void quantize_rows(const Matrix& matrix, std::uint8_t* out, const Exec& exec) {
  auto* quantize = &quantize_row<T>;
#ifdef MOTET_X86
  if (exec.isa >= Isa::avx512)
    quantize = &quantize_row_avx512<T>;
  else if (exec.isa >= Isa::avx2)
    quantize = &quantize_row_avx2<T>;
#endif
#ifdef MOTET_NEON
  if (exec.isa >= Isa::neon) quantize = &quantize_row_neon<T>;
#endif
  const std::size_t out_bytes = bytes_of(DType::q8_0, matrix.num_cols);
  parallel_for((matrix.num_rows + 15) / 16, exec.num_threads, [&](std::size_t group, int) {
    const std::size_t end = std::min(matrix.num_rows, (group + 1) * 16);
    for (std::size_t r = group * 16; r < end; ++r)
      quantize(reinterpret_cast<const T*>(matrix.data + r * matrix.row_bytes()), matrix.num_cols,
               out + r * out_bytes);
  });
}

}  // namespace

void quantize_q8_0(const Matrix& matrix, std::uint8_t* out, const Exec& exec) {
  switch (matrix.dtype) {
    case DType::f32: return quantize_rows<float>(matrix, out, exec);
    case DType::bf16: return quantize_rows<Bf16>(matrix, out, exec);
    default: return quantize_rows<F16>(matrix, out, exec);
  }
}

}  // namespace motet
