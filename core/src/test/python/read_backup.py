#!/usr/bin/env python3
"""Opens a back-up file of Inlogcode: read_backup.py FILE < PASSWORD. Written from vault-format.md alone, to prove that it suffices.

Needs python3-cryptography and python3-argon2. Prints the document; refuses whatever the specification refuses before a key is made."""
import base64
import json
import sys
import unicodedata

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM


def canonical(value):  # section 1
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def opened(key, box, associated, sealed, what):
    try:
        return AESGCM(key).decrypt(base64.b64decode(box["nonce"]), sealed, canonical(associated))
    except InvalidTag:
        sys.exit(what)


text = open(sys.argv[1], encoding="utf-8").read().strip()
vault = json.loads(text)
if canonical(vault).decode() != text or vault["format"] != "inlogcode-vault" or vault["version"] != 1:
    sys.exit("no back-up of version 1")
[slot] = vault["slots"]  # section 8: one, a password's
assert slot["type"] == "passphrase" and 19456 <= slot["memory"] <= 1048576 and 2 <= slot["passes"] <= 64 and 1 <= slot["lanes"] <= 8
assert slot["memory"] * slot["passes"] <= 2**22
password = unicodedata.normalize("NFC", sys.stdin.read().rstrip("\n")).encode()
wrapping = hash_secret_raw(  # section 4
    password, base64.b64decode(slot["salt"]), time_cost=slot["passes"], memory_cost=slot["memory"], parallelism=slot["lanes"], hash_len=32, type=Type.ID, version=0x13)
unkeyed = {name: value for name, value in slot.items() if name != "key"}
key = opened(wrapping, slot, {"format": "inlogcode-slot", "version": 1, "vault": vault["vault"], "slot": unkeyed},
             base64.b64decode(slot["key"]), "wrong password")
header = {name: value for name, value in vault.items() if name != "ciphertext"}
document = opened(key, vault, header, base64.b64decode(vault["ciphertext"]), "damaged").decode()
if json.loads(document)["version"] not in (1, 2):  # section 2
    sys.exit("a newer back-up")
print(document)
