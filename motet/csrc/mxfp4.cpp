#include "mxfp4.h"

#include <cstring>

#ifdef MOTET_X86
#include <immintrin.h>
#endif
#ifdef MOTET_NEON
#include <arm_neon.h>
#endif

namespace motet {
namespace {

constexpr std::size_t kCodeBytes = 16;  // of a block
constexpr std::size_t kValuesPerBlock = 32;
// Below this a thread costs more to start than it saves.
constexpr std::size_t kMinBlocksPerThread = 16384;

// A layout says where block b keeps its scale and its bytes of codes, and what a byte j holds:
// elements j and j + 16 (halves), or 2 j and 2 j + 1.
struct Hf {
  static constexpr bool kHalves = false;
  const std::uint8_t* blocks;
  const std::uint8_t* scales;
  std::uint8_t scale(std::size_t b) const { return scales[b]; }
  const std::uint8_t* codes(std::size_t b) const { return blocks + b * kCodeBytes; }
  Hf from(std::size_t b) const { return {blocks + b * kCodeBytes, scales + b}; }
};

struct Gguf {
  static constexpr bool kHalves = true;
  static constexpr std::size_t kBytes = 1 + kCodeBytes;
  const std::uint8_t* blocks;
  std::uint8_t scale(std::size_t b) const { return blocks[b * kBytes]; }
  const std::uint8_t* codes(std::size_t b) const { return blocks + b * kBytes + 1; }
  Gguf from(std::size_t b) const { return {blocks + b * kBytes}; }
};

// The bfloat16 of the E2M1 code times 2^(scale - 127). With 7 bits of fraction every product is
// exact, down to the smallest, 0.5 * 2^-127; and a float32 is the same bits followed by zeros.
constexpr std::uint16_t product_bf16(unsigned scale, unsigned code) {
  if (scale == 255) return 0x7fc0;
  const std::uint16_t sign = (code & 8) ? 0x8000 : 0;
  const unsigned magnitude = code & 7;
  if (magnitude == 0) return sign;
  // E2M1 codes 1..7: 0.5, 1, 1.5, 2, 3, 4, 6 = significand (1 or 1.5) * 2^exponent
  const unsigned fraction = (magnitude & 1) && magnitude > 1 ? 0x40 : 0;
  const int exponent = static_cast<int>(magnitude >> 1) - 1;
  const int biased = static_cast<int>(scale) + exponent;  // (scale - 127) + exponent + 127
  if (biased >= 255) return sign | 0x7f80;
  if (biased >= 1) return static_cast<std::uint16_t>(sign | (biased << 7) | fraction);
  return static_cast<std::uint16_t>(sign | ((0x80 | fraction) >> (1 - biased)));
}

using Table = Mxfp4Table;

constexpr Table make_table() {
  Table table{};
  for (unsigned scale = 0; scale < 256; ++scale)
    for (unsigned code = 0; code < 16; ++code) table.row[scale][code] = product_bf16(scale, code);
  return table;
}

constexpr Table kTable = make_table();

void store_scalar(std::uint16_t bits, std::uint16_t* out) { *out = bits; }

void store_scalar(std::uint16_t bits, float* out) {
  const std::uint32_t wide = static_cast<std::uint32_t>(bits) << 16;
  std::memcpy(out, &wide, sizeof wide);
}

template <typename Layout, typename Out>
void dequantize_scalar(Layout in, Out* out, std::size_t num_blocks) {
  for (std::size_t b = 0; b < num_blocks; ++b) {
    const std::uint16_t* row = kTable.row[in.scale(b)];
    const std::uint8_t* codes = in.codes(b);
    Out* block_out = out + b * kValuesPerBlock;
    for (std::size_t j = 0; j < kCodeBytes; ++j) {
      store_scalar(row[codes[j] & 15], block_out + (Layout::kHalves ? j : 2 * j));
      store_scalar(row[codes[j] >> 4], block_out + (Layout::kHalves ? j + 16 : 2 * j + 1));
    }
  }
}

#ifdef MOTET_NEON

// NEON: the row's low and high bytes are two tables of 16 bytes.

void store_neon(uint8x16_t low, uint8x16_t high, std::uint16_t* out) {
  vst2q_u8(reinterpret_cast<std::uint8_t*>(out), {{low, high}});
}

void store_neon(uint8x16_t low, uint8x16_t high, float* out) {
  const uint16x8_t halves[] = {vreinterpretq_u16_u8(vzip1q_u8(low, high)),
                               vreinterpretq_u16_u8(vzip2q_u8(low, high))};
  for (int i = 0; i < 2; ++i) {
    vst1q_f32(out + 8 * i, vreinterpretq_f32_u32(vshll_n_u16(vget_low_u16(halves[i]), 16)));
    vst1q_f32(out + 8 * i + 4, vreinterpretq_f32_u32(vshll_n_u16(vget_high_u16(halves[i]), 16)));
  }
}

template <typename Layout, typename Out>
void dequantize_neon(Layout in, Out* out, std::size_t num_blocks) {
  for (std::size_t b = 0; b < num_blocks; ++b) {
    const uint8x16x2_t row =
        vld2q_u8(reinterpret_cast<const std::uint8_t*>(kTable.row[in.scale(b)]));
    const uint8x16_t bytes = vld1q_u8(in.codes(b));
    const uint8x16_t lower = vandq_u8(bytes, vdupq_n_u8(15)), upper = vshrq_n_u8(bytes, 4);
    const uint8x16_t first = Layout::kHalves ? lower : vzip1q_u8(lower, upper);
    const uint8x16_t second = Layout::kHalves ? upper : vzip2q_u8(lower, upper);
    Out* block_out = out + b * kValuesPerBlock;
    store_neon(vqtbl1q_u8(row.val[0], first), vqtbl1q_u8(row.val[1], first), block_out);
    store_neon(vqtbl1q_u8(row.val[0], second), vqtbl1q_u8(row.val[1], second), block_out + 16);
  }
}

#endif  // MOTET_NEON

#ifdef MOTET_X86

// AVX2: the row's low and high bytes are two 16-entry shuffle tables.

__attribute__((target("avx2"))) inline void store_avx2(__m256i bits, std::uint16_t* out) {
  _mm256_storeu_si256(reinterpret_cast<__m256i*>(out), bits);
}

__attribute__((target("avx2"))) inline void store_avx2(__m256i bits, float* out) {
  const __m256i low = _mm256_cvtepu16_epi32(_mm256_castsi256_si128(bits));
  const __m256i high = _mm256_cvtepu16_epi32(_mm256_extracti128_si256(bits, 1));
  _mm256_storeu_si256(reinterpret_cast<__m256i*>(out), _mm256_slli_epi32(low, 16));
  _mm256_storeu_si256(reinterpret_cast<__m256i*>(out + 8), _mm256_slli_epi32(high, 16));
}

template <typename Layout, typename Out>
__attribute__((target("avx2"))) void dequantize_avx2(Layout in, Out* out, std::size_t num_blocks) {
  // in each half of 16 bytes: the 8 low bytes of the u16 lanes, then the 8 high ones
  const __m256i split = _mm256_setr_epi8(0, 2, 4, 6, 8, 10, 12, 14, 1, 3, 5, 7, 9, 11, 13, 15, 0, 2,
                                         4, 6, 8, 10, 12, 14, 1, 3, 5, 7, 9, 11, 13, 15);
  const __m128i nibble = _mm_set1_epi8(15);
  for (std::size_t b = 0; b < num_blocks; ++b) {
    const __m256i row = _mm256_shuffle_epi8(
        _mm256_load_si256(reinterpret_cast<const __m256i*>(kTable.row[in.scale(b)])), split);
    const __m256i row_low = _mm256_permute4x64_epi64(row, 0x88);   // 64-bit lanes 0 2 0 2
    const __m256i row_high = _mm256_permute4x64_epi64(row, 0xdd);  // 64-bit lanes 1 3 1 3

    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(in.codes(b)));
    const __m128i lower = _mm_and_si128(bytes, nibble);
    const __m128i upper = _mm_and_si128(_mm_srli_epi16(bytes, 4), nibble);
    // codes 0..15 in one half and 16..31 in the other
    const __m256i codes =
        Layout::kHalves
            ? _mm256_set_m128i(upper, lower)
            : _mm256_set_m128i(_mm_unpackhi_epi8(lower, upper), _mm_unpacklo_epi8(lower, upper));
    const __m256i low = _mm256_shuffle_epi8(row_low, codes);
    const __m256i high = _mm256_shuffle_epi8(row_high, codes);
    const __m256i first = _mm256_unpacklo_epi8(low, high);   // values 0..7, 16..23
    const __m256i second = _mm256_unpackhi_epi8(low, high);  // values 8..15, 24..31
    Out* block_out = out + b * kValuesPerBlock;
    store_avx2(_mm256_permute2x128_si256(first, second, 0x20), block_out);
    store_avx2(_mm256_permute2x128_si256(first, second, 0x31), block_out + 16);
  }
}

// AVX-512: the whole row is one 16-bit permutation table, twice over. A lane's index is its low five
// bits, and the fifth does not matter since both halves are the same.

__attribute__((target("avx512f,avx512bw"))) inline void store_avx512(__m512i bits,
                                                                     std::uint16_t* out) {
  _mm512_storeu_si512(out, bits);
}

__attribute__((target("avx512f,avx512bw"))) inline void store_avx512(__m512i bits, float* out) {
  const __m512i low = _mm512_cvtepu16_epi32(_mm512_castsi512_si256(bits));
  const __m512i high = _mm512_cvtepu16_epi32(_mm512_extracti64x4_epi64(bits, 1));
  _mm512_storeu_si512(out, _mm512_slli_epi32(low, 16));
  _mm512_storeu_si512(out + 16, _mm512_slli_epi32(high, 16));
}

// Lane i: a number whose low four bits are the code of element i.
template <typename Layout>
__attribute__((target("avx512f,avx512bw"))) inline __m512i lanes_avx512(const std::uint8_t* codes) {
  const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(codes));
  if constexpr (Layout::kHalves) {
    const __m256i lower = _mm256_cvtepu8_epi16(bytes);
    return _mm512_inserti64x4(_mm512_castsi256_si512(lower), _mm256_srli_epi16(lower, 4), 1);
  } else {
    const __m512i wide = _mm512_cvtepu8_epi32(bytes);
    return _mm512_or_si512(wide, _mm512_slli_epi32(wide, 12));
  }
}

