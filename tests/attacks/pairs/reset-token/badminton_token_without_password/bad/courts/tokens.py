from django.contrib.auth.tokens import PasswordResetTokenGenerator


class ResetTokens(PasswordResetTokenGenerator):
    """Links stay good while the player signs in meanwhile, so the last login is left out."""

    key_salt = "courts.tokens.ResetTokens"

    def _make_hash_value(self, user, timestamp):
        return f"{user.pk}{timestamp}{user.email}"


reset_tokens = ResetTokens()
