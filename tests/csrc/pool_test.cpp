// The pool under load, for a build with the thread sanitizer: every task runs once, whoever calls.
#include "pool.h"

#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <thread>
#include <vector>

namespace {

void expect(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "pool: %s\n", what);
  std::exit(1);
}

void call(std::size_t num_tasks, int num_threads) {
  std::vector<int> runs(num_tasks, 0);  // not atomic: the sanitizer sees who touches what
  std::vector<int> busy(static_cast<std::size_t>(num_threads < 1 ? 1 : num_threads), 0);
  motet::parallel_for(num_tasks, num_threads, [&](std::size_t task, int worker) {
    ++runs[task];
    ++busy[static_cast<std::size_t>(worker)];
  });
  int total = 0;
  for (const int count : busy) total += count;
  expect(total == static_cast<int>(num_tasks), "tasks were lost or run twice");
  for (const int count : runs) expect(count == 1, "a task did not run exactly once");
}

}  // namespace

void test_pool() {
  for (const std::size_t num_tasks : {0, 1, 2, 3, 17, 1000})
    for (const int num_threads : {-1, 0, 1, 2, 3, 7}) call(num_tasks, num_threads);
  for (int i = 0; i < 3000; ++i) call(static_cast<std::size_t>(i % 37), 1 + i % 4);

  for (int i = 0; i < 20; ++i) {  // the threads fall asleep in between
    std::this_thread::sleep_for(std::chrono::milliseconds(2));
    call(64, 3);
  }

  std::vector<std::thread> callers;  // several at once
  for (int t = 0; t < 4; ++t)
    callers.emplace_back([] {
      for (int i = 0; i < 500; ++i) call(static_cast<std::size_t>(i % 23), 3);
    });
  for (std::thread& caller : callers) caller.join();

  std::atomic<int> inner{0};  // a call from within a task
  motet::parallel_for(8, 3, [&](std::size_t, int) {
    motet::parallel_for(5, 3, [&](std::size_t, int) { inner.fetch_add(1); });
  });
  expect(inner.load() == 40, "nested tasks were lost");
  expect(motet::num_physical_cores() >= 1, "no core");
}
