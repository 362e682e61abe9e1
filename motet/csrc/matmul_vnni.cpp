// Packed rows times tokens with AVX-512 VNNI, which multiplies bytes: 64 at once, four times as
// many as a product of bfloat16.
//
// A code's value, doubled, is an integer from -12 to 12. The activations of a block are integers
// beside one scale. Those of bfloat16 have two signed bytes beside 1/32,639 of the block's largest:
// what that moves them by, 2^-16 of the largest, is a hundredth of what their rounding to bfloat16 did.
// Rounded ones have one byte beside 1/127 of the block's largest.
// Sums within a lane are exact; those of lanes and blocks are float32.
#include "matmul_kernels.h"

#ifdef MOTET_X86
#include <immintrin.h>

#include <cstring>
#include <limits>

#include "integers_avx512.h"

namespace motet {
namespace {

constexpr std::size_t kGroup = 4;    // blocks whose codes are one vector
constexpr std::size_t kOffset = 12;  // is added to the doubled values, for bytes without a sign

// The activations of four blocks.
template <std::size_t kPlanes>
struct alignas(64) Group {
  std::int8_t bytes[kPlanes][2][64];  // most significant first; of lower and of upper nibbles
  std::int32_t offsets[16];           // what kOffset adds to each lane, negated
  float scales[16];  // of an integer, halved for the doubled values; NaN where one is not finite
};

constexpr std::size_t num_groups(std::size_t num_blocks) {
  return (num_blocks + kGroup - 1) / kGroup;
}

template <std::size_t kPlanes>
std::size_t x_bytes(std::size_t num_blocks) {
  return num_groups(num_blocks) * sizeof(Group<kPlanes>);
}

template <bool halves, std::size_t kPlanes, typename In>
MOTET_VNNI MOTET_INLINE void pack_block(const In* values, Group<kPlanes>& group, std::size_t b) {
  Integers integers = to_integers<kPlanes>(values);
  __m128i offsets = _mm_setzero_si128();
  for (std::size_t plane = kPlanes; plane-- > 0;) {
    const __m256i both = take_bytes(integers);
    __m128i lower = _mm256_castsi256_si128(both), upper = _mm256_extracti128_si256(both, 1);
    if (!halves) {
      lower = _mm256_cvtepi16_epi8(both);
      upper = _mm256_cvtepi16_epi8(_mm256_srli_epi16(both, 8));
    }
    const __m128i ones = _mm_set1_epi8(1);
    __m128i sums = _mm_dpbusd_epi32(_mm_setzero_si128(), ones, lower);
    sums = _mm_dpbusd_epi32(sums, ones, upper);
    sums = _mm_sll_epi32(sums, _mm_cvtsi32_si128(static_cast<int>(8 * (kPlanes - 1 - plane))));
    offsets = _mm_sub_epi32(offsets, sums);
    _mm_store_si128(reinterpret_cast<__m128i*>(group.bytes[plane][0] + 16 * b), lower);
    _mm_store_si128(reinterpret_cast<__m128i*>(group.bytes[plane][1] + 16 * b), upper);
  }
  offsets = _mm_mullo_epi32(offsets, _mm_set1_epi32(static_cast<int>(kOffset)));
  _mm_store_si128(reinterpret_cast<__m128i*>(group.offsets + 4 * b), offsets);
  _mm_store_ps(group.scales + 4 * b, _mm_set1_ps(integers.unit / 2));
}

// What is left at the end of a row lies at the end of its group, behind zeros for blocks of the one
// before, which are read with it; a row of less than a group lies at the beginning.
template <bool halves, std::size_t kPlanes, typename In>
MOTET_VNNI void pack(const In* values, std::size_t num_blocks, void* out) {
  auto* groups = static_cast<Group<kPlanes>*>(out);
  const std::size_t rest = num_blocks % kGroup;
  if (rest != 0)
    std::memset(static_cast<void*>(groups + num_blocks / kGroup), 0, sizeof(Group<kPlanes>));
  for (std::size_t b = 0; b < num_blocks; ++b) {
    const bool is_rest = b >= num_blocks - rest && num_blocks > kGroup;
    pack_block<halves, kPlanes>(values + b * kBlock, groups[b / kGroup],
                                b % kGroup + (is_rest ? kGroup - rest : 0));
  }
}

// Four lanes of each of four blocks: their scale bytes become the exponents.
MOTET_VNNI MOTET_INLINE __m512 spread_scales(std::uint32_t bytes) {
  const __m512i turns =
      _mm512_setr_epi32(23, 23, 23, 23, 15, 15, 15, 15, 7, 7, 7, 7, 31, 31, 31, 31);
  const __m512i turned = _mm512_rolv_epi32(_mm512_set1_epi32(static_cast<int>(bytes)), turns);
  return _mm512_castsi512_ps(_mm512_and_si512(turned, _mm512_set1_epi32(0x7f800000)));
}

// The codes of up to four blocks, and their scales in four lanes each.
struct Mxfp4Codes {
  static constexpr bool kHalves = false;
  static constexpr std::size_t kBytes = 16;  // of a block
  static MOTET_VNNI MOTET_INLINE void load(const Row& row, std::size_t b, __m512i& codes,
                                           __m512& scales) {
    codes = _mm512_loadu_si512(row.data + 16 * b);
    std::uint32_t bytes;
    std::memcpy(&bytes, row.scales + b, kGroup);
    scales = spread_scales(bytes);
  }
  static MOTET_VNNI MOTET_INLINE void load_some(const Row& row, std::size_t b, std::size_t count,
                                                __m512i& codes, __m512& scales) {
    codes =
        _mm512_maskz_loadu_epi32(static_cast<__mmask16>((1u << 4 * count) - 1), row.data + 16 * b);
    std::uint32_t bytes = 0;
    for (std::size_t i = 0; i < count; ++i)
      bytes |= static_cast<std::uint32_t>(row.scales[b + i]) << 8 * i;
    scales = spread_scales(bytes);
  }
};

struct GgufCodes {
  static constexpr bool kHalves = true;
  static constexpr std::size_t kBytes = 17;
  static MOTET_VNNI MOTET_INLINE __m128i block(const std::uint8_t* data) {
    return _mm_loadu_si128(reinterpret_cast<const __m128i*>(data + 1));
  }
  static MOTET_VNNI MOTET_INLINE void load(const Row& row, std::size_t b, __m512i& codes,
                                           __m512& scales) {
    const std::uint8_t* p = row.data + 17 * b;
    codes = _mm512_castsi128_si512(block(p));
    codes = _mm512_inserti32x4(codes, block(p + 17), 1);
    codes = _mm512_inserti32x4(codes, block(p + 34), 2);
    codes = _mm512_inserti32x4(codes, block(p + 51), 3);
    // the scale bytes among the first 64 to the top of their lanes, then below the sign
    constexpr int k1 = 17 << 24, k2 = 34 << 24, k3 = 51 << 24;
    const __m512i places = _mm512_setr_epi32(0, 0, 0, 0, k1, k1, k1, k1, k2, k2, k2, k2, k3, k3, k3, k3);
    const __m512i tops =
        _mm512_maskz_permutexvar_epi8(0x8888888888888888, places, _mm512_loadu_si512(p));
    scales = _mm512_castsi512_ps(_mm512_srli_epi32(tops, 1));
  }
  static MOTET_VNNI MOTET_INLINE void load_some(const Row& row, std::size_t b, std::size_t count,
                                                __m512i& codes, __m512& scales) {
    const std::uint8_t* p = row.data + 17 * b;
    std::uint32_t bytes = p[0];
    codes = _mm512_zextsi128_si512(block(p));
    if (count > 1) {
      codes = _mm512_inserti32x4(codes, block(p + 17), 1);
      bytes |= static_cast<std::uint32_t>(p[17]) << 8;
    }
    if (count > 2) {
      codes = _mm512_inserti32x4(codes, block(p + 34), 2);
      bytes |= static_cast<std::uint32_t>(p[34]) << 16;
    }
    scales = spread_scales(bytes);
  }
};

template <std::size_t kPlanes, int kRows, int kTokens>
MOTET_VNNI MOTET_INLINE void add_codes(const __m512i* codes, const __m512* scales,
                                       std::size_t group_index, const void* const* x,
                                       __m512 (*sums)[kTokens]) {
  // each code's value, doubled, plus kOffset
  const __m512i values = _mm512_broadcast_i32x4(
      _mm_setr_epi8(12, 13, 14, 15, 16, 18, 20, 24, 12, 11, 10, 9, 8, 6, 4, 0));
#pragma GCC unroll 8
  for (int r = 0; r < kRows; ++r) {
    // an index of six bits into four times the same values: the upper two need not be cleared
    const __m512i lower = _mm512_permutexvar_epi8(codes[r], values);
    const __m512i upper = _mm512_permutexvar_epi8(_mm512_srli_epi16(codes[r], 4), values);
#pragma GCC unroll 8
    for (int t = 0; t < kTokens; ++t) {
      const auto& group = static_cast<const Group<kPlanes>*>(x[t])[group_index];
      // What overflows between the planes is put right by the offsets: the sum has 23 bits.
      __m512i lanes = kPlanes == 1 ? _mm512_load_si512(group.offsets) : _mm512_setzero_si512();
#pragma GCC unroll 3
      for (std::size_t plane = 0; plane < kPlanes; ++plane) {
        if (plane > 0) lanes = _mm512_slli_epi32(lanes, 8);
        lanes = _mm512_dpbusd_epi32(lanes, lower, _mm512_load_si512(group.bytes[plane][0]));
        lanes = _mm512_dpbusd_epi32(lanes, upper, _mm512_load_si512(group.bytes[plane][1]));
      }
      if (kPlanes > 1) lanes = _mm512_add_epi32(lanes, _mm512_load_si512(group.offsets));
      const __m512 factor = _mm512_mul_ps(scales[r], _mm512_load_ps(group.scales));
      sums[r][t] = _mm512_fmadd_ps(_mm512_cvtepi32_ps(lanes), factor, sums[r][t]);
    }
  }
}

// A scale byte of 255, which is no number, has become infinity, and so would a sum that is too
// large.
MOTET_VNNI MOTET_INLINE __m128 checked(__m128 sums) {
  const __m128 largest = _mm_set1_ps(std::numeric_limits<float>::max());
  const __m128 none = _mm_set1_ps(std::numeric_limits<float>::quiet_NaN());
  const __m128 size = _mm_andnot_ps(_mm_set1_ps(-0.0f), sums);
  return _mm_mask_blend_ps(_mm_cmp_ps_mask(size, largest, _CMP_LE_OQ), none, sums);
}

template <typename Codes, std::size_t kPlanes, int kRows, int kTokens>
MOTET_VNNI void dot(const Row* rows, std::size_t num_blocks, const void* const* x, float* out,
                    const Fetch& fetch) {
  __m512 sums[kRows][kTokens];
  for (int r = 0; r < kRows; ++r)
    for (int t = 0; t < kTokens; ++t) sums[r][t] = _mm512_setzero_ps();
  fetch_rest<kRows>(rows, num_blocks, Codes::kBytes, fetch);
  __m512i codes[kRows];
  __m512 scales[kRows];
  std::size_t b = 0;
  for (; b + kGroup <= num_blocks; b += kGroup) {
    fetch_line<kRows>(rows, 16 * b, fetch);
#pragma GCC unroll 8
    for (int r = 0; r < kRows; ++r) Codes::load(rows[r], b, codes[r], scales[r]);
    add_codes<kPlanes, kRows, kTokens>(codes, scales, b / kGroup, x, sums);
  }
  if (b < num_blocks) {
#pragma GCC unroll 8
    for (int r = 0; r < kRows; ++r)
      if (num_blocks > kGroup)
        Codes::load(rows[r], num_blocks - kGroup, codes[r], scales[r]);
      else
        Codes::load_some(rows[r], b, num_blocks - b, codes[r], scales[r]);
    add_codes<kPlanes, kRows, kTokens>(codes, scales, b / kGroup, x, sums);
  }
  static_assert(kRows == 4);
#pragma GCC unroll 4
  for (int t = 0; t < kTokens; ++t)
    _mm_storeu_ps(out + t * kPanel,
                  checked(sums_of(sums[0][t], sums[1][t], sums[2][t], sums[3][t])));
}

constexpr int kRows = 4;

template <typename Codes, std::size_t kPlanes>
void panel(const Row* rows, std::size_t num_blocks, const void* const* x, std::size_t num_tokens,
           float* out, const Ahead& ahead) {
  static constexpr Dot kDots[] = {&dot<Codes, kPlanes, kRows, 1>, &dot<Codes, kPlanes, kRows, 2>,
                                  &dot<Codes, kPlanes, kRows, 3>, &dot<Codes, kPlanes, kRows, 4>};
  multiply_panel_by<kRows>(kDots, 4, rows, num_blocks, x, num_tokens, out, ahead);
}

template <typename Codes, std::size_t kPlanes, typename In>
void pack_token(const Kernel&, const In* const* tokens, std::size_t, std::size_t num_blocks,
                void* out) {
  pack<Codes::kHalves, kPlanes>(tokens[0], num_blocks, out);
}

template <typename Codes, std::size_t kPlanes>
Kernel make_kernel(const char* name) {
  return {name,
          false,
          false,
          &x_bytes<kPlanes>,
          &pack_token<Codes, kPlanes, std::uint16_t>,
          &pack_token<Codes, kPlanes, float>,
          &panel<Codes, kPlanes>,
          kInOrder};
}

}  // namespace

const Kernel* find_kernel_avx512_vnni(Format format) {
  static const Kernel kMxfp4 = make_kernel<Mxfp4Codes, kFineBytes>("avx512_vnni");
  static const Kernel kGguf = make_kernel<GgufCodes, kFineBytes>("avx512_vnni");
  switch (format) {
    case Format::mxfp4: return &kMxfp4;
    case Format::mxfp4_gguf: return &kGguf;
    default: return nullptr;  // products of more bits
  }
}

const Kernel* find_kernel_avx512_int8(Format format) {
  static const Kernel kMxfp4 = make_kernel<Mxfp4Codes, kRoundedBytes>("avx512_int8");
  static const Kernel kGguf = make_kernel<GgufCodes, kRoundedBytes>("avx512_int8");
  switch (format) {
    case Format::mxfp4: return &kMxfp4;
    case Format::mxfp4_gguf: return &kGguf;
    default: return nullptr;
  }
}

}  // namespace motet

#endif  // MOTET_X86
