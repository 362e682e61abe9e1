// What kernels with AMX tiles share. x86 only.
#pragma once

#include "simd.h"

#ifdef MOTET_X86

namespace motet {

// Stands between what is written and the tile loads that read it. GCC's `_tile_loadd` names an address and
// not the memory behind it, so nothing else keeps the compiler from writing after the load. It is no
// instruction.
MOTET_INLINE void finish_stores() { asm volatile("" ::: "memory"); }

// Eight tiles of 16 rows of 64 bytes, for the calling thread until `_tile_release`.
MOTET_AMX inline void configure_tiles() {
  alignas(64) static constexpr struct {
    std::uint8_t palette = 1, start_row = 0, reserved[14] = {};
    std::uint16_t row_bytes[16] = {64, 64, 64, 64, 64, 64, 64, 64};
    std::uint8_t num_rows[16] = {16, 16, 16, 16, 16, 16, 16, 16};
  } kConfig;
  _tile_loadconfig(&kConfig);
}

// A matrix of 16 by 16 words, in place.
MOTET_AVX512 inline void transpose(__m512* rows) {
  __m512 pairs[16];
  for (int i = 0; i < 16; i += 2) {
    pairs[i] = _mm512_unpacklo_ps(rows[i], rows[i + 1]);
    pairs[i + 1] = _mm512_unpackhi_ps(rows[i], rows[i + 1]);
  }
  __m512 quads[16];  // quads[4 i + j]: column 4 q + j of rows 4 i .. 4 i + 3, in quarter q
  for (int i = 0; i < 16; i += 4) {
    for (int half = 0; half < 2; ++half) {
      const __m512d a = _mm512_castps_pd(pairs[i + half]), b = _mm512_castps_pd(pairs[i + 2 + half]);
      quads[i + 2 * half] = _mm512_castpd_ps(_mm512_unpacklo_pd(a, b));
      quads[i + 2 * half + 1] = _mm512_castpd_ps(_mm512_unpackhi_pd(a, b));
    }
  }
  for (int j = 0; j < 4; ++j) {
    const __m512 low = _mm512_shuffle_f32x4(quads[j], quads[4 + j], 0x88);    // quarters 0 2 0 2
    const __m512 low2 = _mm512_shuffle_f32x4(quads[j], quads[4 + j], 0xdd);   // quarters 1 3 1 3
    const __m512 high = _mm512_shuffle_f32x4(quads[8 + j], quads[12 + j], 0x88);
    const __m512 high2 = _mm512_shuffle_f32x4(quads[8 + j], quads[12 + j], 0xdd);
    rows[j] = _mm512_shuffle_f32x4(low, high, 0x88);
    rows[8 + j] = _mm512_shuffle_f32x4(low, high, 0xdd);
    rows[4 + j] = _mm512_shuffle_f32x4(low2, high2, 0x88);
    rows[12 + j] = _mm512_shuffle_f32x4(low2, high2, 0xdd);
  }
}

}  // namespace motet

#endif  // MOTET_X86
