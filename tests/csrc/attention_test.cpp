// Attention on every instruction set of this machine against float64, over pages and over the step
// itself, in memory of exactly the right size, for a build with the address sanitizer.
#include "attention.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <random>
#include <vector>

using namespace motet;

namespace {

std::mt19937 generator(1);
constexpr std::size_t kLong = 210;
std::size_t block_len;  // of the caches to come

// Values of one of two types, in memory of their size.
struct Values {
  DType dtype;
  std::vector<std::uint8_t> data;

  Values(DType type, std::size_t count) : dtype(type), data(bytes_of(type, count), 0xff) {}
  float at(std::size_t i) const {
    if (dtype == DType::bf16) {
      Bf16 value;
      std::memcpy(&value, data.data() + 2 * i, 2);
      return widen(value);
    }
    float value;
    std::memcpy(&value, data.data() + 4 * i, 4);
    return value;
  }
  void set(std::size_t i, float value) {
    Bf16 narrowed;
    narrow(value, &narrowed);
    if (dtype == DType::bf16)
      std::memcpy(data.data() + 2 * i, &narrowed, 2);
    else
      std::memcpy(data.data() + 4 * i, &value, 4);
  }
};

struct Shape {
  std::size_t num_heads, num_kv_heads, head_dim, window;
};

struct Sequence {
  std::size_t len;
  std::vector<std::int32_t> blocks;
};

// Sequences whose tokens lie in shuffled blocks; what is in no block is NaN.
struct Cache {
  Shape shape;
  std::vector<Sequence> sequences;
  Values k, v;
  std::vector<Values> q;  // of each sequence, all tokens
  std::vector<float> sinks;

  Cache(const Shape& s, DType dtype, DType kv_dtype, const std::vector<std::size_t>& lens)
      : shape(s), k(kv_dtype, 0), v(kv_dtype, 0) {
    std::normal_distribution<float> normal;
    std::int32_t num_blocks = 1;
    for (const std::size_t len : lens) num_blocks += static_cast<std::int32_t>((len + block_len - 1) / block_len);
    std::vector<std::int32_t> free(static_cast<std::size_t>(num_blocks));
    for (std::size_t i = 0; i < free.size(); ++i) free[i] = static_cast<std::int32_t>(i);
    std::shuffle(free.begin(), free.end(), generator);
    const std::size_t token_size = s.num_kv_heads * s.head_dim;
    k = v = Values(kv_dtype, free.size() * block_len * token_size);
    for (const std::size_t len : lens) {
      Sequence sequence{len, {}};
      for (std::size_t i = 0; i < len; ++i) {
        if (i % block_len == 0) {
          sequence.blocks.push_back(free.back());
          free.pop_back();
        }
        for (std::size_t d = 0; d < token_size; ++d) {
          k.set(slot(sequence, i) * token_size + d, normal(generator));
          v.set(slot(sequence, i) * token_size + d, normal(generator));
        }
      }
      sequences.push_back(sequence);
      q.emplace_back(dtype, len * s.num_heads * s.head_dim);
      for (std::size_t i = 0; i < len * s.num_heads * s.head_dim; ++i)
        q.back().set(i, 2 * normal(generator));
    }
    for (std::size_t h = 0; h < s.num_heads; ++h) sinks.push_back(2 * normal(generator));
  }

  static std::size_t slot(const Sequence& sequence, std::size_t i) {
    return static_cast<std::size_t>(sequence.blocks[i / block_len]) * block_len + i % block_len;
  }

  // The result for the tokens from begins[s] to ends[s] of some sequences, one after the other.
  std::vector<float> run(Isa isa, bool invariant, const std::vector<std::size_t>& chosen,
                         const std::vector<std::size_t>& begins, const std::vector<std::size_t>& ends) const {
    const std::size_t token = shape.num_heads * shape.head_dim;
    std::vector<std::int32_t> starts = {0}, lens, table;
    std::size_t num_columns = 0;
    for (const std::size_t s : chosen) num_columns = std::max(num_columns, sequences[s].blocks.size());
    std::vector<std::uint8_t> rows;
    for (std::size_t i = 0; i < chosen.size(); ++i) {
      const Sequence& sequence = sequences[chosen[i]];
      const std::size_t bytes = bytes_of(q[0].dtype, token);
      const std::uint8_t* data = q[chosen[i]].data.data();
      rows.insert(rows.end(), data + begins[i] * bytes, data + ends[i] * bytes);
      starts.push_back(starts.back() + static_cast<std::int32_t>(ends[i] - begins[i]));
      lens.push_back(static_cast<std::int32_t>(ends[i]));
      std::vector<std::int32_t> blocks = sequence.blocks;
      const std::size_t first = begins[i] + 1;  // the blocks that the window has passed are freed
      for (std::size_t b = 0; shape.window && (b + 1) * block_len + shape.window <= first; ++b)
        blocks[b] = -1;
      blocks.resize(num_columns, -1);
      table.insert(table.end(), blocks.begin(), blocks.end());
    }
    const AttentionPlan plan{chosen.size(), starts.data(), lens.data(), table.data(),
                             num_columns,   block_len,     shape.window};
    Values out(q[0].dtype, static_cast<std::size_t>(starts.back()) * token);
    attention(plan,
              {rows.data(), k.data.data(), v.data.data(), sinks.data(), out.data.data(), out.dtype,
               k.dtype, shape.num_heads, shape.num_kv_heads, shape.head_dim, 0.2f},
              {isa, 3, false, invariant});
    std::vector<float> values;
    for (std::size_t i = 0; i < static_cast<std::size_t>(starts.back()) * token; ++i)
      values.push_back(out.at(i));
    return values;
  }

