// How fast memory can be read, which is the limit of decoding.
#pragma once

#include <cstddef>
#include <cstdint>

namespace motet {

// Reads all bytes in whole words of 8, in order, on so many threads; the result says what was read.
std::uint64_t read_memory(const std::uint8_t* data, std::size_t num_bytes, int num_threads);

}  // namespace motet
