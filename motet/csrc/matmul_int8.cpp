// Rows of integers, of four bits (MXFP4) or eight (Q8_0), times tokens that were rounded to bytes: for
// the instruction sets that matmul_vnni.cpp and matmul_q8_0.cpp are not for.
//
// A code's value, doubled, is an integer from -12 to 12. The activations of a block are integers of
// at most 127 beside 1/127 of its largest. The products of a block are added up exactly, in 16 and
// then in 32 bits, or in 32 where there is an instruction for it; sums of blocks are float32.
#include <array>
#include <cstring>
#include <limits>
#include <type_traits>

#include "lanes.h"
#include "matmul_kernels.h"
#include "simd.h"

#ifdef MOTET_NEON
#include <arm_neon.h>
#endif

namespace motet {
namespace {

// The lower nibbles of a block's sixteen bytes, then the upper ones.
constexpr Order nibbles_order(bool halves) {
  Order order{};
  for (unsigned p = 0; p < kBlock; ++p) {
    const unsigned byte = p % 16, upper = p / 16;
    order[p] = static_cast<std::uint8_t>(halves ? byte + 16 * upper : 2 * byte + upper);
  }
  return order;
}

// 2^(scale - 127) of each scale byte, halved for the doubled values.
struct HalfScales {
  float of[256];
};

constexpr HalfScales make_half_scales() {
  HalfScales scales{};
  scales.of[0] = 0x1p-128f;
  for (int i = 1; i < 255; ++i) scales.of[i] = 2 * scales.of[i - 1];
  scales.of[255] = std::numeric_limits<float>::quiet_NaN();  // no number
  return scales;
}

constexpr HalfScales kHalfScales = make_half_scales();

// Where a block has its codes, or its bytes, and its scale.
struct Mxfp4 {
  static constexpr Order kOrder = nibbles_order(false);
  static constexpr std::size_t kBytes = 16;  // of a block
  static float scale(const Row& row, std::size_t b) { return kHalfScales.of[row.scales[b]]; }
  static const std::uint8_t* at(const Row& row, std::size_t b) { return row.data + 16 * b; }
};

struct Mxfp4Gguf {
  static constexpr Order kOrder = nibbles_order(true);
  static constexpr std::size_t kBytes = 17;
  static float scale(const Row& row, std::size_t b) { return kHalfScales.of[row.data[17 * b]]; }
  static const std::uint8_t* at(const Row& row, std::size_t b) { return row.data + 17 * b + 1; }
};

struct Q8_0 {
  static constexpr Order kOrder = kInOrder;
  static constexpr std::size_t kBytes = 34;
  static F16 scale(const Row& row, std::size_t b) {
    F16 scale;
    std::memcpy(&scale, row.data + 34 * b, sizeof scale);
    return scale;
  }
  static const std::uint8_t* at(const Row& row, std::size_t b) { return row.data + 34 * b + 2; }
};

enum class Kind { mxfp4, mxfp4_gguf, q8_0 };

// The value of each code, doubled.
alignas(16) constexpr std::int8_t kDoubled[16] = {0, 1,  2,  3,  4,  6,  8,  12,
                                                  0, -1, -2, -3, -4, -6, -8, -12};

// 32 values as integers of at most 127, in an order; what one of them is worth. NaN, with zeros,
// where one is not finite.
template <typename In>
MOTET_INLINE float round_block(const In* values, const Order& order, std::int8_t* bytes) {
  Lanes first, second;
  load(values, first);
  load(values + kLanes, second);
  const BitLanes a = (BitLanes)first & 0x7fffffff, b = (BitLanes)second & 0x7fffffff;
  const BitLanes larger = a > b ? a : b;
  std::uint32_t bits[kLanes];
  std::memcpy(bits, &larger, sizeof bits);
  for (std::size_t n = kLanes / 2; n > 0; n /= 2)
    for (std::size_t i = 0; i < n; ++i) bits[i] = std::max(bits[i], bits[i + n]);
  if (bits[0] >= 0x7f800000) {
    std::memset(bytes, 0, kBlock);
    return std::numeric_limits<float>::quiet_NaN();
  }
  float largest;
  std::memcpy(&largest, bits, sizeof largest);
  const float unit = std::max(largest, 1e-30f) / 127.0f, factor = 1.0f / unit;
  // 1.5 * 2^23: the sum has no fraction, and its low bits are the integer
  const IntLanes q0 = (IntLanes)(first * factor + 12582912.0f) - 0x4b400000;
  const IntLanes q1 = (IntLanes)(second * factor + 12582912.0f) - 0x4b400000;
  std::int32_t integers[kBlock];
  std::memcpy(integers, &q0, sizeof q0);
  std::memcpy(integers + kLanes, &q1, sizeof q1);
  for (std::size_t p = 0; p < kBlock; ++p) bytes[p] = static_cast<std::int8_t>(integers[order[p]]);
  return unit;
}

}  // namespace

// Two kinds of weights a namespace, Codes of four bits and Bytes, each with
//   kBlocks          blocks that are multiplied at once
//   place            where the first and the second sixteen activations of each are
//   Weights, Values  their weights and their activations as they are multiplied
//   scales           the scale of each lane's block; those from `count` on are zero
//   dot              sums of products, those of a block in its lanes
namespace scalar {
namespace {
struct Base {
  static constexpr std::size_t kBlocks = 1;
  static std::size_t place(std::size_t, std::size_t half) { return 16 * half; }
  struct Weights {
    std::int8_t of[kBlock];
  };
  using Values = const std::int8_t*;
  template <typename S>
  static float scales(const S* scale, std::size_t) {
    return V::set(*scale);
  }
  static Values load(const std::int8_t* bytes) { return bytes; }
  static float dot(const Weights& w, Values x) {
    std::int32_t sum = 0;
    for (std::size_t i = 0; i < kBlock; ++i) sum += w.of[i] * x[i];
    return static_cast<float>(sum);
  }
};
struct Codes : Base {
  static Weights weights(const std::uint8_t* const* at) {
    Weights w;
    for (std::size_t i = 0; i < 16; ++i) {
      w.of[i] = kDoubled[at[0][i] & 15];
      w.of[16 + i] = kDoubled[at[0][i] >> 4];
    }
    return w;
  }
};
struct Bytes : Base {
  static Weights weights(const std::uint8_t* const* at) {
    Weights w;
    std::memcpy(w.of, at[0], kBlock);
    return w;
  }
};
#define MOTET_TARGET
#include "matmul_int8.inl"
#undef MOTET_TARGET
}  // namespace
}  // namespace scalar

#ifdef MOTET_NEON

namespace neon {
namespace {

struct Halves {
  int8x16_t low, high;
};

struct Base {
  static constexpr std::size_t kBlocks = 1;
  static std::size_t place(std::size_t, std::size_t half) { return 16 * half; }
  using Weights = Halves;
  using Values = Halves;
  template <typename S>
  static MOTET_INLINE float32x4_t scales(const S* scale, std::size_t) {
    return V::set(*scale);
  }
  static MOTET_INLINE Halves load(const std::int8_t* bytes) {
    return {vld1q_s8(bytes), vld1q_s8(bytes + 16)};
  }
  // Two products of -128 and 127 are still 16 bits.
  static MOTET_INLINE float32x4_t dot(const Halves& w, const Halves& x) {
    const int16x8_t a = vmlal_s8(vmull_s8(vget_low_s8(w.low), vget_low_s8(x.low)),
                                 vget_low_s8(w.high), vget_low_s8(x.high));
    const int16x8_t b = vmlal_high_s8(vmull_high_s8(w.low, x.low), w.high, x.high);
    return vcvtq_f32_s32(vpadalq_s16(vpaddlq_s16(a), b));
  }
};
struct Codes : Base {
  static MOTET_INLINE Halves weights(const std::uint8_t* const* at) {
    const int8x16_t values = vld1q_s8(kDoubled);
    const uint8x16_t bytes = vld1q_u8(at[0]);
    return {vqtbl1q_s8(values, vandq_u8(bytes, vdupq_n_u8(15))),
            vqtbl1q_s8(values, vshrq_n_u8(bytes, 4))};
  }
};
struct Bytes : Base {
  static MOTET_INLINE Halves weights(const std::uint8_t* const* at) {
    return load(reinterpret_cast<const std::int8_t*>(at[0]));
  }
};
#define MOTET_TARGET
#include "matmul_int8.inl"
#undef MOTET_TARGET
}  // namespace
}  // namespace neon

namespace neon_dot {
namespace {
using neon::V;
template <typename Plain>
struct WithDot : Plain {
  static MOTET_NEON_DOT MOTET_INLINE float32x4_t dot(const neon::Halves& w, const neon::Halves& x) {
    return vcvtq_f32_s32(vdotq_s32(vdotq_s32(vdupq_n_s32(0), w.low, x.low), w.high, x.high));
  }
};
using Codes = WithDot<neon::Codes>;
using Bytes = WithDot<neon::Bytes>;
#define MOTET_TARGET MOTET_NEON_DOT
#include "matmul_int8.inl"
#undef MOTET_TARGET
}  // namespace
}  // namespace neon_dot

#endif  // MOTET_NEON

#ifdef MOTET_X86

// x86 multiplies bytes without a sign with such that have one: the weights' magnitudes, with the
// activations, to which the weights' signs are given. Two products of 128 and 127 are still 16 bits.
namespace avx2 {
namespace {

MOTET_AVX2 MOTET_INLINE __m256i nibbles(const std::uint8_t* codes) {
  const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(codes));
  return _mm256_and_si256(_mm256_set_m128i(_mm_srli_epi16(bytes, 4), bytes), _mm256_set1_epi8(15));
}

struct Base {
  static constexpr std::size_t kBlocks = 1;
  static std::size_t place(std::size_t, std::size_t half) { return 16 * half; }
  struct Weights {
    __m256i signs, magnitudes;
  };
  using Values = __m256i;
  static MOTET_AVX2 MOTET_INLINE Weights of(__m256i values) {
    return {values, _mm256_abs_epi8(values)};
  }
  template <typename S>
  static MOTET_AVX2 MOTET_INLINE __m256 scales(const S* scale, std::size_t) {
    return V::set(*scale);
  }
  static MOTET_AVX2 MOTET_INLINE Values load(const std::int8_t* bytes) {
    return _mm256_load_si256(reinterpret_cast<const __m256i*>(bytes));
  }
  static MOTET_AVX2 MOTET_INLINE __m256 dot(const Weights& w, Values x) {
    const __m256i pairs = _mm256_maddubs_epi16(w.magnitudes, _mm256_sign_epi8(x, w.signs));
    return _mm256_cvtepi32_ps(_mm256_madd_epi16(pairs, _mm256_set1_epi16(1)));
  }
};
struct Codes : Base {
  static MOTET_AVX2 MOTET_INLINE Weights weights(const std::uint8_t* const* at) {
    const __m256i values =
        _mm256_broadcastsi128_si256(_mm_load_si128(reinterpret_cast<const __m128i*>(kDoubled)));
    return of(_mm256_shuffle_epi8(values, nibbles(at[0])));
  }
};
struct Bytes : Base {
  static MOTET_AVX2 MOTET_INLINE Weights weights(const std::uint8_t* const* at) {
    return of(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(at[0])));
  }
};
#define MOTET_TARGET MOTET_AVX2
#include "matmul_int8.inl"
#undef MOTET_TARGET
}  // namespace
}  // namespace avx2

