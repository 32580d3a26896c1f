# Debian packages, by what needs them. Read by the other scripts.
# shellcheck disable=SC2034
to_build="g++ cmake ninja-build libboost-dev libyaml-cpp-dev libfmt-dev rapidjson-dev libutfcpp-dev nettle-dev libcli11-dev libxlsxwriter-dev libzip-dev zlib1g-dev"
to_test="doctest-dev librapidcheck-dev python3 python3-jsonschema python3-yaml man-db"
to_read="libreoffice-calc-nogui python3 python3-pandas"
to_fuzz="clang libclang-rt-14-dev"
to_bench="python3 libbenchmark-dev libquantlib0-dev pkg-config"
to_cover="llvm-14"
to_package="lintian debootstrap dpkg-dev fakeroot gzip"
