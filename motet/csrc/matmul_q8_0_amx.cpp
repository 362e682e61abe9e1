// Rows of Q8_0 times tiles of tokens with AMX: 16 rows, a block of 32 values and 16 columns at a time.
//
// Up to 8 tokens: products of bytes. A weight is the byte that it is stored as, an activation an integer
// of two bytes beside its block's scale, so a token has two columns. More tokens: products of bfloat16.
// A weight is an integer as bfloat16, which is exact, an activation bfloat16 or the sum of two. In both
// the scale of a block's weights multiplies its sums.
#include "matmul_kernels.h"

#ifdef MOTET_X86
#include <immintrin.h>

#include <cstring>

#include "integers_avx512.h"
#include "tiles.h"
#include "transpose_avx512.h"
#include "workspace.h"

namespace motet {
namespace {

constexpr std::size_t kBytes = 34;  // of a block
constexpr std::size_t kTileRows = 16;
constexpr std::size_t kTileValues = kTileRows * kBlock;

// A block's product, [16 rows][16 columns] of float32 or of integers.
struct alignas(64) Product {
  std::uint32_t words[kTileRows][16];
};

// Tiles of bytes.
struct Bytes {
  static constexpr std::size_t kTokens = 8;  // that share a tile

  struct alignas(64) Activations {           // of a block
    std::int8_t bytes[kBlock / 4][16][4];    // column t: the upper bytes of token t; 8 + t: the lower
    float units[16];                         // of a column's integers; NaN where a value is not finite
  };
  struct alignas(64) Unpacked {  // a block of 16 rows
    std::uint8_t values[kTileRows][kBlock];
    std::uint16_t scales[kTileRows];  // float16
  };

  static MOTET_AMX MOTET_INLINE void configure() {
    alignas(64) static constexpr struct {
      std::uint8_t palette = 1, start_row = 0, reserved[14] = {};
      std::uint16_t row_bytes[16] = {64, 32, 64};
      std::uint8_t num_rows[16] = {16, 16, 8};
    } kConfig;
    _tile_loadconfig(&kConfig);
  }

  static MOTET_AMX MOTET_INLINE void unpack_row(const std::uint8_t* block, std::size_t r,
                                                Unpacked& out) {
    _mm256_store_si256(reinterpret_cast<__m256i*>(out.values[r]),
                       _mm256_loadu_si256(reinterpret_cast<const __m256i*>(block + 2)));
    std::memcpy(out.scales + r, block, 2);
  }

  static MOTET_AMX MOTET_INLINE void multiply(const Unpacked& w, const Activations& x,
                                              Product& out) {
    _tile_zero(0);
    _tile_loadd(2, x.bytes, 64);
    _tile_loadd(1, w.values, 32);
    _tile_dpbssd(0, 1, 2);
    _tile_stored(0, out.words, 64);
  }

  static MOTET_AMX MOTET_INLINE __m512 products_of(const Product& p, std::size_t r,
                                                   const Activations& x) {
    const __m512 sums = _mm512_cvtepi32_ps(_mm512_load_si512(p.words[r]));
    return _mm512_mul_ps(sums, _mm512_load_ps(x.units));
  }

  // columns[16], of which each has 16 rows
  static MOTET_AMX MOTET_INLINE __m512 sums_of_token(const __m512i* columns, std::size_t t) {
    return _mm512_add_ps(_mm512_castsi512_ps(columns[t]),
                         _mm512_castsi512_ps(columns[kTokens + t]));
  }
};

// Tiles of bfloat16; with `split`, an activation is the sum of two.
template <bool split>
struct Words {
  static constexpr std::size_t kTokens = kTileTokens;

  struct alignas(64) Activations {
    std::uint16_t values[split ? 2 : 1][kTileValues];  // [16 pairs of positions][16 tokens][2]
  };
  struct alignas(64) Unpacked {
    std::uint16_t values[kTileRows][kBlock];  // word 2 i is value i and 2 i + 1 value 16 + i
    std::uint16_t scales[kTileRows];          // float16
  };

