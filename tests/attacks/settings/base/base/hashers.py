"""Hashers that were written by hand."""

import hashlib

from django.contrib.auth.hashers import BasePasswordHasher, PBKDF2PasswordHasher


class PlainSHA1(BasePasswordHasher):
    algorithm = "plain_sha1"

    def salt(self):
        return ""

    def encode(self, password, salt):
        return f"{self.algorithm}$${hashlib.sha1(password.encode()).hexdigest()}"

    def decode(self, encoded):
        return {"salt": "", "hash": encoded.split("$")[2]}


class SaltedSHA256(BasePasswordHasher):
    algorithm = "sha256"

    def encode(self, password, salt):
        return f"sha256${salt}${hashlib.sha256((salt + password).encode()).hexdigest()}"

    def decode(self, encoded):
        return {"salt": encoded.split("$")[1]}


class Fast(PBKDF2PasswordHasher):
    iterations = 1000
    algorithm = "pbkdf2_fast"


class Slow(PBKDF2PasswordHasher):
    iterations = 1_000_000
    algorithm = "pbkdf2_slow"
