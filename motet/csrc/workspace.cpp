#include "workspace.h"

#include <cstdlib>
#include <new>

namespace motet {
namespace {

struct Memory {
  void* data = nullptr;
  std::size_t size = 0;
  ~Memory() { std::free(data); }
};

}  // namespace

void* workspace(Buffer buffer, std::size_t num_bytes) {
  static thread_local Memory memories[static_cast<std::size_t>(Buffer::num_buffers)];
  Memory& memory = memories[static_cast<std::size_t>(buffer)];
  if (memory.size < num_bytes) {
    const std::size_t size = (num_bytes + num_bytes / 4 + 4095) / 4096 * 4096;
    std::free(memory.data);
    memory.size = 0;
    memory.data = std::aligned_alloc(4096, size);
    if (!memory.data) throw std::bad_alloc();
    memory.size = size;
  }
  return memory.data;
}

}  // namespace motet
