#!/bin/sh
# Makes the vectors anew with openssl 3. The argument is a folder of private keys (mdm-core/tests/cms_data).
set -eu
keys=$(cd "$1" && pwd)
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
printf 'bytes in, decision and bytes out' > message

for name in rsa1024 rsa2048 p256 p384; do
    openssl pkey -in "$keys/$name.key" -inform DER -pubout -outform DER -out "$name.spki"
done
# Second keys of the same kinds, whose private halves are forgotten at once.
other() { # name, algorithm and its options
    name=$1
    shift
    openssl genpkey -algorithm "$@" -out "$work/other"
    openssl pkey -in "$work/other" -pubout -outform DER -out "other_$name.spki"
}
other rsa2048 RSA -pkeyopt rsa_keygen_bits:2048
other p256 EC -pkeyopt ec_paramgen_curve:P-256
other p384 EC -pkeyopt ec_paramgen_curve:P-384

signature() { # key, digest
    openssl dgst "-$2" -sign "$keys/$1.key" -keyform DER -out "$1_$2.sig" message
}
for digest in sha1 sha256 sha384 sha512; do signature rsa2048 $digest; done
for digest in sha1 sha256; do signature rsa1024 $digest; done
for digest in sha256 sha384; do
    signature p256 $digest
    signature p384 $digest
done

zeros=00000000000000000000000000000000
key=000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f
encrypt() { # cipher, hex digits of key, hex digits of vector
    openssl enc "-$1" -K "$(echo $key | cut -c "1-$2")" -iv "$(echo $zeros | cut -c "1-$3")" -in message -out "$1.bin"
}
encrypt aes-256-cbc 64 32
encrypt aes-128-cbc 32 32
encrypt des-ede3-cbc 48 16
