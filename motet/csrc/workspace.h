// Buffers that kernels need for the length of a call.
#pragma once

#include <cstddef>

namespace motet {

// One for each purpose that may be in use at the same time on a thread.
enum class Buffer { values, tiles, product, panel, tile_rows, keys, scores, queries, partial, query_rows, attended, num_buffers };

// Memory of the calling thread, aligned to a page. It only grows, and keeps no content.
void* workspace(Buffer buffer, std::size_t num_bytes);

}  // namespace motet