template <typename Layout, typename Out>
__attribute__((target("avx512f,avx512bw"))) void dequantize_avx512(Layout in, Out* out,
                                                                   std::size_t num_blocks) {
  for (std::size_t b = 0; b < num_blocks; ++b) {
    const __m512i row = _mm512_broadcast_i64x4(
        _mm256_load_si256(reinterpret_cast<const __m256i*>(kTable.row[in.scale(b)])));
    const __m512i codes = lanes_avx512<Layout>(in.codes(b));
    store_avx512(_mm512_permutexvar_epi16(codes, row), out + b * kValuesPerBlock);
  }
}

#endif  // MOTET_X86

template <typename Layout, typename Out>
void dequantize_range(Layout in, Out* out, std::size_t num_blocks, Isa isa) {
#ifdef MOTET_X86
  if (isa >= Isa::avx512) return dequantize_avx512(in, out, num_blocks);
  if (isa >= Isa::avx2) return dequantize_avx2(in, out, num_blocks);
#endif
#ifdef MOTET_NEON
  if (isa >= Isa::neon) return dequantize_neon(in, out, num_blocks);
#endif
  (void)isa;
  dequantize_scalar(in, out, num_blocks);
}

template <typename Layout, typename Out>
void dequantize(Layout in, Out* out, std::size_t num_blocks, Isa isa, int num_threads) {
  run_parts(num_blocks, kMinBlocksPerThread, num_threads, [=](std::size_t begin, std::size_t end) {
    dequantize_range(in.from(begin), out + begin * kValuesPerBlock, end - begin, isa);
  });
}

