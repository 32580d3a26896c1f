// SPDX-License-Identifier: Apache-2.0
// The floor of start-up: a program that does nothing, linked as the tools are.
int main() {}
