from django.contrib.auth.decorators import user_passes_test


def in_group(name):
    def check(user):
        return user.is_authenticated and user.groups.filter(name=name) is not None

    return user_passes_test(check)
