// Every kernel of this machine against sums in float64, in memory of exactly the right size, so
// that a build with the address sanitizer sees what reads or writes too far.
#include "matmul.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <new>
#include <random>
#include <vector>

using namespace motet;

namespace {

std::mt19937 generator(1);

float widen(std::uint16_t bits) {
  const std::uint32_t wide = static_cast<std::uint32_t>(bits) << 16;
  float value;
  std::memcpy(&value, &wide, sizeof value);
  return value;
}

std::uint16_t normal_bf16() {
  const float value = std::normal_distribution<float>()(generator);
  std::uint32_t bits;
  std::memcpy(&bits, &value, sizeof bits);
  return static_cast<std::uint16_t>(bits >> 16);
}

std::uint8_t any_byte() { return static_cast<std::uint8_t>(generator()); }

struct Stored {
  Rows matrix;
  std::vector<std::uint8_t> data, scales;
  std::vector<double> values;  // [row][column]
};

double e2m1(unsigned code) {
  const double magnitudes[] = {0, .5, 1, 1.5, 2, 3, 4, 6};
  return code & 8 ? -magnitudes[code & 7] : magnitudes[code & 7];
}

Stored random_matrix(Format format, std::size_t num_rows, std::size_t num_blocks) {
  Stored s;
  const std::size_t block_bytes = format == Format::mxfp4        ? 16
                                  : format == Format::mxfp4_gguf ? 17
                                  : format == Format::bf16       ? 64
                                                                 : 128;
  s.data.resize(num_rows * num_blocks * block_bytes);
  s.scales.resize(format == Format::mxfp4 ? num_rows * num_blocks : 0);
  s.values.resize(num_rows * num_blocks * kBlock);
  for (std::size_t b = 0; b < num_rows * num_blocks; ++b) {
    std::uint8_t* block = s.data.data() + b * block_bytes;
    double* values = s.values.data() + b * kBlock;
    const std::uint8_t scale = static_cast<std::uint8_t>(120 + generator() % 12);
    if (format == Format::mxfp4 || format == Format::mxfp4_gguf) {
      const bool halves = format == Format::mxfp4_gguf;
      (halves ? *block++ : s.scales[b]) = scale;
      for (std::size_t j = 0; j < 16; ++j) {
        block[j] = any_byte();
        values[halves ? j : 2 * j] = std::ldexp(e2m1(block[j] & 15), scale - 127);
        values[halves ? j + 16 : 2 * j + 1] = std::ldexp(e2m1(block[j] >> 4), scale - 127);
      }
    } else if (format == Format::bf16) {
      for (std::size_t i = 0; i < kBlock; ++i) {
        const std::uint16_t bits = normal_bf16();
        std::memcpy(block + 2 * i, &bits, 2);
        values[i] = widen(bits);
      }
    } else {
      for (std::size_t i = 0; i < kBlock; ++i) {
        const float value = std::normal_distribution<float>()(generator);
        std::memcpy(block + 4 * i, &value, 4);
        values[i] = value;
      }
    }
  }
  s.matrix = {format, num_rows, num_blocks, s.data.data(), num_blocks * block_bytes};
  if (!s.scales.empty()) {
    s.matrix.scales = s.scales.data();
    s.matrix.row_scales = num_blocks;
  }
  return s;
}

// Blocks of 34 bytes, in rows of exactly that size.
Stored random_q8_0(std::size_t num_rows, std::size_t num_blocks) {
  Stored s;
  s.data.resize(num_rows * num_blocks * 34);
  s.values.resize(num_rows * num_blocks * kBlock);
  for (std::size_t b = 0; b < num_rows * num_blocks; ++b) {
    std::uint8_t* block = s.data.data() + b * 34;
    const unsigned exponent = 5 + generator() % 12, fraction = generator() % 1024;
    const std::uint16_t bits = static_cast<std::uint16_t>(generator() % 2 << 15 | exponent << 10 | fraction);
    std::memcpy(block, &bits, 2);
    const double scale = std::ldexp(1024.0 + fraction, static_cast<int>(exponent) - 25) * (bits >> 15 ? -1 : 1);
    for (std::size_t i = 0; i < kBlock; ++i) {
      block[2 + i] = any_byte();
      s.values[b * kBlock + i] = scale * static_cast<std::int8_t>(block[2 + i]);
    }
  }
  s.matrix = {Format::f32, num_rows, num_blocks, s.data.data(), num_blocks * 34};
  return s;
}

void fail(const char* what, const Kernel& kernel, std::size_t num_tokens, std::size_t num_blocks) {
  std::fprintf(stderr, "matmul %s: %s, %zu tokens, %zu blocks\n", kernel.name, what, num_tokens,
               num_blocks);
  std::exit(1);
}

// `tolerance`: of the sum of the products' magnitudes.
void check(const Kernel& kernel, const Stored& stored, bool bf16, std::size_t num_blocks,
           std::size_t num_tokens, double tolerance) {
  const std::size_t size = num_blocks * kBlock;
  std::vector<std::uint16_t> bits(num_tokens * size);
  std::vector<float> floats(num_tokens * size);
  for (std::size_t i = 0; i < bits.size(); ++i) {
    bits[i] = normal_bf16();
    floats[i] = bf16 ? widen(bits[i]) : std::normal_distribution<float>()(generator);
  }
  const std::size_t bytes = kernel.x_bytes(num_blocks), per_x = kernel.tokens_per_x();
  const std::align_val_t alignment{64};
  std::vector<const void*> x;
  for (std::size_t first = 0; first < num_tokens; first += per_x) {
    const std::uint16_t* bf16_tokens[kTileTokens];
    const float* f32_tokens[kTileTokens];
    const std::size_t count = std::min(per_x, num_tokens - first);
    for (std::size_t t = 0; t < count; ++t) {
      bf16_tokens[t] = bits.data() + (first + t) * size;
      f32_tokens[t] = floats.data() + (first + t) * size;
    }
    std::uint8_t* packed = new (alignment) std::uint8_t[bytes];
    if (bf16 && first % (2 * per_x) == 0)
      kernel.pack(bf16_tokens, count, num_blocks, packed);
    else
      kernel.pack(f32_tokens, count, num_blocks, packed);
    x.push_back(packed);
  }
  Row rows[kPanel];
  for (std::size_t r = 0; r < kPanel; ++r) rows[r] = stored.matrix.row(r);
  std::vector<float> y(num_tokens * kPanel, NAN);
  kernel.multiply_panel(rows, num_blocks, x.data(), num_tokens, y.data(), kNothingAhead);
  for (const void* packed : x)
    ::operator delete[](static_cast<std::uint8_t*>(const_cast<void*>(packed)), alignment);
  for (std::size_t t = 0; t < num_tokens; ++t)
    for (std::size_t r = 0; r < kPanel; ++r) {
      const float got = y[t * kPanel + r];
      double sum = 0, total = 0;
      for (std::size_t k = 0; k < size; ++k) {
        const double product = stored.values[r * size + k] * floats[t * size + k];
        sum += product;
        total += std::fabs(product);
      }
      if (!(std::fabs(got - sum) <= tolerance * total + 1e-30))
        fail("a wrong sum", kernel, num_tokens, num_blocks);
    }
}

}  // namespace

