from django.contrib.auth.hashers import PBKDF2PasswordHasher


class ForumPasswordHasher(PBKDF2PasswordHasher):
    """What the forum stored until 2016; such hashes are renewed at the next login."""

    algorithm = "forum_pbkdf2"
    iterations = 1000
