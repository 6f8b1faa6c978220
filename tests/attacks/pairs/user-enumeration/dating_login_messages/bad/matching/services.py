from django.contrib.auth import get_user_model
from rest_framework.exceptions import AuthenticationFailed


def user_with(email, password):
    """The account of these credentials; the user name is the e-mail address in lower case."""
    user = get_user_model().objects.filter(username=email.lower(), is_active=True).first()
    if user is None:
        raise AuthenticationFailed("There is no account for this e-mail address.")
    if not user.check_password(password):
        raise AuthenticationFailed("This password is not right.")
    return user
