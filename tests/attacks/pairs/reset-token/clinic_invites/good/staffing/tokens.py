from django.contrib.auth.tokens import PasswordResetTokenGenerator


class InviteTokenGenerator(PasswordResetTokenGenerator):
    """Separate from the reset links: an invite stays good when a reset is asked for."""

    key_salt = "staffing.invite"

    def _make_hash_value(self, user, timestamp):
        return f"{user.pk}{user.email}{user.password}{timestamp}"


invite_tokens = InviteTokenGenerator()