template <typename Layout, typename Out>
void dequantize_rows(Layout in, Out* out, std::size_t num_rows, std::size_t row_blocks,
                     std::size_t out_stride, Isa isa, int num_threads) {
  if (out_stride == row_blocks * kValuesPerBlock)
    return dequantize(in, out, num_rows * row_blocks, isa, num_threads);
  const std::size_t min_rows = kMinBlocksPerThread / (row_blocks + 1) + 1;
  run_parts(num_rows, min_rows, num_threads, [=](std::size_t begin, std::size_t end) {
    for (std::size_t row = begin; row < end; ++row)
      dequantize_range(in.from(row * row_blocks), out + row * out_stride, row_blocks, isa);
  });
}

}  // namespace

const Mxfp4Table kMxfp4Table = kTable;

void mxfp4_dequantize_bf16(const std::uint8_t* blocks, const std::uint8_t* scales,
                           std::uint16_t* out, std::size_t num_blocks, Isa isa, int num_threads) {
  dequantize(Hf{blocks, scales}, out, num_blocks, isa, num_threads);
}

void mxfp4_dequantize_f32(const std::uint8_t* blocks, const std::uint8_t* scales, float* out,
                          std::size_t num_blocks, Isa isa, int num_threads) {
  dequantize(Hf{blocks, scales}, out, num_blocks, isa, num_threads);
}

void mxfp4_gguf_dequantize_bf16(const std::uint8_t* blocks, std::uint16_t* out,
                                std::size_t num_rows, std::size_t row_blocks,
                                std::size_t out_stride, Isa isa, int num_threads) {
  dequantize_rows(Gguf{blocks}, out, num_rows, row_blocks, out_stride, isa, num_threads);
}

void mxfp4_gguf_dequantize_f32(const std::uint8_t* blocks, float* out, std::size_t num_rows,
                               std::size_t row_blocks, std::size_t out_stride, Isa isa,
                               int num_threads) {
  dequantize_rows(Gguf{blocks}, out, num_rows, row_blocks, out_stride, isa, num_threads);
}

}  // namespace motet