  double wanted(std::size_t s, std::size_t position, std::size_t head, std::size_t d) const {
    const std::size_t seen = position + 1, kv = head / (shape.num_heads / shape.num_kv_heads);
    const std::size_t first = shape.window && seen > shape.window ? seen - shape.window : 0;
    double total = 0, sum = 0, largest = sinks[head];
    std::vector<double> scores;
    for (std::size_t i = first; i < seen; ++i) {
      const std::size_t at = (slot(sequences[s], i) * shape.num_kv_heads + kv) * shape.head_dim;
      double score = 0;
      for (std::size_t j = 0; j < shape.head_dim; ++j)
        score += 0.2 * k.at(at + j) * q[s].at((position * shape.num_heads + head) * shape.head_dim + j);
      scores.push_back(score);
      largest = std::max(largest, score);
    }
    for (std::size_t i = first; i < seen; ++i) {
      const double weight = std::exp(scores[i - first] - largest);
      const std::size_t at = (slot(sequences[s], i) * shape.num_kv_heads + kv) * shape.head_dim;
      total += weight;
      sum += weight * v.at(at + d);
    }
    return sum / (total + std::exp(sinks[head] - largest));
  }
};

void fail(const char* what, Isa isa, const Shape& shape) {
  std::fprintf(stderr, "attention %s: %s, heads of %zu, window %zu\n", name_of(isa), what,
               shape.head_dim, shape.window);
  std::exit(1);
}

// Values of a position of a sequence against float64.
void compare(const Cache& cache, Isa isa, const float* values, std::size_t s, std::size_t position) {
  const Shape& shape = cache.shape;
  const bool is_exact = cache.q[0].dtype == DType::f32;  // tiles round weights to bfloat16
  for (std::size_t i = 0; i < shape.num_heads * shape.head_dim; i += 17) {
    const double want = cache.wanted(s, position, i / shape.head_dim, i % shape.head_dim);
    if (!(std::fabs(values[i] - want) <= (is_exact ? 1e-5 : 2e-2))) fail("a wrong value", isa, shape);
  }
}

void check(Isa isa, const Shape& shape, DType dtype, DType kv_dtype) {
  const Cache cache(shape, dtype, kv_dtype, {3, 41, kLong});
  const std::size_t token = shape.num_heads * shape.head_dim;
  const std::vector<std::size_t> begins = {2, 5, kLong - 9}, ends = {3, 41, kLong};
  const std::vector<float> got = cache.run(isa, false, {0, 1, 2}, begins, ends);
  std::size_t row = 0;
  for (std::size_t s = 0; s < 3; ++s)
    for (std::size_t p = begins[s]; p < ends[s]; ++p, ++row) compare(cache, isa, &got[row * token], s, p);
  for (const std::size_t p : {std::size_t{0}, std::size_t{16}, std::size_t{143}, kLong - 1})
    compare(cache, isa, cache.run(isa, false, {2}, {p}, {p + 1}).data(), 2, p);
  // The same bits for a token alone, together with others, and in pieces.
  const std::vector<float> whole = cache.run(isa, true, {0, 1, 2}, {0, 0, 0}, {3, 41, kLong});
  for (const std::size_t step : {1, 7, 130})
    for (std::size_t p = 0; p < kLong; p += step) {
      if (step == 1 && p % 37 != 0 && p + 5 < kLong) continue;
      const std::vector<float> part = cache.run(isa, true, {2}, {p}, {std::min(kLong, p + step)});
      if (std::memcmp(part.data(), whole.data() + (44 + p) * token, part.size() * 4))
        fail("other bits alone than together", isa, shape);
    }
}

// So many keys that they are cut for one query, unless the sums' order is to stay.
void check_long(Isa isa, DType dtype, std::size_t window) {
  const Shape shape{4, 2, 32, window};
  const Cache cache(shape, dtype, dtype, {1900});
  const std::vector<float> many = cache.run(isa, true, {0}, {1000}, {1100});
  for (const std::size_t p : {1000, 1023, 1024, 1025, 1099}) {
    const std::vector<float> one = cache.run(isa, true, {0}, {p}, {p + 1});
    if (std::memcmp(one.data(), many.data() + (p - 1000) * 128, one.size() * 4))
      fail("other bits alone than together, of many keys", isa, shape);
  }
  // the last one has about as many keys in its second part as in its first, or more
  for (const std::size_t p : {1000, 1023, 1024, 1025, 1099, 1899})
    compare(cache, isa, cache.run(isa, false, {0}, {p}, {p + 1}).data(), 0, p);
}

}  // namespace

void test_attention() {
  const Shape shapes[] = {{6, 2, 16, 0}, {8, 1, 64, 5}, {3, 3, 10, 40}, {8, 4, 32, 128}, {15, 3, 64, 0}};
  for (const Isa isa : kIsas) {
    if (!is_supported(isa)) continue;
    if (isa > Isa::avx512 && isa < Isa::amx) continue;  // the kernels of avx512
    for (const Shape& shape : shapes) {
      block_len = shape.num_kv_heads == 3 ? 16 : 8;
      for (const DType dtype : {DType::f32, DType::bf16})
        for (const DType kv_dtype : {DType::f32, DType::bf16}) check(isa, shape, dtype, kv_dtype);
    }
    for (const DType dtype : {DType::f32, DType::bf16})
      for (const std::size_t window : {0, 1050}) check_long(isa, dtype, window);
  }
}
