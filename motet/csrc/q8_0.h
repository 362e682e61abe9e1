// Q8_0 dequantization: signed bytes in blocks of 32 that share one float16 scale, as GGUF has them.
// Raw pointers and sizes only; nothing here knows of Python or of a tensor library.
#pragma once

#include <cstddef>
#include <cstdint>

#include "isa.h"

namespace motet {

// With p = blocks + 34 (row * row_blocks + b) and q = out + row * out_stride + 32 b:
// q[j] = float16(p[0], p[1], little-endian) * int8(p[2 + j])
//
// Exact: a product has at most 18 bits of significand. No alignment is asked for. Rows of the
// result may lie apart. Work is spread over at most `num_threads` threads, fewer when it is small.
void q8_0_dequantize_f32(const std::uint8_t* blocks, float* out, std::size_t num_rows,
                         std::size_t row_blocks, std::size_t out_stride, Isa isa, int num_threads);

}  // namespace motet
