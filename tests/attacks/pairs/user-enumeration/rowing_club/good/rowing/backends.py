from django.contrib.auth import get_user_model
from django.contrib.auth.backends import ModelBackend

from .models import Member


class NumberBackend(ModelBackend):
    """Members sign in with the number of their card."""

    def authenticate(self, request, number, password):
        try:
            user = Member.objects.select_related("user").get(number=number).user
        except Member.DoesNotExist:
            get_user_model()().set_password(password)
            return None
        if user.check_password(password) and self.user_can_authenticate(user):
            return user
        return None
