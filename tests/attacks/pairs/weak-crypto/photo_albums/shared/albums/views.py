from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import get_object_or_404, redirect
from django.views import View
from django.views.generic import DetailView, ListView

from .models import Album


class MyAlbums(LoginRequiredMixin, ListView):
    paginate_by = 24

    def get_queryset(self):
        return self.request.user.albums.all()


class ShareView(LoginRequiredMixin, View):
    def post(self, request, pk):
        album = get_object_or_404(request.user.albums, pk=pk)
        return redirect("shared-album", key=album.share())


class SharedAlbum(DetailView):
    model = Album
    slug_field = "share_key"
    slug_url_kwarg = "key"
    template_name = "albums/shared.html"
