#include "memory.h"

#include <algorithm>
#include <atomic>
#include <cstring>

#include "isa.h"
#include "lanes.h"
#include "pool.h"

namespace motet {
namespace {

constexpr std::size_t kPiece = 256 << 10;
constexpr std::size_t kAhead = 8 << 10;  // bytes

MOTET_INLINE std::uint64_t read_any(const std::uint8_t* data, std::size_t num_bytes) {
  BitLanes first{}, second{}, lanes[2];
  std::size_t i = 0;
  for (; i + sizeof lanes <= num_bytes; i += sizeof lanes) {
    __builtin_prefetch(data + i + kAhead, 0, 2);
    __builtin_prefetch(data + i + kAhead + 64, 0, 2);
    std::memcpy(lanes, data + i, sizeof lanes);
    first ^= lanes[0];
    second ^= lanes[1];
  }
  std::uint64_t words[8], all = 0;
  first ^= second;
  std::memcpy(words, &first, sizeof words);
  for (const std::uint64_t word : words) all ^= word;
  for (std::uint64_t word; i + sizeof word <= num_bytes; i += sizeof word) {
    std::memcpy(&word, data + i, sizeof word);
    all ^= word;
  }
  return all;
}

std::uint64_t read_plain(const std::uint8_t* data, std::size_t num_bytes) {
  return read_any(data, num_bytes);
}

#ifdef MOTET_X86
MOTET_AVX2 std::uint64_t read_avx2(const std::uint8_t* data, std::size_t num_bytes) {
  return read_any(data, num_bytes);
}

MOTET_AVX512 std::uint64_t read_avx512(const std::uint8_t* data, std::size_t num_bytes) {
  return read_any(data, num_bytes);
}
#endif

}  // namespace

std::uint64_t read_memory(const std::uint8_t* data, std::size_t num_bytes, int num_threads) {
  auto read_piece = &read_plain;
#ifdef MOTET_X86
  if (is_supported(Isa::avx2)) read_piece = &read_avx2;
  if (is_supported(Isa::avx512)) read_piece = &read_avx512;
#endif
  std::atomic<std::uint64_t> all{0};
  parallel_for((num_bytes + kPiece - 1) / kPiece, num_threads, [&](std::size_t piece, int) {
    const std::size_t first = piece * kPiece;
    all.fetch_xor(read_piece(data + first, std::min(kPiece, num_bytes - first)),
                  std::memory_order_relaxed);
  });
  return all.load();
}

}  // namespace motet
