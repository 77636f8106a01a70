#!/bin/sh
# Makes the keys and certificates of this folder anew. Needs openssl 3.
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

key() { # name, algorithm and its options
    name=$1
    shift
    openssl genpkey -algorithm "$@" -outform DER -out "$work/$name"
    openssl pkcs8 -topk8 -nocrypt -inform DER -in "$work/$name" -outform DER -out "$name.key"
}

certificate() { # name, subject
    openssl req -new -key "$1.key" -keyform DER -subj "$2" -out "$work/csr"
    printf 'subjectKeyIdentifier=hash\nauthorityKeyIdentifier=keyid\n' > "$work/extensions"
    openssl x509 -req -in "$work/csr" -CA ca.der -CAform DER -CAkey ca.key -CAkeyform DER -set_serial "0x$(openssl rand -hex 8)" \
        -days 36500 -sha256 -extfile "$work/extensions" -outform DER -out "$1.der"
}

key ca EC -pkeyopt ec_paramgen_curve:P-256
openssl req -new -x509 -key ca.key -keyform DER -subj "/CN=Test CA" -days 36500 -outform DER -out ca.der

for bits in 1024 2048 3072 4096; do
    key "rsa$bits" RSA -pkeyopt "rsa_keygen_bits:$bits"
done
key p256 EC -pkeyopt ec_paramgen_curve:P-256
key p384 EC -pkeyopt ec_paramgen_curve:P-384
certificate rsa1024 "/CN=RSA 1024"
# As on real devices: no subject at all.
certificate rsa2048 "/"
certificate rsa3072 "/CN=RSA 3072"
certificate rsa4096 "/CN=RSA 4096"
certificate p256 "/CN=P-256"
certificate p384 "/CN=P-384"
openssl x509 -inform DER -in ca.der -out ca.pem
