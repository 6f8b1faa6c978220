from django.contrib.auth.tokens import PasswordResetTokenGenerator


class ResetLinks(PasswordResetTokenGenerator):
    key_salt = "plots.tokens.ResetLinks"

    def _make_hash_value(self, user, timestamp):
        return f"{user.pk}:{user.password}:{user.last_login}:{user.email}:{timestamp}"


reset_links = ResetLinks()