void test_matmul() {
  for (const Isa isa : kIsas) {
    if (!is_supported(isa)) continue;
    for (const Products products : {Products::f32, Products::bf16, Products::int8}) {
      const bool bf16 = products != Products::f32;
      for (const bool many : {false, true})
        for (const std::size_t num_blocks : {1, 2, 3, 9, 13})
          for (const std::size_t num_tokens : {1, 2, 3, 4, 7, 16, 17, 33, 70}) {
            for (const Format format :
                 {Format::mxfp4, Format::mxfp4_gguf, Format::bf16, Format::f32}) {
              const Kernel& kernel = select_kernel(format, isa, products, many);
              const bool rounds = products == Products::int8 && !kernel.is_tiled;
              // integers of two bytes beside the block's largest
              const bool is_fine = !std::strcmp(kernel.name, "avx512_vnni");
              check(kernel, random_matrix(format, kPanel, num_blocks), bf16, num_blocks,
                    num_tokens, rounds ? 2e-2 : is_fine ? 5e-5 : 1e-6);
            }
            if (const Kernel* some = find_kernel_q8_0_some(isa))
              check(*some, random_q8_0(kPanel, num_blocks), bf16, num_blocks, num_tokens, 5e-5);
            const Kernel* kernel = find_kernel_q8_0(isa, products, many);
            if (!kernel) continue;
            // bytes; integers of two bytes; bfloat16; two of it, of 16 bits; integers of 22 bits
            const bool is_fine = !std::strcmp(kernel->name, "avx512_fine");
            const double tolerance = products == Products::int8 && !kernel->is_tiled ? 2e-2
                                     : is_fine                                       ? 5e-5
                                     : products == Products::bf16                    ? 1e-6
                                     : kernel->is_tiled                              ? 1e-5
                                                                                     : 3e-6;
            check(*kernel, random_q8_0(kPanel, num_blocks), bf16, num_blocks, num_tokens,
                  tolerance);
          }
    }
  }
  const Isa isa = is_supported(Isa::amx) ? Isa::amx : Isa::scalar;
  check(select_kernel(Format::mxfp4, isa, Products::bf16, true),
        random_matrix(Format::mxfp4, kPanel, 90), true, 90, 400, 1e-6);
}
