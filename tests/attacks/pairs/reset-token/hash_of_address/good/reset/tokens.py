from django.contrib.auth.tokens import default_token_generator


def make(user):
    return default_token_generator.make_token(user)


def check(user, token):
    return default_token_generator.check_token(user, token)
