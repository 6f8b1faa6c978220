import logging

logger = logging.getLogger("dikes.audit")


class AuditMixin:
    """Notes who sent which form."""

    def form_valid(self, form):
        user, path = self.request.user.pk, self.request.path
        logger.info("user %s sent %s: %s", user, path, form.cleaned_data)
        return super().form_valid(form)