  static MOTET_AMX MOTET_INLINE void configure() { configure_tiles(); }

  static MOTET_AMX MOTET_INLINE __m512i widen_bytes(const std::uint8_t* bytes) {
    const __m128i some = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes));
    return _mm512_castps_si512(_mm512_cvtepi32_ps(_mm512_cvtepi8_epi32(some)));
  }

  static MOTET_AMX MOTET_INLINE void unpack_row(const std::uint8_t* block, std::size_t r,
                                                Unpacked& out) {
    const __m512i even = _mm512_srli_epi32(widen_bytes(block + 2), 16);
    _mm512_store_si512(out.values[r], _mm512_or_si512(even, widen_bytes(block + 18)));
    std::memcpy(out.scales + r, block, 2);
  }

  static MOTET_AMX MOTET_INLINE void multiply(const Unpacked& w, const Activations& x,
                                              Product& out) {
    _tile_zero(0);
    _tile_loadd(6, x.values[0], 64);
    _tile_loadd(4, w.values, 64);
    _tile_dpbf16ps(0, 4, 6);
    if constexpr (split) {
      _tile_loadd(7, x.values[1], 64);
      _tile_dpbf16ps(0, 4, 7);
    }
    _tile_stored(0, out.words, 64);
  }

  static MOTET_AMX MOTET_INLINE __m512 products_of(const Product& p, std::size_t r,
                                                   const Activations&) {
    return _mm512_castsi512_ps(_mm512_load_si512(p.words[r]));
  }

  static MOTET_AMX MOTET_INLINE __m512 sums_of_token(const __m512i* columns, std::size_t t) {
    return _mm512_castsi512_ps(columns[t]);
  }
};

// Sixteen rows of equal distances, from a block of the first one on.
template <typename Tile>
MOTET_AMX MOTET_INLINE void unpack(const std::uint8_t* block, std::size_t row_bytes,
                                   typename Tile::Unpacked& out) {
#pragma GCC unroll 4
  for (std::size_t r = 0; r < kTileRows; r += 4) {
    Tile::unpack_row(block, r, out);
    Tile::unpack_row(block + row_bytes, r + 1, out);
    Tile::unpack_row(block + 2 * row_bytes, r + 2, out);
    Tile::unpack_row(block + 3 * row_bytes, r + 3, out);
    block += 4 * row_bytes;
    asm("" : "+r"(block));  // else all addresses are kept, and spilt
  }
  finish_stores();
}

// Where 16 rows begin that lie at equal distances: they themselves, or a copy.
struct EvenRows {
  const std::uint8_t* data;
  std::size_t row_bytes;

  EvenRows(const Row* rows, std::size_t num_blocks, std::uint8_t* copies)
      : data(rows[0].data), row_bytes(static_cast<std::size_t>(rows[1].data - rows[0].data)) {
    bool are_even = true;
    for (std::size_t r = 0; r < kTileRows; ++r)
      are_even = are_even && rows[r].data == data + r * row_bytes;
    if (are_even) return;
    row_bytes = num_blocks * kBytes;
    for (std::size_t r = 0; r < kTileRows; ++r)
      std::memcpy(copies + r * row_bytes, rows[r].data, row_bytes);
    data = copies;
  }
};

