from django.core.cache import cache


class CachedFiguresMixin:
    cache_seconds = 300

    def cache_key(self):
        return f"figures:{self.request.user.pk}:{self.request.path}"

    def get_context_data(self, **kwargs):
        figures = cache.get_or_set(self.cache_key(), self.figures, self.cache_seconds)
        return super().get_context_data(figures=figures, **kwargs)
