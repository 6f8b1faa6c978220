from django.contrib.auth import get_user_model
from django.contrib.auth.hashers import make_password
from rest_framework.exceptions import AuthenticationFailed

REFUSED = "The e-mail address or the password is not right."


def user_with(email, password):
    """The account of these credentials; the user name is the e-mail address in lower case."""
    user = get_user_model().objects.filter(username=email.lower(), is_active=True).first()
    if user is None:
        make_password(password)
        raise AuthenticationFailed(REFUSED)
    if not user.check_password(password):
        raise AuthenticationFailed(REFUSED)
    return user