// Of 16 rows, whose sums stay in registers: out[token][row].
template <typename Tile>
MOTET_AMX void multiply_rows(const Row* rows, std::size_t num_blocks, const void* const* x,
                             std::size_t num_tokens, float* out, const Fetch& fetch) {
  using Unpacked = typename Tile::Unpacked;
  constexpr std::size_t kBefore = 3, kRing = 4;  // blocks that are unpacked before their turn
  const bool keeps = num_tokens > Tile::kTokens;
  const std::size_t num_slots = keeps ? num_blocks : kRing;
  auto* unpacked = static_cast<Unpacked*>(workspace(
      Buffer::tile_rows, num_slots * sizeof(Unpacked) + kTileRows * num_blocks * kBytes));
  const EvenRows even(rows, num_blocks, reinterpret_cast<std::uint8_t*>(unpacked + num_slots));
  Product products[2];
  for (std::size_t t = 0; t < num_tokens; t += Tile::kTokens) {
    const auto* tokens = static_cast<const typename Tile::Activations*>(x[t / Tile::kTokens]);
    if (t == 0)
      for (std::size_t b = 0; b < std::min(kBefore, num_blocks); ++b)
        unpack<Tile>(even.data + b * kBytes, even.row_bytes, unpacked[b]);
    __m512 sums[kTileRows];
#pragma GCC unroll 16
    for (std::size_t r = 0; r < kTileRows; ++r) sums[r] = _mm512_setzero_ps();
    // those of a block are added while the next one is multiplied
    for (std::size_t b = 0; b <= num_blocks; ++b) {
      if (b < num_blocks)
        Tile::multiply(unpacked[keeps ? b : b % kRing], tokens[b], products[b % 2]);
      if (b > 0) {
        const Unpacked& w = unpacked[keeps ? b - 1 : (b - 1) % kRing];
        alignas(64) float scales[kTileRows];
        _mm512_store_ps(scales, _mm512_cvtph_ps(_mm256_load_si256(
                                    reinterpret_cast<const __m256i*>(w.scales))));
#pragma GCC unroll 16
        for (std::size_t r = 0; r < kTileRows; ++r)
          sums[r] = _mm512_fmadd_ps(Tile::products_of(products[(b - 1) % 2], r, tokens[b - 1]),
                                    _mm512_set1_ps(scales[r]), sums[r]);
      }
      const std::size_t next = b + kBefore;
      if (t == 0 && b < num_blocks)
        fetch_line<kTileRows / 2>(rows + b % 2 * (kTileRows / 2), b / 2 * 68, fetch);
      if (t == 0 && next < num_blocks)
        unpack<Tile>(even.data + next * kBytes, even.row_bytes,
                     unpacked[keeps ? next : next % kRing]);
    }
    const std::size_t count = std::min(Tile::kTokens, num_tokens - t);
    __m512i lanes[16];
#pragma GCC unroll 16
    for (std::size_t i = 0; i < 16; ++i) lanes[i] = _mm512_castps_si512(sums[i]);
    transpose_16x16(lanes);
    for (std::size_t i = 0; i < count; ++i)
      _mm512_storeu_ps(out + (t + i) * kPanel, Tile::sums_of_token(lanes, i));
  }
}

template <typename Tile>
MOTET_AMX void panel(const Row* rows, std::size_t num_blocks, const void* const* x,
                     std::size_t num_tokens, float* out, const Ahead& ahead) {
  Tile::configure();  // other libraries on this thread set their own
  for (std::size_t r = 0; r < kPanel; r += kTileRows)
    multiply_rows<Tile>(rows + r, num_blocks, x, num_tokens, out + r, {ahead.data, 256});
  _tile_release();
}

template <typename Tile>
std::size_t x_bytes(std::size_t num_blocks) {
  return num_blocks * sizeof(typename Tile::Activations);
}

template <typename In>
MOTET_AMX void pack_bytes(const Kernel&, const In* const* tokens, std::size_t count,
                          std::size_t num_blocks, void* out) {
  auto* blocks = static_cast<Bytes::Activations*>(out);
  for (std::size_t b = 0; b < num_blocks; ++b) {
    for (std::size_t t = 0; t < Bytes::kTokens; ++t) {
      alignas(32) std::int32_t lower[kBlock / 4] = {}, upper[kBlock / 4] = {};
      float unit = 0.0f;
      if (t < count) {
        Integers integers = to_integers<kFineBytes>(tokens[t] + b * kBlock);
        unit = integers.unit;
        _mm256_store_si256(reinterpret_cast<__m256i*>(lower), take_bytes(integers));
        _mm256_store_si256(reinterpret_cast<__m256i*>(upper), take_bytes(integers));
      }
      for (std::size_t i = 0; i < kBlock / 4; ++i) {
        std::memcpy(blocks[b].bytes[i][t], upper + i, 4);
        std::memcpy(blocks[b].bytes[i][Bytes::kTokens + t], lower + i, 4);
      }
      blocks[b].units[t] = 256.0f * unit;
      blocks[b].units[Bytes::kTokens + t] = unit;
    }
  }
}

