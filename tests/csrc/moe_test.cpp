// A whole layer on every instruction set of this machine against the plain one, in memory of
// exactly the right size, for builds with the sanitizers of addresses and of threads.
#include "moe.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <random>
#include <vector>

using namespace motet;

namespace {

std::mt19937 generator(1);

std::vector<float> normal(std::size_t count) {
  std::normal_distribution<float> distribution;
  std::vector<float> values(count);
  for (float& value : values) value = distribution(generator);
  return values;
}

std::vector<std::uint16_t> bits_of(const std::vector<float>& values) {
  std::vector<std::uint16_t> bits(values.size());
  for (std::size_t i = 0; i < bits.size(); ++i) {
    std::uint32_t word;
    std::memcpy(&word, &values[i], sizeof word);
    bits[i] = static_cast<std::uint16_t>(word >> 16);
  }
  return bits;
}

struct Packed {
  std::vector<std::uint8_t> data, scales;
  ExpertRows rows;
};

Packed random_packed(bool gguf, std::size_t num_experts, std::size_t num_rows, std::size_t size) {
  Packed p;
  const std::size_t num_blocks = size / kBlock, block = gguf ? 17 : 16;
  p.data.resize(num_experts * num_rows * num_blocks * block);
  for (std::uint8_t& byte : p.data) byte = static_cast<std::uint8_t>(generator());
  const auto scale = [] { return static_cast<std::uint8_t>(122 + generator() % 4); };
  if (gguf) {
    for (std::size_t i = 0; i < p.data.size(); i += block) p.data[i] = scale();
    p.rows = {Format::mxfp4_gguf,
              p.data.data(),
              num_rows * num_blocks * block,
              num_blocks * block,
              nullptr,
              0,
              0};
  } else {
    p.scales.resize(num_experts * num_rows * num_blocks);
    for (std::uint8_t& byte : p.scales) byte = scale();
    p.rows = {Format::mxfp4,      p.data.data(),   num_rows * num_blocks * block,
              num_blocks * block, p.scales.data(), num_rows * num_blocks,
              num_blocks};
  }
  return p;
}

void check(bool gguf, bool bf16, bool invariant, std::size_t num_tokens) {
  const std::size_t size = 96, width = 64, num_routed = 7, num_held = 5, first = 1, top_k = 3;
  const std::vector<float> norm = normal(size), router = normal(num_routed * size),
                           router_bias = normal(num_routed), gate_bias = normal(num_held * width),
                           up_bias = normal(num_held * width), down_bias = normal(num_held * size),
                           x = normal(num_tokens * size);
  const std::vector<std::uint16_t> x_bits = bits_of(x);
  const Packed gate = random_packed(gguf, num_held, width, size),
               up = random_packed(gguf, num_held, width, size),
               down = random_packed(gguf, num_held, size, width);
  MoeLayer layer{};
  layer.size = size;
  layer.width = width;
  layer.num_routed = num_routed;
  layer.num_held = num_held;
  layer.norm = norm.data();
  layer.router = {Format::f32, num_routed, size / kBlock,
                  reinterpret_cast<const std::uint8_t*>(router.data()), size * 4};
  layer.router_bias = router_bias.data();
  layer.gate = gate.rows;
  layer.up = up.rows;
  layer.down = down.rows;
  layer.gate_bias = gate_bias.data();
  layer.up_bias = up_bias.data();
  layer.down_bias = down_bias.data();

  std::vector<float> wanted;
  for (const Isa isa : kIsas) {
    if (!is_supported(isa)) continue;
    std::vector<float> out(num_tokens * size, NAN);
    std::vector<std::uint16_t> out_bits(num_tokens * size, 0x7fc0);
    MoeCall call{};
    call.num_tokens = num_tokens;
    call.x = bf16 ? static_cast<const void*>(x_bits.data()) : x.data();
    call.out = bf16 ? static_cast<void*>(out_bits.data()) : out.data();
    call.bf16 = bf16;
    call.top_k = top_k;
    call.norm_eps = 1e-5f;
    call.alpha = 1.702f;
    call.limit = 7;
    call.first_expert = first;
    call.add_residual = true;
    call.invariant = invariant;
    moe_forward(layer, call, isa, 3);
    if (bf16)
      for (std::size_t i = 0; i < out.size(); ++i) {
        const std::uint32_t word = static_cast<std::uint32_t>(out_bits[i]) << 16;
        std::memcpy(&out[i], &word, sizeof word);
      }
    if (wanted.empty()) wanted = out;
    float largest = 1;
    for (const float value : wanted) largest = std::fmax(largest, std::fabs(value));
    for (std::size_t i = 0; i < out.size(); ++i) {
      const float bound = (bf16 ? 0.02f : 1e-5f) * largest;
      if (std::fabs(out[i] - wanted[i]) <= bound) continue;
      std::fprintf(stderr, "moe: isa %d, %zu tokens: %g, expected %g\n", static_cast<int>(isa),
                   num_tokens, out[i], wanted[i]);
      std::exit(1);
    }
  }
}

}  // namespace

void test_moe() {
  for (const bool gguf : {false, true})
    for (const bool bf16 : {false, true})
      for (const bool invariant : {false, true})
        for (const std::size_t num_tokens : {1, 2, 9, 80}) check(gguf, bf16, invariant, num_tokens);
}
