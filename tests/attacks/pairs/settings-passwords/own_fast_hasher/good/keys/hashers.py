from django.contrib.auth.hashers import PBKDF2PasswordHasher


class TunedHasher(PBKDF2PasswordHasher):
    algorithm = "tuned"
    iterations = PBKDF2PasswordHasher.iterations * 2
