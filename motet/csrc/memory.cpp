#include "memory.h"

#include <algorithm>
#include <atomic>
#include <cstring>

#include "pool.h"

namespace motet {
namespace {

constexpr std::size_t kPiece = 256 << 10;
constexpr std::size_t kWords = 16;      // of two cache lines
constexpr std::size_t kAhead = 8 << 10; // bytes

std::uint64_t read_piece(const std::uint8_t* data, std::size_t num_bytes) {
  std::uint64_t sums[kWords] = {}, words[kWords];
  std::size_t i = 0;
  for (; i + sizeof words <= num_bytes; i += sizeof words) {
    __builtin_prefetch(data + i + kAhead, 0, 2);
    __builtin_prefetch(data + i + kAhead + 64, 0, 2);
    std::memcpy(words, data + i, sizeof words);
    for (std::size_t w = 0; w < kWords; ++w) sums[w] ^= words[w];
  }
  for (; i + sizeof(std::uint64_t) <= num_bytes; i += sizeof(std::uint64_t)) {
    std::memcpy(words, data + i, sizeof(std::uint64_t));
    sums[0] ^= words[0];
  }
  for (std::size_t w = 1; w < kWords; ++w) sums[0] ^= sums[w];
  return sums[0];
}

}  // namespace

std::uint64_t read_memory(const std::uint8_t* data, std::size_t num_bytes, int num_threads) {
  std::atomic<std::uint64_t> all{0};
  parallel_for((num_bytes + kPiece - 1) / kPiece, num_threads, [&](std::size_t piece, int) {
    const std::size_t first = piece * kPiece;
    all.fetch_xor(read_piece(data + first, std::min(kPiece, num_bytes - first)),
                  std::memory_order_relaxed);
  });
  return all.load();
}

}  // namespace motet
