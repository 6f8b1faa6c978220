from django.contrib.auth.backends import ModelBackend

from .models import Member


def find_member(name):
    if name.isascii() and name.isdigit() and len(name) < 9:
        return Member.objects.filter(number=int(name)).first()
    return Member.objects.filter(email__iexact=name).first()


class NumberOrMailBackend(ModelBackend):
    def authenticate(self, request, username=None, password=None, **kwargs):
        if username is None or password is None:
            return None
        member = find_member(username.strip())
        if member is None:
            return None
        if member.check_password(password) and self.user_can_authenticate(member):
            return member
        return None
