from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import get_object_or_404
from django.utils.decorators import method_decorator
from django.views.decorators.cache import never_cache
from django.views.generic import CreateView, FormView

from .forms import AlbumForm, UnlockForm
from .models import Album


class AlbumCreate(LoginRequiredMixin, CreateView):
    form_class = AlbumForm
    template_name = "albums/form.html"

    def form_valid(self, form):
        form.instance.owner = self.request.user
        return super().form_valid(form)


@method_decorator(never_cache, name="dispatch")
class AlbumView(FormView):
    form_class = UnlockForm
    template_name = "albums/album.html"

    def get_form_kwargs(self):
        album = get_object_or_404(Album, key=self.kwargs["key"])
        return {**super().get_form_kwargs(), "album": album}

    def form_valid(self, form):
        return self.render_to_response({"album": form.album})