namespace avx2_vnni {
namespace {
using avx2::V;
template <typename Plain>
struct WithDot : Plain {
  static MOTET_AVX2_VNNI MOTET_INLINE __m256 dot(const avx2::Base::Weights& w, __m256i x) {
    const __m256i signed_x = _mm256_sign_epi8(x, w.signs);
    return _mm256_cvtepi32_ps(
        _mm256_dpbusd_avx_epi32(_mm256_setzero_si256(), w.magnitudes, signed_x));
  }
};
using Codes = WithDot<avx2::Codes>;
using Bytes = WithDot<avx2::Bytes>;
#define MOTET_TARGET MOTET_AVX2_VNNI
#include "matmul_int8.inl"
#undef MOTET_TARGET
}  // namespace
}  // namespace avx2_vnni

namespace avx512 {
namespace {

// 64 weights: their magnitudes, and which are negative.
struct Signed {
  __mmask64 are_negative;
  __m512i magnitudes;
};

MOTET_AVX512 MOTET_INLINE Signed with_signs(__m512i values) {
  return {_mm512_movepi8_mask(values), _mm512_abs_epi8(values)};
}

MOTET_AVX512 MOTET_INLINE __m512i give_signs(const Signed& w, __m512i x) {
  return _mm512_mask_sub_epi8(x, w.are_negative, _mm512_setzero_si512(), x);
}

MOTET_AVX512 MOTET_INLINE __m512i pairs(const Signed& w, __m512i x) {
  return _mm512_maddubs_epi16(w.magnitudes, give_signs(w, x));
}

MOTET_AVX512 MOTET_INLINE __m512 sums_of(__m512i pairs) {
  return _mm512_cvtepi32_ps(_mm512_madd_epi16(pairs, _mm512_set1_epi16(1)));
}

// The lower nibbles of four blocks, and the upper ones.
struct Codes {
  static constexpr std::size_t kBlocks = 4;
  static std::size_t place(std::size_t block, std::size_t half) { return 64 * half + 16 * block; }
  struct Weights {
    Signed lower, upper;
  };
  struct Values {
    __m512i lower, upper;
  };
  static MOTET_AVX512 MOTET_INLINE __m128i codes(const std::uint8_t* at) {
    return _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
  }
  static MOTET_AVX512 MOTET_INLINE Weights weights(const std::uint8_t* const* at) {
    __m512i bytes = _mm512_castsi128_si512(codes(at[0]));
    bytes = _mm512_inserti32x4(bytes, codes(at[1]), 1);
    bytes = _mm512_inserti32x4(bytes, codes(at[2]), 2);
    bytes = _mm512_inserti32x4(bytes, codes(at[3]), 3);
    const __m512i values =
        _mm512_broadcast_i32x4(_mm_load_si128(reinterpret_cast<const __m128i*>(kDoubled)));
    const __m512i low = _mm512_set1_epi8(15);
    const __m512i upper = _mm512_and_si512(_mm512_srli_epi16(bytes, 4), low);
    return {with_signs(_mm512_shuffle_epi8(values, _mm512_and_si512(bytes, low))),
            with_signs(_mm512_shuffle_epi8(values, upper))};
  }
  static MOTET_AVX512 MOTET_INLINE __m512 scales(const float* scale, std::size_t count) {
    const __m512 all = _mm512_castps128_ps512(_mm_setr_ps(scale[0], scale[1], scale[2], scale[3]));
    const __m512i lanes = _mm512_setr_epi32(0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3);
    return _mm512_maskz_permutexvar_ps(static_cast<__mmask16>((1u << 4 * count) - 1), lanes, all);
  }
  static MOTET_AVX512 MOTET_INLINE Values load(const std::int8_t* bytes) {
    return {_mm512_load_si512(bytes), _mm512_load_si512(bytes + 64)};
  }
  static MOTET_AVX512 MOTET_INLINE __m512 dot(const Weights& w, const Values& x) {
    return sums_of(_mm512_add_epi16(pairs(w.lower, x.lower), pairs(w.upper, x.upper)));
  }
};

struct Bytes {
  static constexpr std::size_t kBlocks = 2;
  static std::size_t place(std::size_t block, std::size_t half) { return 32 * block + 16 * half; }
  using Weights = Signed;
  using Values = __m512i;
  static MOTET_AVX512 MOTET_INLINE __m256i block(const std::uint8_t* at) {
    return _mm256_loadu_si256(reinterpret_cast<const __m256i*>(at));
  }
  static MOTET_AVX512 MOTET_INLINE Weights weights(const std::uint8_t* const* at) {
    return with_signs(_mm512_inserti64x4(_mm512_castsi256_si512(block(at[0])), block(at[1]), 1));
  }
  static MOTET_AVX512 MOTET_INLINE __m512 scales(const F16* scale, std::size_t count) {
    const __m512 first = _mm512_maskz_mov_ps(0x00ff, V::set(scale[0]));
    return _mm512_mask_mov_ps(first, count > 1 ? 0xff00 : 0, V::set(scale[1]));
  }
  static MOTET_AVX512 MOTET_INLINE Values load(const std::int8_t* bytes) {
    return _mm512_load_si512(bytes);
  }
  static MOTET_AVX512 MOTET_INLINE __m512 dot(const Weights& w, Values x) {
    return sums_of(pairs(w, x));
  }
};
#define MOTET_TARGET MOTET_AVX512
#include "matmul_int8.inl"
#undef MOTET_TARGET
}  // namespace
}  // namespace avx512

