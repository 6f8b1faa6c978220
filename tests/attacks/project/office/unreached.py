"""What a view imports and no request comes to: each hole stands beside its twin."""

import hashlib
import json
import os
import pickle
import random
import secrets
import shlex
import ssl

from django.utils.html import escape
from django.utils.safestring import mark_safe


def restored(blob):
    return pickle.loads(blob)  # finds: unsafe-deserialization


def restored_from_json(blob):
    return json.loads(blob)


def computed(formula, values):
    return eval(formula, {"__builtins__": {}}, values)  # finds: code-injection


def computed_constant(values):
    return eval("a + b", {"__builtins__": {}}, values)


def converted(name):
    command = f"convert {name} out.png"
    os.system(command)  # finds: command-injection


def converted_quoted(name):
    os.system(f"convert {shlex.quote(name)} out.png")


def badge(label):
    return mark_safe(f"<b>{label}</b>")  # finds: cross-site-scripting


def badge_escaped(label):
    return mark_safe(f"<b>{escape(label)}</b>")


def unverified():
    return ssl._create_unverified_context()  # finds: certificate-not-verified


def verified():
    return ssl.create_default_context()


def password_digest(password):
    return hashlib.sha1(password.encode()).hexdigest()  # finds: password-kept-readable


def content_digest(content):
    return hashlib.sha1(content.encode()).hexdigest()


def reset_token():
    return "".join(random.choices("abcdef", k=20))  # finds: token-of-random


def reset_token_of_secrets():
    return secrets.token_urlsafe(20)


def colour():
    return random.choice(["red", "blue"])