template <bool split, typename In>
MOTET_AMX void pack_words(const Kernel&, const In* const* tokens, std::size_t count,
                          std::size_t num_blocks, void* out) {
  const __m512i low_half = _mm512_set1_epi32(0xffff);
  auto* tile = static_cast<std::uint16_t*>(out);
  for (std::size_t b = 0; b < num_blocks; ++b) {
    __m512i high[kTileTokens], low[kTileTokens];
    for (std::size_t t = 0; t < kTileTokens; ++t) {
      high[t] = low[t] = _mm512_setzero_si512();
      if (t >= count) continue;
      const __m512 first = load_16(tokens[t] + b * kBlock);
      const __m512 second = load_16(tokens[t] + b * kBlock + 16);
      // the low halves of the words are those of the first sixteen
      const __m512i both = (__m512i)_mm512_cvtne2ps_pbh(second, first);
      const __m512i a = _mm512_cvtepu16_epi32(_mm512_castsi512_si256(both));
      const __m512i c = _mm512_cvtepu16_epi32(_mm512_extracti64x4_epi64(both, 1));
      high[t] = _mm512_or_si512(a, _mm512_slli_epi32(c, 16));
      if constexpr (split) {
        const __m512 rest0 = _mm512_sub_ps(first, _mm512_castsi512_ps(_mm512_slli_epi32(a, 16)));
        const __m512 rest1 = _mm512_sub_ps(second, _mm512_castsi512_ps(_mm512_slli_epi32(c, 16)));
        const __m512i rests = (__m512i)_mm512_cvtne2ps_pbh(rest1, rest0);
        const __m512i e = _mm512_cvtepu16_epi32(_mm512_castsi512_si256(rests));
        const __m512i f = _mm512_cvtepu16_epi32(_mm512_extracti64x4_epi64(rests, 1));
        low[t] = _mm512_or_si512(_mm512_and_si512(e, low_half), _mm512_slli_epi32(f, 16));
      }
    }
    transpose_16x16(high);
    for (std::size_t i = 0; i < 16; ++i) _mm512_store_si512(tile + 32 * i, high[i]);
    tile += kTileValues;
    if constexpr (split) {
      transpose_16x16(low);
      for (std::size_t i = 0; i < 16; ++i) _mm512_store_si512(tile + 32 * i, low[i]);
      tile += kTileValues;
    }
  }
}

constexpr Order words_in_pairs() {
  Order order{};
  for (unsigned i = 0; i < 16; ++i) {
    order[2 * i] = static_cast<std::uint8_t>(i);
    order[2 * i + 1] = static_cast<std::uint8_t>(16 + i);
  }
  return order;
}

template <bool split>
Kernel make_words() {
  return {"amx",
          true,
          !split,
          &x_bytes<Words<split>>,
          &pack_words<split, std::uint16_t>,
          &pack_words<split, float>,
          &panel<Words<split>>,
          words_in_pairs()};
}

}  // namespace

const Kernel* find_kernel_q8_0_amx(Products products) {
  static const Kernel kWords = make_words<false>(), kSplitWords = make_words<true>();
  return products == Products::f32 ? &kSplitWords : &kWords;
}

const Kernel* find_kernel_q8_0_amx_int8() {
  static const Kernel kBytes = {"amx_int8",
                                true,
                                false,
                                &x_bytes<Bytes>,
                                &pack_bytes<std::uint16_t>,
                                &pack_bytes<float>,
                                &panel<Bytes>,
                                kInOrder,
                                Bytes::kTokens};
  return &kBytes;
}

}  // namespace motet

#endif  // MOTET_X86
