from django.views.generic import DetailView, ListView

from .models import Walk


class WalkList(ListView):
    queryset = Walk.objects.filter(is_announced=True)
    paginate_by = 25


class WalkPage(DetailView):
    queryset = Walk.objects.filter(is_announced=True)

    def get_context_data(self, **kwargs):
        try:
            following = self.object.get_next_by_day()
        except Walk.DoesNotExist:
            following = None
        return super().get_context_data(following=following, **kwargs)
