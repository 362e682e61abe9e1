"""CUDA C++ behind the gpu backend, where Triton does not reach the memory's speed.

Compiled at run time by NVRTC, which comes with torch; cubins are kept in the user's cache folder.
"""
