// Runs the tests that are named; each ends the process with 1 when it fails.
#include <cstdio>
#include <cstring>

void test_attention();
void test_dense();
void test_matmul();
void test_moe();
void test_pool();

int main(int num_arguments, char** arguments) {
  const struct {
    const char* name;
    void (*run)();
  } tests[] = {{"attention", test_attention},
               {"dense", test_dense},
               {"matmul", test_matmul},
               {"moe", test_moe},
               {"pool", test_pool}};
  for (int i = 1; i < num_arguments; ++i)
    for (const auto& test : tests)
      if (std::strcmp(arguments[i], test.name) == 0) {
        test.run();
        std::printf("%s: ok\n", test.name);
      }
}
