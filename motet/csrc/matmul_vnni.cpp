// Packed rows times tokens with AVX-512 VNNI, which multiplies bytes: 64 at once, four times as
// many as a product of bfloat16.
//
// A code's value, doubled, is an integer from -12 to 12. The activations of a block share a power of
// two and are integers of 23 bits beside it, in three signed bytes: for bfloat16 that is exact for
// what is at least 2^-14 of the block's largest, and less wrong than a sum in float32 for the rest.
// Sums within a lane are exact; those of lanes and blocks are float32.
#include "matmul_kernels.h"

#ifdef MOTET_X86
#include <immintrin.h>

#include <cmath>
#include <cstring>
#include <limits>

namespace motet {
namespace {

#define MOTET_VNNI                                                                           \
  __attribute__((target("avx512vbmi,avx512vnni,avx512f,avx512bw,avx512dq,avx512vl,avx2,fma," \
                        "f16c")))

constexpr std::size_t kGroup = 4;    // blocks whose codes are one vector
constexpr std::size_t kPlanes = 3;   // bytes of an activation
constexpr std::size_t kOffset = 12;  // is added to the doubled values, for bytes without a sign

// The activations of four blocks.
struct alignas(64) Group {
  std::int8_t bytes[kPlanes][2][64];  // most significant first; of lower and of upper nibbles
  std::int32_t offsets[kPlanes][16];  // what kOffset adds to each lane, negated
  float scales[16];  // of the most significant byte; NaN where a value is not finite
};

constexpr std::size_t num_groups(std::size_t num_blocks) {
  return (num_blocks + kGroup - 1) / kGroup;
}

std::size_t x_bytes(std::size_t num_blocks) { return num_groups(num_blocks) * sizeof(Group); }

MOTET_VNNI MOTET_INLINE __m512 load(const std::uint16_t* values) {
  const __m256i bits = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(values));
  return _mm512_castsi512_ps(_mm512_slli_epi32(_mm512_cvtepu16_epi32(bits), 16));
}

MOTET_VNNI MOTET_INLINE __m512 load(const float* values) { return _mm512_loadu_ps(values); }

// Of a number that is not negative; at most -127 for what is smaller than the normal ones.
MOTET_INLINE int exponent_of(float value) {
  std::int32_t bits;
  std::memcpy(&bits, &value, sizeof bits);
  return (bits >> 23) - 127;
}

MOTET_INLINE float power_of_two(int exponent) {
  const std::int32_t bits = (exponent + 127) << 23;
  float value;
  std::memcpy(&value, &bits, sizeof value);
  return value;
}

// The lowest byte, as a signed one, and what is above it.
MOTET_VNNI MOTET_INLINE __m128i take_byte(__m512i& integers) {
  const __m512i byte = _mm512_srai_epi32(_mm512_slli_epi32(integers, 24), 24);
  integers = _mm512_srai_epi32(_mm512_sub_epi32(integers, byte), 8);
  return _mm512_cvtepi32_epi8(byte);
}

template <bool halves, typename In>
MOTET_VNNI MOTET_INLINE void pack_block(const In* values, Group& group, std::size_t b) {
  const __m512 x0 = load(values), x1 = load(values + 16);
  const __m512 magnitude = _mm512_max_ps(_mm512_abs_ps(x0), _mm512_abs_ps(x1));
  const __mmask16 finite =
      _mm512_cmp_ps_mask(_mm512_abs_ps(x0), _mm512_set1_ps(std::numeric_limits<float>::max()),
                         _CMP_LE_OQ) &
      _mm512_cmp_ps_mask(_mm512_abs_ps(x1), _mm512_set1_ps(std::numeric_limits<float>::max()),
                         _CMP_LE_OQ);
  const bool is_finite = finite == 0xffff;
  const int exponent = is_finite ? std::max(-100, exponent_of(_mm512_reduce_max_ps(magnitude))) : 0;
  const __m512 factor = _mm512_set1_ps(is_finite ? power_of_two(21 - exponent) : 0.0f);
  __m512i q0 = _mm512_cvtps_epi32(_mm512_mul_ps(x0, factor));
  __m512i q1 = _mm512_cvtps_epi32(_mm512_mul_ps(x1, factor));
  for (std::size_t plane = kPlanes; plane-- > 0;) {
    const __m128i low = take_byte(q0), high = take_byte(q1);
    __m128i lower = low, upper = high;
    if (!halves) {
      const __m256i both = _mm256_set_m128i(high, low);
      lower = _mm256_cvtepi16_epi8(both);
      upper = _mm256_cvtepi16_epi8(_mm256_srli_epi16(both, 8));
    }
    const __m128i ones = _mm_set1_epi8(1);
    __m128i sums = _mm_dpbusd_epi32(_mm_setzero_si128(), ones, lower);
    sums = _mm_dpbusd_epi32(sums, ones, upper);
    const __m128i offset = _mm_mullo_epi32(sums, _mm_set1_epi32(-static_cast<int>(kOffset)));
    _mm_store_si128(reinterpret_cast<__m128i*>(group.bytes[plane][0] + 16 * b), lower);
    _mm_store_si128(reinterpret_cast<__m128i*>(group.bytes[plane][1] + 16 * b), upper);
    _mm_store_si128(reinterpret_cast<__m128i*>(group.offsets[plane] + 4 * b), offset);
  }
  // the byte above two others, and doubled values
  const float scale = is_finite ? power_of_two(exponent - 21 + 16 - 1)
                                : std::numeric_limits<float>::quiet_NaN();
  _mm_store_ps(group.scales + 4 * b, _mm_set1_ps(scale));
}

template <bool halves, typename In>
MOTET_VNNI void pack(const In* values, std::size_t num_blocks, void* out) {
  Group* groups = static_cast<Group*>(out);
  if (num_blocks % kGroup != 0) std::memset(groups + num_blocks / kGroup, 0, sizeof(Group));
  for (std::size_t b = 0; b < num_blocks; ++b)
    pack_block<halves>(values + b * kBlock, groups[b / kGroup], b % kGroup);
}

// The codes of up to four blocks, and their scale bytes.
struct Mxfp4Codes {
  static constexpr bool kHalves = false;
  static MOTET_VNNI MOTET_INLINE void load(const Row& row, std::size_t b, std::size_t count,
                                           __m512i& codes, std::uint32_t& scales) {
    if (count == kGroup) {
      codes = _mm512_loadu_si512(row.data + 16 * b);
      std::memcpy(&scales, row.scales + b, kGroup);
      return;
    }
    codes =
        _mm512_maskz_loadu_epi32(static_cast<__mmask16>((1u << 4 * count) - 1), row.data + 16 * b);
    scales = 0;
    for (std::size_t i = 0; i < count; ++i)
      scales |= static_cast<std::uint32_t>(row.scales[b + i]) << 8 * i;
  }
};

struct GgufCodes {
  static constexpr bool kHalves = true;
  static MOTET_VNNI MOTET_INLINE __m128i block(const std::uint8_t* data) {
    return _mm_loadu_si128(reinterpret_cast<const __m128i*>(data + 1));
  }
  static MOTET_VNNI MOTET_INLINE void load(const Row& row, std::size_t b, std::size_t count,
                                           __m512i& codes, std::uint32_t& scales) {
    const std::uint8_t* p = row.data + 17 * b;
    scales = p[0];
    codes = _mm512_zextsi128_si512(block(p));
    if (count > 1) {
      codes = _mm512_inserti32x4(codes, block(p + 17), 1);
      scales |= static_cast<std::uint32_t>(p[17]) << 8;
    }
    if (count > 2) {
      codes = _mm512_inserti32x4(codes, block(p + 34), 2);
      scales |= static_cast<std::uint32_t>(p[34]) << 16;
    }
    if (count > 3) {
      codes = _mm512_inserti32x4(codes, block(p + 51), 3);
      scales |= static_cast<std::uint32_t>(p[51]) << 24;
    }
  }
};

template <typename Codes, int kRows, int kTokens>
MOTET_VNNI MOTET_INLINE void add_group(const Row* rows, std::size_t b, std::size_t count,
                                       const void* const* x, __m512 (*sums)[kTokens]) {
  // each code's value, doubled, plus kOffset
  const __m512i values = _mm512_broadcast_i32x4(
      _mm_setr_epi8(12, 13, 14, 15, 16, 18, 20, 24, 12, 11, 10, 9, 8, 6, 4, 0));
  // four lanes of each block: its scale byte becomes the exponent
  const __m512i turns =
      _mm512_setr_epi32(23, 23, 23, 23, 15, 15, 15, 15, 7, 7, 7, 7, 31, 31, 31, 31);
  const __m512i exponents = _mm512_set1_epi32(0x7f800000);
#pragma GCC unroll 8
  for (int r = 0; r < kRows; ++r) {
    __m512i codes;
    std::uint32_t bytes;
    Codes::load(rows[r], b, count, codes, bytes);
    // an index of six bits into four times the same values: the upper two need not be cleared
    const __m512i lower = _mm512_permutexvar_epi8(codes, values);
    const __m512i upper = _mm512_permutexvar_epi8(_mm512_srli_epi16(codes, 4), values);
    const __m512 scales = _mm512_castsi512_ps(_mm512_and_si512(
        _mm512_rolv_epi32(_mm512_set1_epi32(static_cast<int>(bytes)), turns), exponents));
#pragma GCC unroll 8
    for (int t = 0; t < kTokens; ++t) {
      const Group& group = static_cast<const Group*>(x[t])[b / kGroup];
      __m512 parts[kPlanes];
#pragma GCC unroll 3
      for (std::size_t plane = 0; plane < kPlanes; ++plane) {
        __m512i lanes = _mm512_load_si512(group.offsets[plane]);
        lanes = _mm512_dpbusd_epi32(lanes, lower, _mm512_load_si512(group.bytes[plane][0]));
        lanes = _mm512_dpbusd_epi32(lanes, upper, _mm512_load_si512(group.bytes[plane][1]));
        parts[plane] = _mm512_cvtepi32_ps(lanes);
      }
      __m512 sum = _mm512_fmadd_ps(parts[1], _mm512_set1_ps(0x1p-8f), parts[0]);
      sum = _mm512_fmadd_ps(parts[2], _mm512_set1_ps(0x1p-16f), sum);
      const __m512 factor = _mm512_mul_ps(scales, _mm512_load_ps(group.scales));
      sums[r][t] = _mm512_fmadd_ps(sum, factor, sums[r][t]);
    }
  }
}

// A scale byte of 255, which is no number, has become infinity, and so would a sum that is too
// large.
MOTET_INLINE float checked(float sum) {
  return std::fabs(sum) <= std::numeric_limits<float>::max()
             ? sum
             : std::numeric_limits<float>::quiet_NaN();
}

template <typename Codes, int kRows, int kTokens>
MOTET_VNNI void dot(const Row* rows, std::size_t num_blocks, const void* const* x, float* out,
                    const Fetch& fetch) {
  __m512 sums[kRows][kTokens];
  for (int r = 0; r < kRows; ++r)
    for (int t = 0; t < kTokens; ++t) sums[r][t] = _mm512_setzero_ps();
  std::size_t b = 0;
  for (; b + kGroup <= num_blocks; b += kGroup) {
    fetch_line<kRows>(rows, 16 * b, fetch);
    add_group<Codes, kRows, kTokens>(rows, b, kGroup, x, sums);
  }
  if (b < num_blocks) add_group<Codes, kRows, kTokens>(rows, b, num_blocks - b, x, sums);
  for (int r = 0; r < kRows; ++r)
    for (int t = 0; t < kTokens; ++t)
      out[t * kPanel + r] = checked(_mm512_reduce_add_ps(sums[r][t]));
}

constexpr int kRows = 4;

template <typename Codes>
void panel(const Row* rows, std::size_t num_blocks, const void* const* x, std::size_t num_tokens,
           float* out, const Ahead& ahead) {
  static constexpr Dot kDots[] = {&dot<Codes, kRows, 1>, &dot<Codes, kRows, 2>,
                                  &dot<Codes, kRows, 3>, &dot<Codes, kRows, 4>};
  multiply_panel_by<kRows>(kDots, 4, rows, num_blocks, x, num_tokens, out, ahead);
}

template <typename Codes, typename In>
void pack_token(const Kernel&, const In* const* tokens, std::size_t, std::size_t num_blocks,
                void* out) {
  pack<Codes::kHalves>(tokens[0], num_blocks, out);
}

template <typename Codes>
Kernel make_kernel() {
  return {"avx512_vnni",
          false,
          false,
          &x_bytes,
          &pack_token<Codes, std::uint16_t>,
          &pack_token<Codes, float>,
          &panel<Codes>,
          kInOrder};
}

}  // namespace

const Kernel* find_kernel_avx512_vnni(Format format) {
  static const Kernel kMxfp4 = make_kernel<Mxfp4Codes>(), kGguf = make_kernel<GgufCodes>();
  switch (format) {
    case Format::mxfp4: return &kMxfp4;
    case Format::mxfp4_gguf: return &kGguf;
    default: return nullptr;  // products of more bits
  }
}

}  // namespace motet

#endif  // MOTET_X86
