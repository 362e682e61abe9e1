// MXFP4 dequantization: 4-bit E2M1 codes in blocks of 32 that share one E8M0 scale byte.
// Raw pointers and sizes only; nothing here knows of Python or of a tensor library.
#pragma once

#include <cstddef>
#include <cstdint>

namespace motet {

// The instruction sets that a kernel is written for, in rising order of speed.
enum class Isa { scalar = 0, avx2 = 1, avx512 = 2 };

// Whether this machine (processor and operating system) can run the kernels of `isa`.
bool is_supported(Isa isa);

// out[32 b + 2 j]     = e2m1(blocks[16 b + j] & 15) * 2^(scales[b] - 127)
// out[32 b + 2 j + 1] = e2m1(blocks[16 b + j] >> 4) * 2^(scales[b] - 127)
//
// blocks: num_blocks * 16 bytes, scales: num_blocks bytes, out: num_blocks * 32 values; no
// alignment is asked for. Every result is exact in both formats, subnormals included; what exceeds
// the format's range becomes infinity, and a block whose scale is 255 becomes NaN (OCP MX 1.0).
// The signs of zeros are kept. Work is spread over at most `num_threads` threads (1 or less: none
// are started), fewer when it is small.
void mxfp4_dequantize_bf16(const std::uint8_t* blocks, const std::uint8_t* scales,
                           std::uint16_t* out, std::size_t num_blocks, Isa isa, int num_threads);
void mxfp4_dequantize_f32(const std::uint8_t* blocks, const std::uint8_t* scales, float* out,
                          std::size_t num_blocks, Isa isa, int num_threads);

}  // namespace motet
