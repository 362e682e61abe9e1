// MXFP4 dequantization: 4-bit E2M1 codes in blocks of 32 that share one E8M0 scale byte.
// Raw pointers and sizes only; nothing here knows of Python or of a tensor library.
//
// Every result is exact in both formats, subnormals included; what exceeds the format's range
// becomes infinity, and a block whose scale is 255 becomes NaN (OCP MX 1.0). The signs of zeros are
// kept. No alignment is asked for. Work is spread over at most `num_threads` threads (1 or less:
// none are started), fewer when it is small.
#pragma once

#include <cstddef>
#include <cstdint>

#include "isa.h"

namespace motet {

// The bfloat16 of each code times 2^(scale - 127), a row for each scale byte: 8 KiB, which stay in the
// first-level cache. All the special cases live here, so the kernels have none.
struct Mxfp4Table {
  alignas(64) std::uint16_t row[256][16];
};
extern const Mxfp4Table kMxfp4Table;

// The layout of Hugging Face and OpenAI: codes and scales apart, neighbours in a byte.
//
// out[32 b + 2 j]     = e2m1(blocks[16 b + j] & 15) * 2^(scales[b] - 127)
// out[32 b + 2 j + 1] = e2m1(blocks[16 b + j] >> 4) * 2^(scales[b] - 127)
//
// blocks: num_blocks * 16 bytes, scales: num_blocks bytes, out: num_blocks * 32 values.
void mxfp4_dequantize_bf16(const std::uint8_t* blocks, const std::uint8_t* scales,
                           std::uint16_t* out, std::size_t num_blocks, Isa isa, int num_threads);
void mxfp4_dequantize_f32(const std::uint8_t* blocks, const std::uint8_t* scales, float* out,
                          std::size_t num_blocks, Isa isa, int num_threads);

// The layout of GGUF: 17 bytes a block, the scale first, halves of the block in a byte.
//
// With p = blocks + 17 (row * row_blocks + b) and q = out + row * out_stride + 32 b:
// q[j]      = e2m1(p[1 + j] & 15) * 2^(p[0] - 127)
// q[j + 16] = e2m1(p[1 + j] >> 4) * 2^(p[0] - 127)
//
// Rows of the result may lie apart, so that gates and ups, which GGUF keeps in two matrices, can be
// written as the interleaved rows of one.
void mxfp4_gguf_dequantize_bf16(const std::uint8_t* blocks, std::uint16_t* out,
                                std::size_t num_rows, std::size_t row_blocks,
                                std::size_t out_stride, Isa isa, int num_threads);
void mxfp4_gguf_dequantize_f32(const std::uint8_t* blocks, float* out, std::size_t num_rows,
                               std::size_t row_blocks, std::size_t out_stride, Isa isa,
                               int num_threads);

}  // namespace motet