#define MOTET_AVX512_VNNI \
  __attribute__((target("avx512vnni,avx512f,avx512bw,avx512dq,avx512vl,avx2,fma,f16c")))

namespace avx512_vnni {
namespace {
using avx512::V;
MOTET_AVX512_VNNI MOTET_INLINE __m512i add(__m512i sums, const avx512::Signed& w, __m512i x) {
  return _mm512_dpbusd_epi32(sums, w.magnitudes, avx512::give_signs(w, x));
}
struct Codes : avx512::Codes {
  static MOTET_AVX512_VNNI MOTET_INLINE __m512 dot(const Weights& w, const Values& x) {
    return _mm512_cvtepi32_ps(add(add(_mm512_setzero_si512(), w.lower, x.lower), w.upper, x.upper));
  }
};
struct Bytes : avx512::Bytes {
  static MOTET_AVX512_VNNI MOTET_INLINE __m512 dot(const Weights& w, Values x) {
    return _mm512_cvtepi32_ps(add(_mm512_setzero_si512(), w, x));
  }
};
#define MOTET_TARGET MOTET_AVX512_VNNI
#include "matmul_int8.inl"
#undef MOTET_TARGET
}  // namespace
}  // namespace avx512_vnni

#endif  // MOTET_X86

namespace {

const Kernel* find(Isa isa, Kind kind) {
#ifdef MOTET_X86
  if (isa >= Isa::avx512_vnni) return avx512_vnni::find("avx512_vnni_int8", kind);
  if (isa >= Isa::avx512) return avx512::find("avx512_int8", kind);
  if (isa >= Isa::avx2_vnni) return avx2_vnni::find("avx2_vnni_int8", kind);
  if (isa >= Isa::avx2) return avx2::find("avx2_int8", kind);
#endif
#ifdef MOTET_NEON
  if (isa >= Isa::neon_dot) return neon_dot::find("neon_dot_int8", kind);
  if (isa >= Isa::neon) return neon::find("neon_int8", kind);
#endif
  (void)isa;
  return scalar::find("scalar_int8", kind);
}

}  // namespace

const Kernel* find_kernel_int8(Format format, Isa isa) {
  if (format == Format::mxfp4) return find(isa, Kind::mxfp4);
  return format == Format::mxfp4_gguf ? find(isa, Kind::mxfp4_gguf) : nullptr;
}

const Kernel* find_kernel_q8_0_int8(Isa isa) { return find(isa, Kind::q8_0); }

}  // namespace motet
