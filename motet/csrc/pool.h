// The threads that all kernels share. Nothing here knows of Python or of a tensor library.
//
//   parallel_for(num_panels, num_threads, [&](std::size_t panel, int worker) { ... });
//
// Threads are started when they are first asked for and live as long as the process. Between calls
// they spin for a moment, give way to whoever wants the core, and then sleep.
#pragma once

#include <cstddef>

namespace motet {

// Physical cores that this process may run on: what `num_threads` should be by default. At least 1.
int num_physical_cores();

// Whether threads are bound to a core each, the caller's not included. Off unless the environment
// variable MOTET_PIN is 1: on a machine that is shared, a bound thread waits for its core.
bool is_pinned();

namespace pool {
using Run = void (*)(const void* context, std::size_t task, int worker);
void run(std::size_t num_tasks, int num_threads, Run run, const void* context);
}  // namespace pool

// f(task, worker) for every task in 0 .. num_tasks - 1, on at most `num_threads` threads, the
// caller being one. Returns when all are done.
//
// - `worker` is in 0 .. max(1, num_threads) - 1 and no two threads of the call share one.
// - Each thread begins with an equal run of neighbours and goes through it in rising order, so that
//   it reads on where it was; who has done its own takes the later half of what another has left. A
//   task of 5 to 100 microseconds is a good size.
// - Nobody waits for a thread that has not begun a task: on a busy machine the others do the work.
// - f must not throw. A call from within a task, or while another thread's call is running, does
// its
//   tasks alone.
// - The order of tasks is not defined: results must not depend on who did what.
template <typename F>
void parallel_for(std::size_t num_tasks, int num_threads, const F& f) {
  pool::run(
      num_tasks, num_threads,
      [](const void* context, std::size_t task, int worker) {
        (*static_cast<const F*>(context))(task, worker);
      },
      &f);
}

}  // namespace motet
