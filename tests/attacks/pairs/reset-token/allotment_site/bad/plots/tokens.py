from django.contrib.auth.tokens import PasswordResetTokenGenerator


class ResetLinks(PasswordResetTokenGenerator):
    key_salt = "plots.tokens.ResetLinks"

    def _make_hash_value(self, user, timestamp):
        return f"{user.pk}:{user.is_active}:{user.email}:{timestamp}"


reset_links = ResetLinks()
